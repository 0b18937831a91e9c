import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { createBackupFolder, openBackups } from "./support/backups.ts";
import { ready } from "./support/person.ts";
import { createProfile } from "./support/profile.ts";
import { takePictures } from "./support/screenshots.ts";
import { testSettings } from "./support/settings.ts";

test("every question before an erasure or another restore says that it drops a restored archive that waits", async () => {
  const folder = createBackupFolder();
  const profile = createProfile({ settings: { ...testSettings, backupDir: folder.path } });
  await writePast(profile, [{ title: "Worth keeping", turns: [["Keep this.", "Kept."]] }]);
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  const dropped = "A restored archive waits for the next start. Erasing anything drops it";
  const question = page.getByRole("alertdialog");
  const askToErase = async () => {
    await page.locator("[data-conversation-id]").first().hover();
    await page.getByRole("button", { name: "Actions for Worth keeping" }).click();
    await page.getByRole("menuitem", { name: "Erase…" }).click();
    await expect(question).toContainText("Erase");
  };
  const restoring = page.getByRole("dialog");
  const replaced = "A restored archive waits for the next start already. It is dropped as soon as";
  await openBackups(page);
  await page.getByRole("button", { name: "Back up now" }).click();
  const open = page.getByRole("button", { name: /^Restore .*…$/ });
  const restore = restoring.getByRole("button", { name: "Restore", exact: true });
  await open.click();
  await expect(restore).toBeEnabled();
  await expect(restoring).not.toContainText(replaced);
  await restore.click();
  await expect(page.getByText("A restored archive is ready.")).toBeVisible();
  await open.click();
  await expect(restore).toBeEnabled();
  await expect(restoring).toContainText(replaced);
  await takePictures(page, "restore-replaces-ready");
  await restoring.getByRole("button", { name: "Cancel" }).click();

  await page.getByRole("tab", { name: "Erase" }).click();
  const panel = page.getByRole("tabpanel", { name: "Erase" });
  await expect(panel).toContainText(dropped);
  await panel.getByRole("button", { name: "Erase everything…" }).click();
  await expect(page.getByRole("dialog")).toContainText(dropped);
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await askToErase();
  await expect(question).toContainText(dropped);
  await expect(question).toContainText("Backups made before now still hold it.");
  await takePictures(page, "erase-drops-restore");
  await question.getByRole("button", { name: "Cancel" }).click();

  await openBackups(page);
  await page.getByRole("button", { name: "Do not restore" }).click();
  await expect(page.getByText("A restored archive is ready.")).toHaveCount(0);
  await askToErase();
  await expect(question).toContainText("Backups made before now still hold it.");
  await expect(question).not.toContainText(dropped);
  await app.close();
  profile.remove();
  folder.remove();
});

test("what came of a restore drill is there when one comes back, and a bad one is said where one is elsewhere", async () => {
  const folder = createBackupFolder();
  const profile = createProfile({ settings: { ...testSettings, backupDir: folder.path } });
  const turns = Array.from({ length: 30 }, (): [string, string] => [
    "Again?",
    "All of this is to be copied. ".repeat(40_000),
  ]);
  await writePast(profile, [{ title: "Long", turns }]);
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await openBackups(page);
  await page.getByRole("button", { name: "Back up now" }).click();
  const drill = page.getByRole("button", { name: /^Try a restore of/ });
  await drill.click();
  await page.getByRole("tab", { name: "Erase" }).click();
  await page.getByRole("tab", { name: "Backups" }).click();
  await expect(
    page.getByText(/^The restore drill of the backup of .* went well: 62 records/),
  ).toBeVisible();

  const [name = ""] = readdirSync(folder.path);
  const segment = join(folder.path, name, "archive", "000001.jsonl");
  const harm = () =>
    writeFileSync(segment, readFileSync(segment, "utf8").replace("Again?", "Never!"));
  harm();
  await page.evaluate(drillAndLeave);
  const news = page
    .getByRole("listitem")
    .filter({ hasText: /The restore drill of the backup of .* found/ });
  const report = page.getByText(/^The restore drill of the backup of .* found problems:/);
  await news.getByRole("button", { name: "Show", exact: true }).click();
  await expect(news).toHaveCount(0);
  await expect(report).toBeVisible();
  await expect(page.getByText("000001.jsonl is not what was backed up")).toBeVisible();
  await takePictures(page, "drill-bad");
  // Whoever looks on is told by the report alone.
  const changed = page.getByText(/^000001.jsonl, line \d+/);
  await expect(changed).toHaveCount(1);
  harm();
  await drill.click();
  await expect(changed).toHaveCount(2);
  await expect(report).toBeVisible();
  await expect(news).toHaveCount(0);
  await page.getByRole("button", { name: /^Remove the backup of/ }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove backup" }).click();
  await expect(report).toHaveCount(0);
  await app.close();
  profile.remove();
  folder.remove();
});

/** Runs in the window: tries a restore and chooses another tab before it can have ended. */
function drillAndLeave(): void {
  document.querySelector<HTMLElement>('[aria-label^="Try a restore of"]')?.click();
  const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
  tabs.find(({ innerText }) => innerText === "Erase")?.focus();
}
