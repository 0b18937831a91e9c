import { createHash } from "node:crypto";
import type { Page } from "playwright";
import type { Provenance } from "../../electron/shared/provenance.ts";
import { expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { outputsIn, readJournal } from "./support/journal.ts";
import {
  answers,
  ask,
  composer,
  finishedAnswer,
  openConversation,
  prompts,
  ready,
} from "./support/person.ts";
import { type TestProfile, createProfile } from "./support/profile.ts";

async function openSettings(page: Page, section: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+,");
  await page.getByRole("tab", { name: section, exact: true }).click();
}

async function choose(page: Page, label: RegExp, option: string | RegExp): Promise<void> {
  await page.getByRole("combobox", { name: label }).click();
  await page.getByRole("option", { name: option }).click();
}

async function enterNumber(page: Page, label: string, value: string): Promise<void> {
  await page.getByRole("spinbutton", { name: label }).fill(value);
  await page.keyboard.press("Enter");
}

/** The provenance of every answer that a model of this run gave, in the order they were finished. */
function provenances(profile: TestProfile): readonly Provenance[] {
  return [...outputsIn(readJournal(profile.archiveDir)).values()].flatMap(
    ({ provenance }) => provenance ?? [],
  );
}

test("theme, text size, line length and the key that sends hold after a restart", async () => {
  const profile = createProfile();
  await writePast(profile, [{ title: "Before", turns: [["Hello", "word ".repeat(200)]] }]);
  const first = await launch(profile);
  await first.page.emulateMedia({ colorScheme: "light" });
  await openConversation(first.page, "Before");
  const before = await answers(first.page).last().boundingBox();
  const sizeBefore = await fontSize(first.page);
  await openSettings(first.page, "Appearance");
  await choose(first.page, /^Theme/, "Dark");
  await enterNumber(first.page, "Text size of messages", "130");
  await enterNumber(first.page, "Line length of messages", "50");
  await first.page.getByRole("tab", { name: "Keyboard", exact: true }).click();
  await choose(first.page, /^Send with/, /^(Ctrl\+|⌘)Enter/);
  await first.close();

  const second = await launch(profile);
  const { page } = second;
  await page.emulateMedia({ colorScheme: "light" });
  await openConversation(page, "Before");
  await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
  expect(await fontSize(page)).toBeCloseTo(sizeBefore * 1.3, 1);
  const after = await answers(page).last().boundingBox();
  // 50 characters that are 1.3 times as wide are narrower than 72.
  expect(after?.width).toBeLessThan(before?.width ?? 0);
  await composer(page).fill("Say");
  await page.keyboard.press("Enter");
  await page.keyboard.type("hello.");
  await expect(composer(page)).toHaveValue("Say\nhello.");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(prompts(page).last()).toContainText("Say\nhello.");
  await expect(answers(page)).toHaveCount(2);
  await finishedAnswer(page);
  await second.close();
  profile.remove();
});

function fontSize(page: Page): Promise<number> {
  return answers(page)
    .last()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

test("a saved preset rules new conversations, and a conversation's own settings rule only itself", async ({
  page,
  profile,
}) => {
  await ready(page);
  await openSettings(page, "New conversations");
  await page.getByRole("textbox", { name: "System prompt" }).fill("You answer in one word.");
  await enterNumber(page, "Temperature", "0");
  await enterNumber(page, "Seed", "7");
  await enterNumber(page, "Longest answer", "4");
  await page.getByRole("button", { name: "Save as preset…" }).click();
  await page.getByRole("textbox", { name: "Name of the preset" }).fill("Terse");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: /^Preset/ })).toHaveText("Terse");
  await choose(page, /^Preset/, /^Creative/);
  await expect(page.getByRole("spinbutton", { name: "Temperature" })).toHaveValue("1.1");
  await choose(page, /^Preset/, /^Terse/);
  await expect(page.getByRole("spinbutton", { name: "Seed" })).toHaveValue("7");

  await page.keyboard.press("ControlOrMeta+n");
  await ask(page, "What colour is the sky?");
  await finishedAnswer(page);
  await page.getByRole("button", { name: "Conversation settings", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Settings of this conversation" });
  await dialog.getByRole("textbox", { name: "System prompt" }).fill("");
  await enterNumber(page, "Temperature", "0.5");
  await enterNumber(page, "Longest answer", "3");
  await page.keyboard.press("Escape");
  await ask(page, "And the sea?");
  await expect(answers(page)).toHaveCount(2);
  await finishedAnswer(page);
  await page.keyboard.press("ControlOrMeta+n");
  await ask(page, "And the grass?");
  await finishedAnswer(page);

  const terse = {
    sampling: { temperature: 0, seed: 7, maxTokens: 4 },
    seed: 7,
    systemPromptSha256: createHash("sha256").update("You answer in one word.").digest("hex"),
    stopReason: "max-tokens",
    tokens: { output: 4 },
  };
  const changed = {
    sampling: { temperature: 0.5, seed: 7, maxTokens: 3 },
    systemPromptSha256: null,
    tokens: { output: 3 },
  };
  expect(provenances(profile)).toMatchObject([terse, changed, terse]);
});

test("context length and threads are what the next answer runs with, and what did not fit is told", async () => {
  const profile = createProfile();
  const turns = Array.from(
    { length: 12 },
    (_, index) =>
      [`Question ${index}: ${"Tell me more. ".repeat(8)}`, "There is more. ".repeat(8)] as const,
  );
  await writePast(profile, [{ title: "A long one", turns }]);
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await ask(page, "Say hello.");
  await finishedAnswer(page);
  const [usual] = provenances(profile);
  const threads = usual?.engine.threads === 1 ? 2 : 1;

  await openSettings(page, "Engine");
  await enterNumber(page, "CPU threads", String(threads));
  await enterNumber(page, "Context length", "512");
  await openConversation(page, "A long one");
  await expect(answers(page).last()).toBeVisible();
  await ask(page, "Say hello.");
  await expect(page.getByText(/\d+ earlier messages did not fit and were not read\./)).toBeVisible({
    timeout: 60_000,
  });
  await finishedAnswer(page);
  await composer(page).fill("And once more.");
  await expect(page.getByText(/\d+ earlier messages will be left out/)).toBeVisible();
  await expect(page.getByText(/ of 512 tokens/)).toBeVisible();
  await page.keyboard.press("ControlOrMeta+i");
  const inspector = page.getByRole("complementary", { name: "About this answer" });
  await expect(inspector).toContainText(/oldest messages \(.* tokens\) did not fit/);

  const [, shortened] = provenances(profile);
  expect(shortened).toMatchObject({ engine: { threads }, context: { contextTokens: 512 } });
  expect(usual?.context?.contextTokens).toBeGreaterThan(512);
  const dropped = shortened?.context?.droppedMessages ?? 0;
  expect(dropped).toBeGreaterThan(0);
  await expect(page.getByText(`${dropped} earlier messages did not fit`)).toBeVisible();
  await app.close();
  profile.remove();
});
