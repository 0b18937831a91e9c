import { existsSync } from "node:fs";
import { expect, launch, test } from "./support/app.ts";
import { writePast } from "./support/archive.ts";
import { createBackupFolder, openBackups } from "./support/backups.ts";
import { ready } from "./support/person.ts";
import { createProfile } from "./support/profile.ts";
import { testSettings } from "./support/settings.ts";

const checkCancelled = "Reading the backup was cancelled. Nothing was changed.";
const restoreCancelled =
  "Restoring was cancelled: nothing waits for the next start, and the archive stays as it is.";

test("closing the restore dialog cancels what it does, and says that nothing was changed", async () => {
  const folder = createBackupFolder();
  const profile = createProfile({ settings: { ...testSettings, backupDir: folder.path } });
  await writePast(profile, [{ title: "Short", turns: [["Again?", "Yes."]] }]);
  const app = await launch(profile);
  const { page } = app;
  await ready(page);
  await openBackups(page);
  await page.getByRole("button", { name: "Back up now" }).click();
  const open = page.getByRole("button", { name: /^Restore .*…$/ });
  const dialog = page.getByRole("dialog");
  await expect(open).toBeEnabled();
  const checking = await page.evaluate(pressAndEnd, { press: "Restore…", end: "Escape" });
  expect(checking).toContain("Reading the whole backup…");
  expect(checking).toContain("Nothing is changed yet. Closing this cancels it.");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(checkCancelled, { exact: true })).toBeVisible();
  await expect(open).toBeEnabled();

  await open.click();
  await expect(dialog.getByRole("button", { name: "Restore", exact: true })).toBeEnabled();
  const copying = await page.evaluate(pressAndEnd, { press: "Restore", end: "Cancel" });
  expect(copying).toContain("Copying the backup…");
  expect(copying).toContain("The archive stays as it is until the next start.");
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

/**
 * Runs in the window: presses a button, ends what that began in the dialog, with a button or Escape, and resolves with what
 * the dialog said in between. It only goes on from microtask to microtask: no answer can come meanwhile.
 */
async function pressAndEnd(names: {
  readonly press: string;
  readonly end: string;
}): Promise<string> {
  const press = (within: ParentNode | null, name: string): void =>
    [...(within?.querySelectorAll("button") ?? [])]
      .find(({ innerText }) => innerText === name)
      ?.click();
  press(document, names.press);
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
  const dialog = document.querySelector<HTMLElement>('[role="dialog"]:has([role="progressbar"])');
  const said = dialog?.innerText ?? "no progress";
  if (names.end === "Escape")
    dialog?.dispatchEvent(new KeyboardEvent("keydown", { key: names.end, bubbles: true }));
  // The panel behind may show the task before still, with a Cancel of its own.
  else press(dialog, names.end);
  return said;
}
