import { existsSync, symlinkSync } from "node:fs";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright";
import { makeTinyGguf } from "../../scripts/tiny-gguf.ts";
import { expect, launch, test } from "./support/app.ts";
import { chooseFiles, dropFiles } from "./support/files.ts";
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
import { assets, createProfile } from "./support/profile.ts";
import { chatWeights, writeTooLargeWeights, writeUselessWeights } from "./support/weights.ts";

async function openModels(page: Page): Promise<void> {
  await ready(page);
  await page.keyboard.press("ControlOrMeta+Shift+m");
  await page.getByRole("heading", { name: "Models", level: 1 }).waitFor();
}

/** The card of a weights file in the Models view. */
function card(page: Page, fileName: string): Locator {
  return page.getByRole("listitem").filter({ hasText: fileName });
}

async function newChat(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+n");
  await ready(page);
}

test("the starter says that it is a very small model whose answers are often wrong", async ({
  page,
}) => {
  test.skip(assets.starter === null, assets.starterMissing ?? "");
  await expect(page.getByRole("main")).toContainText(
    "SmolLM2 135M Instruct answers on this machine.",
  );
  await expect(page.getByRole("main")).toContainText("Its answers are often wrong.");
  await openModels(page);
  await expect(card(page, chatWeights.fileName)).toContainText("Starter");
  await expect(card(page, chatWeights.fileName)).toContainText("Its answers are often wrong.");
});

test("another model can take over in the middle of a conversation, and the archive says which one answered", async () => {
  const profile = createProfile({ copies: ["younger.gguf"] });
  const app = await launch(profile);
  const { page } = app;
  await ask(page, "Say hello to Ada.");
  await finishedAnswer(page);

  await openModels(page);
  await expect(card(page, chatWeights.fileName)).toContainText("Loaded");
  await card(page, "younger.gguf").getByRole("button", { name: "Switch to" }).click();
  await expect(card(page, "younger.gguf")).toContainText("Loaded", { timeout: 30_000 });
  await expect(card(page, "younger.gguf")).toContainText("Answers new prompts");

  await openConversation(page);
  await ask(page, "Say hello to Grace.");
  await expect(answers(page)).toHaveCount(2);
  await finishedAnswer(page);
  await answers(page).last().hover();
  await answers(page).last().getByRole("button", { name: "Regenerate with another model" }).click();
  // Both files are the same weights: only what tells them apart can be chosen by.
  await page.getByRole("menuitem", { name: chatWeights.fileName }).click();
  await expect(answers(page).last()).toContainText("2 / 2");
  await finishedAnswer(page);
  await app.close();

  const byFile = [...outputsIn(readJournal(profile.archiveDir)).values()].map(
    ({ provenance }) => provenance?.model.fileName,
  );
  expect(byFile).toEqual([chatWeights.fileName, "younger.gguf", chatWeights.fileName]);
  profile.remove();
});

test("a model is unloaded and loaded from the Models view, and answers again", async ({ page }) => {
  await ask(page, "Say hello.");
  await finishedAnswer(page);
  await openModels(page);
  await card(page, chatWeights.fileName).getByRole("button", { name: "Unload" }).click();
  await expect(page.getByText("No model is loaded")).toBeVisible();
  await card(page, chatWeights.fileName).getByRole("button", { name: "Load", exact: true }).click();
  await expect(
    card(page, chatWeights.fileName).getByRole("button", { name: "Unload" }),
  ).toBeVisible({
    timeout: 30_000,
  });
  await card(page, chatWeights.fileName).getByRole("button", { name: "Unload" }).click();
  await expect(page.getByText("No model is loaded")).toBeVisible();
  // The next prompt loads it without being told to.
  await newChat(page);
  await ask(page, "Say hello once more.");
  await finishedAnswer(page);
});

test("files are used where they lie, whether chosen or dropped, and forgetting one leaves it there", async ({
  app,
  page,
  profile,
}) => {
  const elsewhere = mkdtempSync(join(tmpdir(), "freehold-weights-"));
  const chosen = join(elsewhere, "chosen.gguf");
  const dropped = join(elsewhere, "dropped.gguf");
  const note = join(elsewhere, "note.txt");
  writeFileSync(chosen, makeTinyGguf({ name: "Chosen", says: ["h", "i"] }));
  writeFileSync(dropped, makeTinyGguf({ name: "Dropped", says: ["h", "o"] }));
  writeFileSync(note, "no model");
  await openModels(page);
  await chooseFiles(app.electron, [chosen]);
  await page.getByRole("button", { name: "Import a GGUF file…" }).click();
  await expect(card(page, "chosen.gguf")).toContainText("Used in place");
  await dropFiles(page, [dropped, note]);
  const report = page.getByRole("dialog", { name: "Import" });
  await expect(report).toContainText("Dropped");
  await expect(report).toContainText("note.txt");
  await page.keyboard.press("Escape");
  await expect(card(page, "dropped.gguf")).toContainText("Used in place");
  expect(existsSync(join(profile.modelsDir, "chosen.gguf"))).toBe(false);

  await card(page, "chosen.gguf").getByRole("button", { name: "Load", exact: true }).click();
  await expect(card(page, "chosen.gguf")).toContainText("Loaded", { timeout: 30_000 });
  await newChat(page);
  await ask(page, "Say hi.");
  expect(await finishedAnswer(page)).toBe("hi");

  await openModels(page);
  await card(page, "dropped.gguf")
    .getByRole("button", { name: "More actions for Dropped" })
    .click();
  await page.getByRole("menuitem", { name: "Forget" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Forget" }).click();
  await expect(card(page, "dropped.gguf")).toHaveCount(0);
  expect(existsSync(dropped)).toBe(true);
  const changes = (): readonly string[] =>
    readJournal(profile.archiveDir).flatMap(({ kind, body }) =>
      kind === "model" && "change" in body ? [`${body.change} ${body.fileName}`] : [],
    );
  await expect
    .poll(changes)
    .toEqual(["added chosen.gguf", "added dropped.gguf", "removed dropped.gguf"]);
  rmSync(elsewhere, { recursive: true });
});

test("files that cannot answer are refused in plain words, and the app answers as before", async () => {
  const profile = createProfile();
  writeUselessWeights(profile.modelsDir);
  writeTooLargeWeights(join(profile.modelsDir, "vast.gguf"));
  const app = await launch(profile);
  const { page } = app;
  await openModels(page);
  const refusals = {
    "random.gguf": /does not begin like a GGUF file/,
    "truncated.gguf": /shorter than its header says/,
    "other.gguf": /"somethingnew"\) is not known/,
    "empty.gguf": /empty/i,
  };
  for (const [fileName, words] of Object.entries(refusals)) {
    await expect(card(page, fileName)).toContainText("Cannot be used");
    await expect(card(page, fileName)).toContainText(words);
    await expect(card(page, fileName).getByRole("button", { name: "Load" })).toHaveCount(0);
  }
  await expect(card(page, "folder.gguf")).toHaveCount(0);

  await card(page, "vast.gguf").getByRole("button", { name: "Load", exact: true }).click();
  await expect(
    page.getByText(/"Colossus" needs about .* of memory; this machine has .* free\./).first(),
  ).toBeVisible();
  // The model that answered until now goes on answering, unless it is the one that is asked for.
  await newChat(page);
  await ask(page, "Say hello.");
  await finishedAnswer(page);
  await answers(page).last().hover();
  await answers(page).last().getByRole("button", { name: "Regenerate with another model" }).click();
  await page.getByRole("menuitem", { name: "Colossus" }).click();
  await finishedAnswer(page, "failed");
  await expect(answers(page).last()).toContainText(/needs about .* free\./);
  await expect(prompts(page).last()).toContainText("Say hello.");

  await answers(page).last().getByRole("button", { name: "Try again" }).click();
  await finishedAnswer(page);
  expect(app.complaints).toEqual([]);
  await app.close();
  profile.remove();
});

test("an embedding model is listed as one and not offered for chat", async () => {
  test.skip(assets.embedding === null, assets.embeddingMissing ?? "");
  const profile = createProfile();
  symlinkSync(assets.embedding?.path ?? "", join(profile.modelsDir, "vectors.gguf"));
  const app = await launch(profile);
  await openModels(app.page);
  await expect(card(app.page, "vectors.gguf")).toContainText("It cannot chat.");
  await expect(card(app.page, "vectors.gguf").getByRole("button", { name: "Load" })).toHaveCount(0);
  await newChat(app.page);
  await app.page.getByRole("button", { name: /^Model:/ }).click();
  await expect(app.page.getByRole("menuitem")).toHaveText([chatWeights.name, "Manage models…"]);
  await app.close();
  profile.remove();
});

test("without a model the window says what to do, keeps what was typed, and chats once a file is there", async () => {
  const profile = createProfile({ models: false });
  const app = await launch(profile);
  const { page } = app;
  await expect(page.getByRole("main")).toContainText("One thing is missing: a model");
  await expect(page.getByRole("main")).toContainText("Get one and you can chat at once.");
  await ask(page, "Say hello.");
  await expect(page.getByText("No model can answer yet. Add one, then send.")).toBeVisible();
  await expect(composer(page)).toHaveValue("Say hello.");
  expect(readJournal(profile.archiveDir)).toEqual([]);

  symlinkSync(chatWeights.path, join(profile.modelsDir, chatWeights.fileName));
  await expect(page.getByRole("main")).toContainText(`${chatWeights.name} answers`);
  await expect(composer(page)).toHaveValue("Say hello.");
  await composer(page).press("Enter");
  await finishedAnswer(page);
  await app.close();
  profile.remove();
});
