import { existsSync } from "node:fs";
import { expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { createBackupFolder, openBackups } from "./support/backups.ts";
import { ready } from "./support/person.ts";
import { createProfile } from "./support/profile.ts";
import { testSettings } from "./support/settings.ts";

/** Enough that reading and copying it take a while. */
const longText = "All of this is to be copied. ".repeat(40_000);

const checkCancelled = "Reading the backup was cancelled. Nothing was changed.";
const restoreCancelled =
  "Restoring was cancelled: nothing waits for the next start, and the archive stays as it is.";

test("closing the restore dialog cancels what it does, and says that nothing was changed", async () => {
  const folder = createBackupFolder();
  const profile = createProfile({ settings: { ...testSettings, backupDir: folder.path } });
  const turns = Array.from({ length: 60 }, (): [string, string] => ["Again?", longText]);
  await writePast(profile, [{ title: "Long", turns }]);
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await openBackups(page);
  await page.getByRole("button", { name: "Back up now" }).click();
  const open = page.getByRole("button", { name: /^Restore .*…$/ });
  const dialog = page.getByRole("dialog");
  await open.click();
  await expect(
    dialog.getByRole("progressbar", { name: "Reading the whole backup…" }),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(checkCancelled, { exact: true })).toBeVisible();
  await expect(open).toBeEnabled();

  await open.click();
  await dialog.getByRole("button", { name: "Restore", exact: true }).click();
  await expect(dialog.getByRole("progressbar", { name: "Copying the backup…" })).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(restoreCancelled, { exact: true })).toBeVisible();
  await expect(open).toBeEnabled();
  expect(existsSync(`${profile.archiveDir}.restoring`)).toBe(false);
  await expect(page.getByText("A restored archive is ready.")).toHaveCount(0);
  expect(app.complaints).toEqual([]);
  await app.close();
  profile.remove();
  folder.remove();
});
