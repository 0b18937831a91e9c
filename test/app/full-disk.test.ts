import { type SmallDisk, createOnSmallDisk, writePastToPageEnd } from "./support/small-disk.ts";
import { noSmallVolume } from "../support/small-volume.ts";
import { type RunningApp, expect, launch, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import {
  checkpointText,
  outputsIn,
  promptsIn,
  readJournal,
  verifyCopy,
} from "./support/journal.ts";
import { chooseAction, rename, titles } from "./support/list.ts";
import {
  answers,
  ask,
  askEndlessly,
  composer,
  finishedAnswer,
  letters,
  openConversation,
  prompts,
  ready,
  toast,
} from "./support/person.ts";
import { takePictures } from "./support/screenshots.ts";

const noRoom =
  "There is no room left on the disk that holds the archive. This was not saved; everything before it is safe. Free some space and try again.";
const notSavedYet =
  "There is no room left on the disk that holds the archive. This answer is not saved yet; everything before it is safe. Free some space and leave Freehold open: saving is tried again every few seconds.";

let disk: SmallDisk;
let app: RunningApp;

test.beforeEach(async () => {
  const small = createOnSmallDisk("archive", 4);
  test.skip(small === null, noSmallVolume);
  if (small === null) return;
  disk = small;
  await writePastToPageEnd(disk.profile, [
    { title: "Roses", turns: [["When do I prune roses?", "In late winter."]] },
    { title: "Bread", turns: [["How do I knead?", "Fold and turn."]] },
  ]);
  app = await launch(disk.profile);
  await ready(app.page);
});

test.afterEach(() => disk.remove());

test("a prompt that finds no room stays in the composer, which says so, and is sent once there is room", async () => {
  const { page } = app;
  await openConversation(page, "Bread");
  const before = readJournal(disk.profile.archiveDir).length;
  const freeAgain = disk.volume.fill(0);
  await ask(page, "And then?");
  const problem = page.getByRole("region", { name: "Write a message" }).getByRole("alert");
  await expect(problem).toHaveText(noRoom);
  await expect(composer(page)).toHaveValue("And then?");
  await expect(prompts(page)).toHaveCount(1);
  await takePictures(page, "full-disk-prompt");
  await expectAccessible(page);
  expect(readJournal(disk.profile.archiveDir)).toHaveLength(before);

  await prompts(page).hover();
  await prompts(page).getByRole("button", { name: "Edit", exact: true }).click();
  const editor = page.getByRole("textbox", { name: "Edit your message" });
  await editor.fill("How long do I knead?");
  await editor.press("Enter");
  await expect(prompts(page).getByRole("alert")).toHaveText(noRoom);
  await expect(editor).toHaveValue("How long do I knead?");
  await takePictures(page, "full-disk-edit");
  await editor.press("Escape");

  freeAgain();
  await composer(page).press("Enter");
  await expect(prompts(page)).toHaveCount(2);
  await expect(problem).toHaveCount(0);
  await finishedAnswer(page);
  await app.close();
  verifyCopy(disk.profile.archiveDir);
  const sent = [...promptsIn(readJournal(disk.profile.archiveDir)).values()];
  expect(sent.filter(({ text }) => text === "And then?")).toHaveLength(1);
});

test("what puts conversations in order finds no room, says so, and changes nothing until there is some", async () => {
  const { page } = app;
  const inOrder = ["Filler", "Filler", "Bread", "Roses"];
  await expect(titles(page)).toHaveText(inOrder);
  const freeAgain = disk.volume.fill(0);
  const told = async (): Promise<void> => {
    await expect(toast(page, noRoom)).toBeVisible();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(titles(page)).toHaveText(inOrder);
  };
  await chooseAction(page, "Roses", "Pin");
  await expect(toast(page, noRoom)).toBeVisible();
  await takePictures(page, "full-disk-pin");
  await told();
  await rename(page, "Roses", "Tulips");
  await told();
  freeAgain();
  await rename(page, "Roses", "Tulips");
  await chooseAction(page, "Tulips", "Pin");
  await expect(titles(page).first()).toHaveText("Tulips");
  await app.close();
  verifyCopy(disk.profile.archiveDir);
});

test("an answer for which the room runs out stays on screen, is said to be unsaved, and is saved once there is room", async () => {
  const { page } = app;
  const answer = await askEndlessly(page);
  const freeAgain = disk.volume.fill(0);
  await expect(answer.getByText(notSavedYet)).toBeVisible();
  await takePictures(page, "full-disk-answer");
  await expectAccessible(page);
  const shown = letters(await answer.locator("[data-message-text]").innerText());
  await composer(page).press("Escape");
  await expect(page.getByRole("button", { name: "Stop", exact: true })).toBeDisabled();
  await expect(answer.getByText(notSavedYet)).toBeVisible();
  await composer(page).fill("And now?");
  freeAgain();
  expect(letters(await finishedAnswer(page, "stopped"))).toContain(shown);
  await expect(answer.getByText(notSavedYet)).toHaveCount(0);
  await expect(composer(page)).toHaveValue("And now?");
  await page.keyboard.press("ControlOrMeta+n");
  await ask(page, "Say hello.");
  await finishedAnswer(page);
  await app.close();
  verifyCopy(disk.profile.archiveDir);
  const outputs = [...outputsIn(readJournal(disk.profile.archiveDir)).values()];
  const stopped = outputs.find(({ status }) => status === "stopped");
  expect(letters(stopped?.text ?? "")).toContain(shown);
});

test("an answer for which there was no room to the end is there after a restart as far as it was saved, and ends once there is room", async () => {
  const { page } = app;
  const answer = await askEndlessly(page);
  const freeAgain = disk.volume.fill(0);
  await expect(answer.getByText(notSavedYet)).toBeVisible();
  await app.close();
  const records = readJournal(disk.profile.archiveDir);
  const [owed] = [...promptsIn(records).values()].slice(-1);
  const saved = letters(checkpointText(records, owed?.replyId ?? ""));
  expect(saved).not.toBe("");

  const again = await launch(disk.profile);
  await openConversation(again.page, "Write a very long story");
  const unsaved = answers(again.page).last();
  await expect(unsaved.getByText(notSavedYet)).toBeVisible();
  const shown = unsaved.locator("[data-message-text]");
  expect(letters(await shown.innerText())).toBe(saved);
  await takePictures(again.page, "full-disk-restart");
  freeAgain();
  expect(letters(await finishedAnswer(again.page, "interrupted"))).toBe(saved);
  await expect(unsaved.getByRole("button", { name: "Try again" })).toBeEnabled();
  await again.close();
  verifyCopy(disk.profile.archiveDir);
});
