import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { expectAccessible } from "./support/axe.ts";
import { type BackupFolder, createBackupFolder, openBackups } from "./support/backups.ts";
import { openConversation, prompts, ready, toast } from "./support/person.ts";
import { createProfile } from "./support/profile.ts";
import { takePictures } from "./support/screenshots.ts";
import { testSettings, writeSettings } from "./support/settings.ts";

/** Gone after the test. */
function newFolder(): string {
  const folder = createBackupFolder();
  folders.push(folder);
  return folder.path;
}

const folders: BackupFolder[] = [];
test.afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

test("a backup is made, drilled, and restored at the next start; the archive it replaced is set aside", async () => {
  const profile = createProfile();
  const folder = newFolder();
  writeSettings(profile, { backupDir: folder });
  await writePast(profile, [{ title: "Worth keeping", turns: [["Keep this.", "Kept."]] }]);
  const first = await launch(profile);
  const { page } = first;
  await ready(page);
  await openBackups(page);
  await page.getByRole("button", { name: "Back up now" }).click();
  const list = page.getByRole("list", { name: "Backups in this folder" });
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await expect(list).toContainText("1 conversation, 2 messages");
  expect(readdirSync(folder)).toHaveLength(1);
  await page.getByRole("button", { name: /^Try a restore of/ }).click();
  await expect(
    page.getByText(/^The restore drill of the backup of .* went well: 4 records/),
  ).toBeVisible();
  await expectAccessible(page);

  await page.locator("[data-conversation-id]").first().hover();
  await page.getByRole("button", { name: "Actions for Worth keeping" }).click();
  await page.getByRole("menuitem", { name: "Erase…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Erase conversation" }).click();
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await expect(
    page.getByText("1 backup was made before something was erased,", { exact: false }),
  ).toBeVisible();
  await takePictures(page, "backups");
  await page.getByRole("button", { name: /^Restore .*…$/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("It is whole");
  await expect(dialog).toContainText("1 conversation with 2 messages, not here at all.");
  await takePictures(page, "restore");
  await dialog.getByRole("button", { name: "Restore", exact: true }).click();
  await expect(page.getByText("A restored archive is ready.")).toBeVisible();
  await first.close();

  const second = await launch(profile);
  await openConversation(second.page, "Worth keeping");
  await expect(prompts(second.page).first()).toContainText("Keep this.");
  await openBackups(second.page);
  await expect(second.page.getByText(/^Set aside/)).toBeVisible();
  await expectAccessible(second.page);
  expect(second.complaints).toEqual([]);
  await second.close();
  profile.remove();
});

test("an erasure takes back a restore that waits, and the window says so wherever the person is", async () => {
  const profile = createProfile();
  const folder = newFolder();
  writeSettings(profile, { backupDir: folder });
  await writePast(profile, [{ title: "Worth keeping", turns: [["Keep this.", "Kept."]] }]);
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await openBackups(page);
  await page.getByRole("button", { name: "Back up now" }).click();
  await page.getByRole("button", { name: /^Restore .*…$/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Restore", exact: true }).click();
  await expect(page.getByText("A restored archive is ready.")).toBeVisible();
  await openConversation(page, "Worth keeping");
  await page.locator("[data-conversation-id]").first().hover();
  await page.getByRole("button", { name: "Actions for Worth keeping" }).click();
  await page.getByRole("menuitem", { name: "Erase…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Erase conversation" }).click();
  await expect(
    toast(page, "Something was erased, so the backup that waited for the next start is not"),
  ).toBeVisible();
  await openBackups(page);
  await expect(page.getByRole("button", { name: "Back up now" })).toBeVisible();
  await expect(page.getByText("A restored archive is ready.")).toHaveCount(0);
  await app.close();
  profile.remove();
});

test("a backup folder that is gone is said in plain words", async () => {
  const profile = createProfile({
    settings: { ...testSettings, backupDir: "/nowhere/at/all" },
  });
  const app = await launch(profile);
  await ready(app.page);
  await openBackups(app.page);
  await expect(app.page.getByText(/The backup folder .* is not there/)).toBeVisible();
  await app.close();
  profile.remove();
});

test("a backup of a damaged archive and one of another archive are marked, and say what restoring them means", async () => {
  const folder = newFolder();
  const neighbour = createProfile({ settings: { ...testSettings, backupDir: folder } });
  await writePast(neighbour, [{ title: "Next door", turns: [["Whose is this?", "Theirs."]] }]);
  const theirs = await launch(neighbour);
  await ready(theirs.page);
  await openBackups(theirs.page);
  await theirs.page.getByRole("button", { name: "Back up now" }).click();
  await expect(theirs.page.getByRole("listitem")).not.toHaveCount(0);
  await theirs.close();
  neighbour.remove();

  const profile = createProfile({ settings: { ...testSettings, backupDir: folder } });
  await writePast(profile, [
    { title: "Worth keeping", turns: [["Keep this.", "Kept."]] },
    { title: "Harmed", turns: [["Harm this.", "Harmed."]] },
  ]);
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await openBackups(page);
  const items = page.getByRole("list", { name: "Backups in this folder" }).getByRole("listitem");
  await page.getByRole("button", { name: "Back up now" }).click();
  await expect(items).toHaveCount(2);
  const segment = join(profile.archiveDir, "000001.jsonl");
  writeFileSync(segment, readFileSync(segment, "utf8").replace("Harm this.", "Harm thus."));
  await page.getByRole("button", { name: "Back up now" }).click();
  await expect(items).toHaveCount(3);
  await expect(
    page.getByText(/^The archive was damaged when the backup of .* was made/),
  ).toBeVisible();
  await expect(items.filter({ hasText: "Made of a damaged archive" })).toHaveCount(1);
  const foreign = items.filter({ hasText: "Of another archive" });
  await expect(foreign).toHaveCount(1);
  await expect(foreign.getByRole("button", { name: /^Remove/ })).toHaveCount(0);
  await expectAccessible(page);
  await takePictures(page, "backups-damaged");
  await foreign.scrollIntoViewIfNeeded();
  await takePictures(page, "backups-marked");

  const dialog = page.getByRole("dialog");
  await foreign.getByRole("button", { name: /^Restore/ }).click();
  await expect(dialog).toContainText("This is a backup of another archive");
  await takePictures(page, "restore-foreign");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await items
    .first()
    .getByRole("button", { name: /^Restore/ })
    .click();
  await expect(dialog).toContainText("The archive was damaged when this backup was made");
  await expect(dialog).toContainText("Known to be lost in it: 1 record.");
  await expect(dialog).toContainText("In the conversation “Harmed”.");
  await expectAccessible(page);
  await takePictures(page, "restore-damaged");
  await dialog.getByRole("button", { name: "Restore with the damage" }).click();
  await expect(page.getByText("A restored archive is ready.")).toBeVisible();
  await app.close();
  profile.remove();
});
