import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "playwright";
import { startProvider } from "../support/providers/server.ts";
import { expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { expectAccessible } from "./support/axe.ts";
import { openErase } from "./support/erase.ts";
import { chooseFormat, exportNow, runCommand, saveAs } from "./support/export.ts";
import { verifyCopy } from "./support/journal.ts";
import {
  answers,
  ask,
  composer,
  finishedAnswer,
  openConversation,
  prompts,
  ready,
} from "./support/person.ts";
import { chooseAction } from "./support/list.ts";
import { filesHoldingAnyhow, partsHoldingAnyhow } from "./support/profile-files.ts";
import { type TestProfile, createProfile } from "./support/profile.ts";
import { endpointOf, expectFrom, launchWithRemote } from "./support/remote.ts";
import { takePictures } from "./support/screenshots.ts";

/** Looks for a word wherever one can, and for what it stands in: the list's filter, the palette, all messages. */
async function searchEverywhere(page: Page, word: string): Promise<void> {
  const filter = page.getByRole("searchbox", { name: "Filter conversations" });
  await filter.fill(word);
  await filter.press("Escape");
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog").getByRole("combobox").fill(word);
  await page.keyboard.press("Escape");
  await page.keyboard.press("ControlOrMeta+Shift+F");
  await page.getByRole("combobox", { name: "Search in all messages" }).fill(word);
  await expect(page.getByRole("button", { name: /^Export (?:all \d+|this one)…/ })).toBeVisible();
}

async function past(): Promise<TestProfile> {
  const profile = createProfile();
  await writePast(profile, [
    {
      title: "Two turns",
      turns: [
        ["Remember the lighthouse.", "I keep the lighthouse."],
        ["The word is xylophonequartz.", "I keep xylophonequartz."],
        ["Say xylophonequartz again.", "xylophonequartz"],
      ],
    },
    { title: "About marmaladefjord", turns: [["marmaladefjord?", "marmaladefjord."]] },
    { title: "More marmaladefjord", turns: [["marmaladefjord!", "marmaladefjord."]] },
    { title: "Harmless", turns: [["The word is granite.", "I keep granite."]] },
  ]);
  return profile;
}

test("a message goes with all that follows from it, and is nowhere in the profile afterwards", async () => {
  const profile = await past();
  const first = await launch(profile);
  const { page } = first;
  await openConversation(page, "Two turns");
  await expect(answers(page)).toHaveCount(3);
  await composer(page).fill("A draft that stays");
  const prompt = prompts(page).nth(1);
  await prompt.hover();
  await prompt.getByRole("button", { name: "Erase…" }).click();
  const question = page.getByRole("alertdialog", { name: "Erase this prompt?" });
  await expect(question).toContainText("the 3 messages that follow from it");
  await takePictures(page, "erase-message");
  await expectAccessible(page);
  await question.getByRole("button", { name: "Erase", exact: true }).click();
  await expect(prompts(page)).toHaveCount(1);
  await expect(answers(page)).toHaveCount(1);
  await expect(answers(page).first()).toContainText("I keep the lighthouse.");
  await expect(composer(page)).toHaveValue("A draft that stays");
  await first.close();
  expect(filesHoldingAnyhow(profile, "xylophonequartz")).toEqual([]);
  expect(filesHoldingAnyhow(profile, "lighthouse").length).toBeGreaterThan(0);
  verifyCopy(profile.archiveDir);

  const second = await launch(profile);
  await openConversation(second.page, "Two turns");
  await expect(answers(second.page)).toHaveCount(1);
  await second.close();
  profile.remove();
});

test("several conversations go with one question, and everything after typed words", async () => {
  const profile = await past();
  const first = await launch(profile);
  const { page } = first;
  await ready(page);
  await openErase(page);
  await page.getByRole("textbox", { name: "Filter by title" }).fill("marmaladefjord");
  await page.getByRole("button", { name: "Choose all shown" }).click();
  await takePictures(page, "erase");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Erase 2 chosen…" }).click();
  const question = page.getByRole("alertdialog", { name: "Erase 2 conversations?" });
  await question.getByRole("button", { name: "Erase conversations" }).click();
  await expect(page.locator("[data-conversation-id]")).toHaveText(["Harmless", "Two turns"]);
  await first.close();
  expect(filesHoldingAnyhow(profile, "marmaladefjord")).toEqual([]);
  verifyCopy(profile.archiveDir);

  // Its answer has the word whatever weights there are, and leaves what was sent for it as well.
  const provider = await startProvider("compatible", () => ({
    pieces: ["As you ", "say: quicksilverbay"],
  }));
  const second = await launchWithRemote(profile, [endpointOf(provider)]);
  await openConversation(second.page, "Harmless");
  await ask(second.page, "Repeat: quicksilverbay");
  await expect(answers(second.page)).toHaveCount(2);
  expect(await finishedAnswer(second.page)).toContain("quicksilverbay");
  await expectFrom(second.page, "The compatible one");
  await composer(second.page).fill("A draft about granite and quicksilverbay");
  await searchEverywhere(second.page, "quicksilverbay");
  await runCommand(second.page, "Export everything");
  const exported = join(mkdtempSync(join(tmpdir(), "freehold-exported-")), "all.jsonl");
  await chooseFormat(second.page, "Freehold");
  await saveAs(second.electron, exported);
  await exportNow(second.page);
  await expect(second.page.getByText("Exported to all.jsonl.")).toBeVisible();
  expect(partsHoldingAnyhow(profile, "quicksilverbay")).toEqual([
    "archive",
    "drafts.json",
    "window/WebStorage",
  ]);
  await openErase(second.page);
  await second.page.getByRole("button", { name: "Erase everything…" }).click();
  const everything = second.page.getByRole("dialog", {
    name: "Erase everything you ever said here?",
  });
  const deed = everything.getByRole("button", { name: "Erase everything" });
  await expect(deed).toBeDisabled();
  await everything.getByRole("textbox").fill("erase everything");
  await deed.click();
  await expect(second.page.locator("[data-conversation-id]")).toHaveCount(0);
  await second.close();
  for (const word of ["granite", "lighthouse", "quicksilverbay"])
    expect(filesHoldingAnyhow(profile, word)).toEqual([]);
  verifyCopy(profile.archiveDir);
  // What was exported belongs to the person.
  expect(readFileSync(exported, "utf8")).toContain("quicksilverbay");
  rmSync(dirname(exported), { recursive: true });
  profile.remove();
  await provider.close();
});

/**
 * The search index has words without their capitals, and without the letters that they share with the one before: so it
 * alone has `packed`.
 */
const canary = { word: "XyloPhoneQuartz", packed: "phonequartz" };
const harmless = { word: "MarmaladeFjord", packed: "ladefjord" };

/** The index is stored once nothing new came for some seconds. */
async function expectIndexed(profile: TestProfile, { packed }: typeof canary): Promise<void> {
  // Files that come and go meanwhile cannot be read.
  await expect(() => {
    expect(partsHoldingAnyhow(profile, packed)).toEqual(["window/WebStorage"]);
  }).toPass({ timeout: 30_000 });
}

test("the library and the search index on the disk have nothing of what is erased", async () => {
  const profile = createProfile();
  // So much that LevelDB packs what came before into a table.
  const filler = Array.from({ length: 100 }, () => ["And on?", ". ".repeat(22_000)] as const);
  await writePast(profile, [
    { title: "A secret", turns: [["Which is the word?", `The word is ${canary.word}.`]] },
    { title: "A long talk", turns: [["And?", `The word is ${harmless.word}.`], ...filler] },
  ]);
  const first = await launch(profile);
  await ready(first.page);
  for (const one of [canary, harmless]) await expectIndexed(profile, one);
  expect(partsHoldingAnyhow(profile, canary.word)).toEqual(["archive", "window/WebStorage"]);
  await chooseAction(first.page, "A secret", "Erase…");
  await first.page
    .getByRole("alertdialog", { name: "Erase “A secret”?" })
    .getByRole("button", { name: "Erase conversation" })
    .click();
  await expect(first.page.locator("[data-conversation-id]")).toHaveText(["A long talk"]);
  await first.close();
  for (const text of Object.values(canary)) expect(filesHoldingAnyhow(profile, text)).toEqual([]);
  expect(partsHoldingAnyhow(profile, harmless.word)).toEqual(["archive"]);

  // Both are built again from the archive, without it.
  const second = await launch(profile);
  await ready(second.page);
  await expectIndexed(profile, harmless);
  await second.close();
  expect(partsHoldingAnyhow(profile, harmless.word)).toEqual(["archive", "window/WebStorage"]);
  for (const text of Object.values(canary)) expect(filesHoldingAnyhow(profile, text)).toEqual([]);
  profile.remove();
});

test("what is erased goes out of the window at once, also where it is only remembered, and is nowhere in the profile afterwards", async () => {
  const profile = await past();
  const app = await launch(profile);
  const { page } = app;
  await openConversation(page, "Harmless");
  await ask(page, "Say granite");
  await finishedAnswer(page);
  const spoken = page.getByText(/^Answer finished/);
  await expect(spoken).toHaveCount(1);
  await searchEverywhere(page, "granite");
  await page.getByRole("button", { name: /^Export all/ }).click();
  await expect(page.getByText("messages found for “granite”")).toBeVisible();
  await expect(page.getByRole("region", { name: "Preview" }).getByRole("group")).toContainText(
    "granite",
  );

  // Files that come and go meanwhile cannot be read.
  await expect(() => {
    expect(filesHoldingAnyhow(profile, "granite").length).toBeGreaterThan(0);
  }).toPass({ timeout: 30_000 });
  await chooseAction(page, "Harmless", "Erase…");
  await page
    .getByRole("alertdialog", { name: "Erase “Harmless”?" })
    .getByRole("button", { name: "Erase conversation" })
    .click();
  await expect(page.locator("[data-conversation-id]")).toHaveCount(3);
  await expect(spoken).toHaveCount(0);
  await expect(page.getByText("what you had chosen was erased")).toBeVisible();
  await expect(page.getByRole("button", { name: "Export…" })).toBeDisabled();
  await expect(page.getByText("granite")).toHaveCount(0);
  // As the search was left, and before it answers anew.
  await page.getByRole("tab", { name: "Search" }).click();
  expect(await page.getByRole("option").count()).toBe(0);
  await expect(page.getByText("No message and no title has this")).toBeVisible();
  await app.close();
  expect(filesHoldingAnyhow(profile, "granite")).toEqual([]);
  profile.remove();
});
