import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, launch, test } from "./support/app.ts";
import { outputsIn, promptsIn, readJournal, verifyCopy } from "./support/journal.ts";
import {
  answers,
  ask,
  composer,
  askEndlessly,
  finishedAnswer,
  letters,
  openConversation,
  prompts,
  streamingAnswer,
} from "./support/person.ts";

test.describe("with the settings that the app comes with", () => {
  test.use({ settings: {} });

  test("a newcomer with the starter weights gets a first answer without a decision", async ({
    page,
    profile,
    app,
  }) => {
    await expect(composer(page)).toBeFocused();
    await ask(page, "The capital of France is");
    await streamingAnswer(page, /active|complete/);
    // Nobody knows how long it would go on: once there are words, it may be stopped.
    await composer(page).press("Escape");
    const text = await finishedAnswer(page, /complete|stopped/);
    expect(text).not.toBe("");
    const [output] = outputsIn(readJournal(profile.archiveDir)).values();
    expect(output).toMatchObject({ failure: null, provenance: { route: { zone: "device" } } });
    await expect(answers(page).last()).toContainText("On this device");
    expect(app.complaints).toEqual([]);
  });
});

test("stop keeps what was written", async ({ page, profile }) => {
  const answer = await askEndlessly(page);
  const shown = (await answer.locator("[data-message-text]").innerText()).trim();
  await page.getByRole("button", { name: "Stop" }).click();
  const kept = await finishedAnswer(page, "stopped");
  expect(letters(kept).startsWith(letters(shown))).toBe(true);
  const [output] = outputsIn(readJournal(profile.archiveDir)).values();
  expect(output).toMatchObject({ status: "stopped" });
  expect(letters(output?.text ?? "").startsWith(letters(shown))).toBe(true);
  // The conversation goes on.
  await ask(page, "And then?");
  await expect(answers(page)).toHaveCount(2);
  await streamingAnswer(page);
});

test("Escape stops an answer from the composer", async ({ page }) => {
  await askEndlessly(page);
  await composer(page).press("Escape");
  await finishedAnswer(page, "stopped");
});

test("an edited prompt becomes a branch and both remain", async ({ page, profile }) => {
  await ask(page, "Say hello to Ada.");
  await finishedAnswer(page);
  await prompts(page).first().hover();
  await prompts(page).first().getByRole("button", { name: "Edit", exact: true }).click();
  const editor = page.getByRole("textbox", { name: "Edit your message" });
  await editor.fill("Say hello to Grace.");
  await editor.press("Enter");
  await expect(prompts(page).first()).toContainText("Grace");
  await finishedAnswer(page);
  await prompts(page).first().hover();
  await prompts(page).first().getByRole("button", { name: "Previous version" }).click();
  await expect(prompts(page).first()).toContainText("Ada");
  await expect(prompts(page)).toHaveCount(1);
  expect([...promptsIn(readJournal(profile.archiveDir)).values()].map(({ text }) => text)).toEqual([
    "Say hello to Ada.",
    "Say hello to Grace.",
  ]);
});

test("two conversations at once do not mix, and the second one shows its place", async ({
  page,
  profile,
}) => {
  await askEndlessly(page);
  await page.keyboard.press("ControlOrMeta+n");
  await ask(page, "Repeat this word: river");
  await expect(answers(page).last()).toContainText("Waiting: 1 answer ahead");
  const list = page.getByRole("navigation", { name: "Conversations" });
  await expect(list.getByTitle("Waiting: 1 answer ahead")).toHaveCount(1);
  await expect(list.getByTitle("An answer is being written")).toHaveCount(1);
  await expect(prompts(page)).toHaveCount(1);
  await openConversation(page, "Write a very long story");
  await expect(prompts(page).first()).toContainText("five thousand");
  await page.getByRole("button", { name: "Stop" }).click();
  await finishedAnswer(page, "stopped");
  await openConversation(page, "Repeat this word");
  await expect(prompts(page).first()).toContainText("river");
  await finishedAnswer(page);
  const records = readJournal(profile.archiveDir);
  const [numbers, river] = [...promptsIn(records).values()];
  const outputs = outputsIn(records);
  expect(outputs.get(numbers?.replyId ?? "")).toMatchObject({
    conversationId: numbers?.conversationId,
    status: "stopped",
  });
  expect(outputs.get(river?.replyId ?? "")).toMatchObject({
    conversationId: river?.conversationId,
    status: "complete",
  });
  expect(numbers?.conversationId).not.toBe(river?.conversationId);
});

test("a restart shows everything, and so does one without the library's database", async ({
  profile,
}) => {
  const first = await launch(profile);
  await ask(first.page, "Say hello to Ada.");
  const answer = await finishedAnswer(first.page);
  await first.close();

  const second = await launch(profile);
  await openConversation(second.page);
  expect(await finishedAnswer(second.page)).toBe(answer);
  await second.close();

  rmSync(join(profile.rootDir, "window", "WebStorage"), { recursive: true });
  const third = await launch(profile);
  await openConversation(third.page);
  expect(await finishedAnswer(third.page)).toBe(answer);
  await expect(prompts(third.page).first()).toContainText("Say hello to Ada.");
  await third.close();
  verifyCopy(profile.archiveDir);
});

test("a draft survives a crash", async ({ profile }) => {
  const first = await launch(profile);
  await composer(first.page).fill("half a thought");
  await expect(composer(first.page)).toHaveValue("half a thought");
  await first.page.waitForTimeout(1_000);
  await first.kill();
  const second = await launch(profile);
  await expect(composer(second.page)).toHaveValue("half a thought");
  await second.close();
});
