import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright";
import { type RunningApp, expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { expectAccessible } from "./support/axe.ts";
import { dropFiles } from "./support/files.ts";
import { codeAnswer, diagramAnswer, mathAnswer, proseAnswer } from "./support/markdown.ts";
import {
  answers,
  ask,
  askEndlessly,
  composer,
  endlessQuestion,
  finishedAnswer,
  openConversation,
  prompts,
  ready,
  streamingAnswer,
} from "./support/person.ts";
import { type TestProfile, createProfile } from "./support/profile.ts";

const rich = {
  Prose: proseAnswer,
  Mathematics: mathAnswer,
  Diagrams: diagramAnswer,
  Code: codeAnswer,
} as const;

const sections = [
  "Appearance",
  "Keyboard",
  "Engine",
  "Model hub",
  "New conversations",
  "About",
] as const;

let profile: TestProfile;
let app: RunningApp;

test.beforeAll(async () => {
  profile = createProfile();
  const failure = { code: "engine-crashed", message: "The engine ended. Ask again." } as const;
  await writePast(profile, [
    ...Object.entries(rich).map(([title, answer]) => ({
      title,
      turns: [["Show me.", answer]] as const,
    })),
    {
      title: "Failed",
      turns: [["Show me.", "Half an answer"]],
      ending: { status: "failed", failure },
    },
  ]);
  app = await launch(profile);
});

test.afterAll(async () => {
  await app.close();
  profile.remove();
});

async function openSection(page: Page, name: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+,");
  await page.getByRole("tab", { name, exact: true }).click();
  await page.getByRole("tabpanel", { name }).waitFor();
}

async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog").getByRole("combobox").fill(words);
  await page.getByRole("option", { name: words, exact: true }).click();
}

async function openActions(page: Page, title: string): Promise<void> {
  await page.locator("[data-conversation-id]").filter({ hasText: title }).hover();
  await page.getByRole("button", { name: `Actions for ${title}` }).click();
  await page.getByRole("menu").waitFor();
}

async function openDialog(page: Page, item: string): Promise<Locator> {
  await openActions(page, "Prose");
  await page.getByRole("menuitem", { name: item }).click();
  return page.getByRole(item === "Erase…" ? "alertdialog" : "dialog");
}

test.beforeEach(async () => {
  test.setTimeout(180_000);
  await app.page.setViewportSize({ width: 1280, height: 800 });
  await app.page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await app.page.keyboard.press("ControlOrMeta+n");
  await ready(app.page);
});

test("answers that are written, stopped, failed or rich can be read by everyone", async () => {
  const { page } = app;
  await expectAccessible(page, "welcome");
  await askEndlessly(page);
  await composer(page).press("Escape");
  await finishedAnswer(page, "stopped");
  await expectAccessible(page, "a stopped answer");
  await ask(page, endlessQuestion);
  await streamingAnswer(page);
  await expectAccessible(page, "an answer that is being written");
  const stop = page.getByRole("button", { name: "Stop" });
  if (await stop.isVisible()) await stop.click();
  await openConversation(page, "Failed");
  await finishedAnswer(page, "failed");
  await expectAccessible(page, "a failed answer");
  for (const title of Object.keys(rich)) {
    await openConversation(page, title);
    await finishedAnswer(page);
    if (title === "Diagrams") await page.getByRole("img", { name: "Diagram" }).last().waitFor();
    if (title === "Code")
      await expect.poll(() => page.locator("pre span[style*=color]").count()).toBeGreaterThan(8);
    await expectAccessible(page, title);
    await answers(page)
      .last()
      .evaluate((answer) => answer.scrollIntoView({ block: "start" }));
    await expectAccessible(page, `${title}, from its beginning`);
  }
});

test("what is done with messages and conversations can be done by everyone", async () => {
  const { page } = app;
  await openConversation(page, "Prose");
  await page.keyboard.press("ControlOrMeta+i");
  await page.getByRole("complementary").waitFor();
  await expectAccessible(page, "inspector");
  await page.keyboard.press("ControlOrMeta+i");
  await prompts(page).first().hover();
  await prompts(page).first().getByRole("button", { name: "Edit", exact: true }).click();
  await expectAccessible(page, "a prompt that is edited");
  await page.keyboard.press("Escape");
  // It takes the focus again, and a menu that is open by then would close.
  await expect(page.getByRole("article", { name: "Message 1, from you" })).toBeFocused();
  await openActions(page, "Prose");
  await expectAccessible(page, "actions of a conversation");
  await page.keyboard.press("Escape");
  for (const item of ["Conversation settings…", "Erase…"]) {
    const dialog = await openDialog(page, item);
    await dialog.waitFor();
    await expectAccessible(page, item);
    await page.keyboard.press("Escape");
    // As it goes it gives the focus back, and a menu that is open by then would close.
    await dialog.waitFor({ state: "detached" });
  }
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog").waitFor();
  await expectAccessible(page, "palette");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ControlOrMeta+/");
  await page.getByRole("dialog").waitFor();
  await expectAccessible(page, "shortcuts");
  await page.keyboard.press("Escape");
});

test("models, the archive and every setting can be used by everyone", async () => {
  const { page } = app;
  await page.keyboard.press("ControlOrMeta+Shift+m");
  await page.getByRole("heading", { name: "Models", level: 1 }).waitFor();
  await expectAccessible(page, "models");
  const note = join(profile.rootDir, "note.txt");
  writeFileSync(note, "no model");
  await dropFiles(page, [note]);
  await page.getByRole("dialog", { name: "Import" }).waitFor();
  await expectAccessible(page, "import report");
  await page.keyboard.press("Escape");
  await runCommand(page, "Archive");
  await page.getByRole("tab", { name: "State", exact: true }).click();
  await page.getByRole("button", { name: "Verify now" }).click();
  await page.getByText("The archive is whole").waitFor();
  await expectAccessible(page, "archive");
  await page.keyboard.press("ControlOrMeta+Shift+f");
  await page.getByRole("combobox", { name: "Search in all messages" }).fill("show me");
  await page.getByRole("listbox", { name: "What was found" }).waitFor();
  await page.getByRole("button", { name: "Filters" }).click();
  await expectAccessible(page, "search");
  await page.getByRole("button", { name: "Filters" }).click();
  for (const name of sections) {
    await openSection(page, name);
    await expectAccessible(page, `settings, ${name}`);
  }
  await page.setViewportSize({ width: 480, height: 700 });
  await expectAccessible(page, "settings in a narrow window");
  await page.keyboard.press("ControlOrMeta+b");
  await page.getByRole("navigation", { name: "Conversations" }).waitFor();
  await expectAccessible(page, "conversations over a narrow window");
  await page.keyboard.press("Escape");
});
