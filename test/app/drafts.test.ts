import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { holdCalls } from "./support/held-calls.ts";
import { promptsIn, readJournal } from "./support/journal.ts";
import {
  answers,
  ask,
  composer,
  finishedAnswer,
  openConversation,
  prompts,
  ready,
} from "./support/person.ts";
import { createProfile } from "./support/profile.ts";
import { writeSettings } from "./support/settings.ts";

test("what is typed while a prompt is on its way stays, and goes along to its conversation", async ({
  app,
  page,
}) => {
  await ready(page);
  const sending = await holdCalls(app, "turn.send");
  await ask(page, "Say hello to Ada.");
  await expect(composer(page)).toHaveValue("");
  await page.keyboard.type("And to ");
  await sending.release();
  await expect(prompts(page)).toContainText("Ada");
  await expect(composer(page)).toBeFocused();
  await page.keyboard.type("Grace.");
  await expect(composer(page)).toHaveValue("And to Grace.");
  await page.keyboard.press("ControlOrMeta+n");
  await expect(composer(page)).toHaveValue("");
});

test("a prompt that is refused comes back before what was typed meanwhile", async ({
  app,
  page,
  profile,
}) => {
  await ready(page);
  const sending = await holdCalls(app, "turn.send");
  await ask(page, "First");
  await page.keyboard.type("Second");
  await sending.refuse("The disk said no.");
  await expect(composer(page)).toHaveValue("First\n\nSecond");
  await expect(page.getByText("The disk said no.", { exact: true })).toBeVisible();
  expect(readJournal(profile.archiveDir)).toEqual([]);
});

test("a prompt on its way, and what is typed after it, survive a crash", async () => {
  const profile = createProfile();
  const first = await launch(profile);
  await ready(first.page);
  await holdCalls(first, "turn.send");
  await ask(first.page, "First");
  await first.page.keyboard.type("Second");
  await first.page.waitForTimeout(1_000);
  await first.kill();
  const second = await launch(profile);
  await expect(composer(second.page)).toHaveValue("First\n\nSecond");
  await second.close();
  profile.remove();
});

test("an edit of a prompt stays through another conversation, scrolling and a crash", async () => {
  const profile = createProfile();
  const turns = Array.from(
    { length: 40 },
    (_, index) => [`Question ${index}`, "Line.\n\n".repeat(30)] as const,
  );
  await writePast(profile, [
    { title: "Short", turns: [["Hello", "Hello."]] },
    { title: "Long", turns },
  ]);
  const first = await launch(profile);
  const { page } = first;
  await openConversation(page, "Long");
  await page.getByRole("feed").focus();
  await page.keyboard.press("Home");
  const question = prompts(page).filter({ hasText: /^.*Question 0$/s });
  await question.hover();
  await question.getByRole("button", { name: "Edit", exact: true }).click();
  const editor = page.getByRole("textbox", { name: "Edit your message" });
  await expect(editor).toBeFocused();
  await editor.fill("Question zero, put better");
  await composer(page).focus();
  await page.getByRole("button", { name: "Jump to latest" }).click();
  await expect(answers(page).last()).toBeInViewport();
  await expect(editor).toHaveValue("Question zero, put better");
  await openConversation(page, "Short");
  await expect(editor).toHaveCount(0);
  await openConversation(page, "Long");
  await expect(editor).toHaveValue("Question zero, put better");
  await expect(composer(page)).toBeFocused();
  await page.waitForTimeout(1_000);
  await first.kill();

  const second = await launch(profile);
  await openConversation(second.page, "Long");
  const kept = second.page.getByRole("textbox", { name: "Edit your message" });
  await expect(kept).toHaveValue("Question zero, put better");
  await kept.press("Enter");
  await expect(prompts(second.page)).toContainText(["Question zero, put better"]);
  await finishedAnswer(second.page);
  await expect(kept).toHaveCount(0);
  await second.close();
  const [edited] = [...promptsIn(readJournal(profile.archiveDir)).values()].slice(-1);
  expect(edited).toMatchObject({ text: "Question zero, put better", parentId: null });
  profile.remove();
});

test("an edit of a prompt goes with its conversation when that is erased", async () => {
  const profile = createProfile({ models: false });
  await writePast(profile, [{ title: "Private", turns: [["Hello", "Hello."]] }]);
  const app = await launch(profile);
  const { page } = app;
  await openConversation(page, "Private");
  await prompts(page).hover();
  await prompts(page).getByRole("button", { name: "Edit", exact: true }).click();
  await page.getByRole("textbox", { name: "Edit your message" }).fill("A secret edit");
  await composer(page).fill("A secret draft");
  const file = join(profile.rootDir, "drafts.json");
  const saved = (): string => (existsSync(file) ? readFileSync(file, "utf8") : "");
  await expect.poll(saved).toMatch(/secret edit.*secret draft/);
  await page.locator("[data-conversation-id]").press("Delete");
  await page.getByRole("button", { name: "Erase conversation" }).click();
  await expect(page.locator("[data-conversation-id]")).toHaveCount(0);
  await app.close();
  expect(saved()).not.toContain("secret");
  profile.remove();
});

test("nothing is sent to a conversation that is not shown whole yet", async () => {
  const profile = createProfile();
  await writePast(profile, [{ title: "Before", turns: [["Hello", "Hello."]] }]);
  const app = await launch(profile);
  const { page } = app;
  await openConversation(page, "Before");
  await expect(answers(page)).toContainText("Hello.");
  const reading = await holdCalls(app, "archive.read");
  await page.reload();
  await openConversation(page, "Before");
  await ask(page, "And again.");
  await expect(page.getByText("Sending waits for it")).toBeVisible();
  await expect(page.getByRole("button", { name: "Send", exact: true })).toBeDisabled();
  await expect(composer(page)).toHaveValue("And again.");
  await reading.release();
  await expect(page.getByText("Sending waits for it")).toHaveCount(0);
  await composer(page).press("Enter");
  await expect(prompts(page)).toHaveCount(2);
  await finishedAnswer(page);
  await app.close();
  const [before, after] = [...promptsIn(readJournal(profile.archiveDir)).values()];
  expect(after?.parentId).toBe(before?.replyId);
  profile.remove();
});

test("a text that is too long for the loaded context can be sent all the same, and is answered once the context is longer", async () => {
  const profile = createProfile();
  writeSettings(profile, { contextTokens: 256 });
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await ask(page, "Say hello.");
  await finishedAnswer(page);
  await composer(page).fill("Tell me more about the sea and its ships. ".repeat(40));
  await expect(page.getByText("Too long for the context as it is loaded now.")).toBeVisible();
  await composer(page).press("Enter");
  await finishedAnswer(page, "failed");
  await expect(prompts(page).last()).toContainText("Tell me more");
  await page.keyboard.press("ControlOrMeta+,");
  await page.getByRole("tab", { name: "Engine", exact: true }).click();
  await page.getByRole("spinbutton", { name: "Context length" }).fill("2048");
  await page.keyboard.press("Enter");
  await openConversation(page);
  await composer(page).fill("Tell me more about the sea and its ships. ".repeat(40));
  await expect(page.getByText("Too long for the context as it is loaded now.")).toBeVisible();
  await composer(page).press("Enter");
  await expect(prompts(page)).toHaveCount(3);
  await finishedAnswer(page);
  await app.close();
  profile.remove();
});
