import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";

/** A folder outside the profile: backups are not kept in it. */
export interface BackupFolder {
  readonly path: string;
  readonly remove: () => void;
}

export function createBackupFolder(): BackupFolder {
  const path = mkdtempSync(join(tmpdir(), "freehold-backups-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export async function openBackups(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog").getByRole("combobox").fill("Backups");
  await page.getByRole("option", { name: "Backups", exact: true }).click();
  await page.getByRole("tabpanel", { name: "Backups" }).waitFor();
}
