import { spawn } from "node:child_process";
import { join } from "node:path";
import { text as readAll } from "node:stream/consumers";
import type { Locator, Page } from "playwright";
import { sandboxArgs } from "../../scripts/app-process.ts";
import { isErased } from "../../electron/shared/records.ts";
import { expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { promptsIn, readJournal, verifyCopy } from "./support/journal.ts";
import {
  answers,
  ask,
  composer,
  finishedAnswer,
  openConversation,
  prompts,
  ready,
} from "./support/person.ts";
import { filesWith } from "./support/profile-files.ts";
import { type TestProfile, assets, createProfile, rootDir } from "./support/profile.ts";
import { briefAnswers } from "./support/settings.ts";

function titles(page: Page): Locator {
  return page.locator("[data-conversation-id]");
}

async function chooseAction(page: Page, title: string, action: string): Promise<void> {
  await titles(page).filter({ hasText: title }).hover();
  await page.getByRole("button", { name: `Actions for ${title}` }).click();
  await page.getByRole("menuitem", { name: action }).click();
}

async function erase(page: Page, title: string): Promise<void> {
  await chooseAction(page, title, "Erase…");
  const question = page.getByRole("alertdialog", { name: `Erase “${title}”?` });
  await expect(question).toContainText("This cannot be undone.");
  await question.getByRole("button", { name: "Erase conversation" }).click();
  await expect(titles(page).filter({ hasText: title })).toHaveCount(0);
}

test("conversations are renamed, pinned and found by their titles, and a restart keeps all of it", async () => {
  const profile = createProfile();
  const names = ["Bread without yeast", "Zürich by train", "Letters to Ada"];
  await writePast(
    profile,
    names.map((title) => ({ title, turns: [["Hello", "Hello."]] })),
  );
  const first = await launch(profile);
  await expect(titles(first.page)).toHaveText([
    "Letters to Ada",
    "Zürich by train",
    "Bread without yeast",
  ]);
  await chooseAction(first.page, "Zürich by train", "Rename");
  await first.page
    .getByRole("textbox", { name: "Title of the conversation" })
    .fill("Zürich by night train");
  await first.page.keyboard.press("Enter");
  await expect(titles(first.page).nth(1)).toHaveText("Zürich by night train");
  await chooseAction(first.page, "Bread without yeast", "Pin");
  await expect(titles(first.page).first()).toHaveText("Bread without yeast");

  const filter = first.page.getByRole("searchbox", { name: "Filter conversations" });
  await filter.fill("zurich");
  await expect(titles(first.page)).toHaveText(["Zürich by night train"]);
  await filter.fill("nothing of the kind");
  await expect(first.page.getByText("No title has “nothing of the kind”.")).toBeVisible();
  await filter.press("Escape");
  await expect(titles(first.page)).toHaveCount(3);
  await first.close();

  const second = await launch(profile);
  await expect(titles(second.page)).toHaveText([
    "Bread without yeast",
    "Letters to Ada",
    "Zürich by night train",
  ]);
  await second.close();
  profile.remove();
});

test.describe("with titles by the model", () => {
  test.use({ settings: { newConversation: briefAnswers, titlesByModel: true } });

  test("a conversation gets a title after its first answer, from the model or from the prompt", async ({
    page,
    profile,
  }) => {
    await ask(page, "Which birds winter in Sicily?");
    await expect(titles(page)).toHaveText("Which birds winter in Sicily?");
    await finishedAnswer(page);
    const given = (): string => {
      const renamed = readJournal(profile.archiveDir).flatMap(({ kind, body }) =>
        kind === "conversation" && !isErased(body) && body.change.type === "renamed"
          ? [body.change.title]
          : [],
      );
      return renamed.at(-1) ?? "Which birds winter in Sicily?";
    };
    await expect(async () => expect(await titles(page).innerText()).toBe(given())).toPass();
  });
});

test("what was erased is nowhere in the profile any more, not even after a crash", async () => {
  const profile = createProfile();
  await writePast(profile, [
    { title: "A secret", turns: [["The word is xylophonequartz.", "I keep xylophonequartz."]] },
    { title: "Another", turns: [["The word is marmaladefjord.", "I keep marmaladefjord."]] },
    { title: "Harmless", turns: [["The word is lighthouse.", "I keep lighthouse."]] },
  ]);
  const first = await launch(profile);
  await openConversation(first.page, "A secret");
  await ask(first.page, "Repeat: xylophonequartz");
  await expect(answers(first.page)).toHaveCount(2);
  await finishedAnswer(first.page);
  await composer(first.page).fill("A draft about xylophonequartz");
  await expect.poll(() => filesWith(profile, "A draft about xylophonequartz").length).toBe(1);
  expect(filesWith(profile, "xylophonequartz").length).toBeGreaterThan(2);
  await erase(first.page, "A secret");
  await expect(composer(first.page)).toHaveValue("");
  await first.close();
  expect(filesWith(profile, "xylophonequartz")).toEqual([]);
  verifyCopy(profile.archiveDir);

  const second = await launch(profile);
  await openConversation(second.page, "Harmless");
  await expect(answers(second.page).last()).toContainText("I keep lighthouse.");
  await erase(second.page, "Another");
  await second.kill();

  const third = await launch(profile);
  await openConversation(third.page, "Harmless");
  await expect(prompts(third.page).last()).toContainText("The word is lighthouse.");
  await expect(titles(third.page)).toHaveText(["Harmless"]);
  expect(filesWith(profile, "marmaladefjord")).toEqual([]);
  await third.close();
  verifyCopy(profile.archiveDir);
  profile.remove();
});

test("what was asked in a terminal is there in the window, answer and all", async () => {
  const profile = createProfile();
  const { status, stdout } = await runTerminal(profile, ["-q", "-n", "12", "Say hello to Ada."]);
  expect(status).toBe(0);
  const app = await launch(profile);
  await openConversation(app.page, "Say hello to Ada.");
  const letters = (text: string): string => text.replace(/\P{Letter}+/gu, "");
  expect(letters(await finishedAnswer(app.page))).toBe(letters(stdout));
  expect(letters(stdout)).not.toBe("");
  await app.close();
  profile.remove();
});

/** Asks through the command line, as `npm run chat` does. */
async function runTerminal(
  profile: TestProfile,
  args: readonly string[],
): Promise<{ readonly status: unknown; readonly stdout: string; readonly stderr: string }> {
  const cli = spawn(process.execPath, [join(rootDir, "dist/main/cli.js"), ...args], {
    env: { ...process.env, FREEHOLD_HOME: profile.rootDir },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise((resolve) => cli.once("exit", resolve));
  const [stdout, stderr] = await Promise.all([readAll(cli.stdout), readAll(cli.stderr)]);
  return { status: await exited, stdout, stderr };
}

test("a second start hands over to the window that is open, and a terminal is told to wait", async ({
  app,
  page,
  profile,
}) => {
  await ready(page);
  await app.electron.evaluate(({ app: electronApp }) => {
    electronApp.once("second-instance", () => Reflect.set(globalThis, "wasAskedAgain", true));
  });
  const again = spawn(assets.electron?.executablePath ?? "", [...sandboxArgs(), rootDir], {
    env: { ...process.env, FREEHOLD_HOME: profile.rootDir },
    stdio: "ignore",
  });
  const status = await new Promise((resolve) => again.once("exit", resolve));
  expect(status).toBe(0);
  const wasAskedAgain = await app.electron.evaluate(() => Reflect.get(globalThis, "wasAskedAgain"));
  expect(wasAskedAgain).toBe(true);
  expect(app.electron.windows()).toHaveLength(1);

  const terminal = await runTerminal(profile, ["Say hello."]);
  expect(terminal.status).toBe(3);
  expect(terminal.stderr).toMatch(/archive/i);
  expect(promptsIn(readJournal(profile.archiveDir)).size).toBe(0);
  // The window goes on as if nothing had happened.
  await ask(page, "Say hello.");
  await finishedAnswer(page);
});
