import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { chatgptConversation } from "../support/import/products.ts";
import { noSmallVolume } from "../support/small-volume.ts";
import { type RunningApp, expect, launch, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { runCommand } from "./support/export.ts";
import { chooseFiles } from "./support/files.ts";
import { promptsIn, readJournal, verifyCopy } from "./support/journal.ts";
import { chooseAction, row } from "./support/list.ts";
import { answers, ask, finishedAnswer, openConversation, ready, toast } from "./support/person.ts";
import { filesHoldingAnyhow, partsHoldingAnyhow } from "./support/profile-files.ts";
import { takePictures } from "./support/screenshots.ts";
import { type SmallDisk, createOnSmallDisk, writePastToPageEnd } from "./support/small-disk.ts";

let disk: SmallDisk;
let app: RunningApp;

test.beforeEach(async () => {
  const small = createOnSmallDisk("archive", 8);
  test.skip(small === null, noSmallVolume);
  if (small === null) return;
  disk = small;
  await writePastToPageEnd(disk.profile, [
    { title: "Bread", turns: [["How do I knead?", "Fold and turn. ".repeat(40_000)]] },
    { title: "Private", turns: [["The word is xylophonequartz.", "I keep xylophonequartz."]] },
  ]);
  app = await launch(disk.profile);
  await ready(app.page);
});

test.afterEach(() => disk.remove());

const noRoomToImport =
  "There is no room left on the disk that holds the archive. Everything in it is safe. Free some space and import the file again.";

/** Chooses the file and brings what is in it. */
async function bring({ page, electron }: RunningApp, file: string): Promise<void> {
  await chooseFiles(electron, [file]);
  await page.getByRole("button", { name: "Choose a file…" }).click();
  await page.getByRole("button", { name: "Import", exact: true }).click();
}

test("an import for which the room runs out says what it brought, and brings the rest once there is room", async () => {
  const { page } = app;
  const count = 450;
  const file = join(disk.profile.homeDir, "chats.json");
  const chats = Array.from({ length: count }, (_, index) =>
    chatgptConversation(`chat-${index}`, `Chat ${index}`),
  );
  writeFileSync(file, JSON.stringify(chats));
  const before = promptsIn(readJournal(disk.profile.archiveDir)).size;

  let freeAgain = disk.volume.fill(0);
  await runCommand(page, "Import conversations");
  await bring(app, file);
  const words = page.getByRole("tabpanel").getByRole("status").first();
  await expect(words).toContainText("The import did not come to its end.");
  await expect(words).toContainText(`${noRoomToImport}Nothing new was brought.`);
  await takePictures(page, "full-disk-import-nothing");

  freeAgain();
  freeAgain = disk.volume.fill(1_500_000);
  await page.getByRole("button", { name: "Import something else" }).click();
  await bring(app, file);
  await expect(words).toContainText(noRoomToImport);
  await expect(words).toContainText(/\d+ conversations and [\d,]+ messages were brought\./);
  await expect(words).toContainText(
    "What was brought stays, whole conversations. The same file again brings the rest.",
  );
  await takePictures(page, "full-disk-import");
  await expectAccessible(page);
  const brought = Number(/(\d+) conversations and/.exec((await words.textContent()) ?? "")?.[1]);
  expect(brought).toBeGreaterThan(0);
  expect(brought).toBeLessThan(count);

  freeAgain();
  await page.getByRole("button", { name: "Import something else" }).click();
  await bring(app, file);
  await expect(words).toContainText("Imported from ChatGPT.");
  await expect(words).toContainText(`${count - brought} conversations and`);
  await expect(words).toContainText(`${brought} were here already.`);
  await app.close();
  verifyCopy(disk.profile.archiveDir);
  const inEach = 2;
  expect(promptsIn(readJournal(disk.profile.archiveDir)).size).toBe(before + inEach * count);
});

const notAllOff =
  "There is no room left on the disk that holds the archive. What you erased is gone from the window, but not all of it is off the disk yet: Freehold finishes that when it starts next. Free some space and start Freehold again.";

async function erasePrivate(page: Page): Promise<void> {
  await chooseAction(page, "Private", "Erase…");
  await page.getByRole("button", { name: "Erase conversation" }).click();
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
}

test("an erasure that finds no room to begin says that nothing was erased, and is done once there is room", async () => {
  const { page } = app;
  await openConversation(page, "Private");
  const freeAgain = disk.volume.fill(0);
  await erasePrivate(page);
  await expect(toast(page, /no room left.*Nothing was erased\. Free some space/)).toBeVisible();
  await takePictures(page, "full-disk-erase-nothing");
  await expect(answers(page)).toContainText("I keep xylophonequartz.");
  freeAgain();
  await ask(page, "What was the word?");
  await expect(answers(page)).toHaveCount(2);
  await finishedAnswer(page);
  await erasePrivate(page);
  await expect(row(page, "Private")).toHaveCount(0);
  await app.close();
  expect(filesHoldingAnyhow(disk.profile, "xylophonequartz")).toEqual([]);
  verifyCopy(disk.profile.archiveDir);
});

test("an erasure for which the room runs out is gone from the window at once, and off the disk once there is room and Freehold starts", async () => {
  const { page } = app;
  await openConversation(page, "Private");
  const freeAgain = disk.volume.fill(64 * 1024);
  await erasePrivate(page);
  await expect(toast(page, notAllOff)).toBeVisible();
  await takePictures(page, "full-disk-erase");
  await expectAccessible(page);
  await expect(row(page, "Private")).toHaveCount(0);
  await expect(page.getByText("xylophonequartz")).toHaveCount(0);
  await runCommand(page, "Archive");
  await page.getByRole("tab", { name: "State" }).click();
  await expect(page.getByRole("tabpanel").getByText(notAllOff)).toBeVisible();
  await takePictures(page, "full-disk-erase-state");
  await page.keyboard.press("ControlOrMeta+n");
  await ask(page, "Say hello.");
  await finishedAnswer(page);
  await app.close();
  expect(partsHoldingAnyhow(disk.profile, "xylophonequartz")).toEqual(["archive"]);

  const stillFull = await launch(disk.profile);
  await expect(row(stillFull.page, "Bread")).toBeVisible();
  await expect(row(stillFull.page, "Private")).toHaveCount(0);
  await toast(stillFull.page, "Archive, State has a notice about the archive for you.").waitFor();
  await stillFull.page.getByRole("button", { name: "Show archive" }).click();
  await expect(stillFull.page.getByRole("tabpanel").getByText(notAllOff)).toBeVisible();
  await takePictures(stillFull.page, "full-disk-erase-restart");
  await stillFull.close();
  expect(partsHoldingAnyhow(disk.profile, "xylophonequartz")).toEqual(["archive"]);

  freeAgain();
  const again = await launch(disk.profile);
  await expect(row(again.page, "Bread")).toBeVisible();
  await again.close();
  expect(filesHoldingAnyhow(disk.profile, "xylophonequartz")).toEqual([]);
  verifyCopy(disk.profile.archiveDir);
});
