import { create } from "zustand";
import type {
  BackupCheck,
  BackupProgress,
  BackupTask,
  BackupsState,
} from "../../electron/shared/backup.ts";
import { call, on } from "../client.ts";
import { formatMoment } from "../text/format.ts";
import { backupText } from "../text/backup.ts";
import { showFailure, showToast, tell } from "./notices.ts";
import { isArchiveTabShown, useSelection } from "./selection.ts";

/** What came of trying a restore, and of which backup. */
export interface Drilled {
  readonly backupId: string;
  readonly madeAt: string;
  readonly check: BackupCheck;
}

interface Backups {
  /** `null` until main was asked. */
  readonly state: BackupsState | null;
  /** The last restore that was tried; kept until the next one, as long as the window is open. */
  readonly drilled: Drilled | null;
}

/** What is known of the backups. */
export const useBackups = create<Backups>(() => ({ state: null, drilled: null }));

let isAsking = false;
let isAskedAgain = false;

/** Asks main how backups stand; calls meanwhile become one more question. */
export async function refreshBackups(): Promise<void> {
  isAskedAgain = true;
  if (isAsking) return;
  isAsking = true;
  while (isAskedAgain) {
    isAskedAgain = false;
    const answer = await call("backup.state", {});
    if (answer.ok) useBackups.setState({ state: answer.value });
    else showFailure(answer.failure);
  }
  isAsking = false;
}

/** Says, wherever the person is, that what they erased took a restored archive back. */
export function startRestoreNews(): void {
  on("restore.dropped", () => showToast(backupText.dropped));
}

/** Follows the backups from now on. Returns what stops that. */
export function followBackups(): () => void {
  void refreshBackups();
  const stops = [
    on("backups.changed", () => void refreshBackups()),
    // An erasure makes backups such that hold what was erased.
    on("archive.appended", () => void refreshBackups()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

export async function chooseBackupFolder(): Promise<void> {
  tell(await call("backup.chooseFolder", {}));
  await refreshBackups();
}

export async function backUpNow(): Promise<void> {
  const answer = await call("backup.make", {});
  if (tell(answer) && answer.ok)
    showToast(answer.value.isWhole ? backupText.made : backupText.madeOfDamaged);
}

/** Tries a restore of a backup. What came of it is kept to be looked at; that it found problems is said elsewhere too. */
export async function drillBackup(backupId: string, madeAt: string): Promise<void> {
  useBackups.setState({ drilled: null });
  const answer = await call("backup.drill", { backupId });
  if (!tell(answer) || !answer.ok) return;
  const check = answer.value;
  useBackups.setState({ drilled: { backupId, madeAt, check } });
  if (check.isWhole || isArchiveTabShown("backups")) return;
  const message = backupText.drillBadElsewhere(formatMoment(madeAt));
  showFailure(
    { code: "archive-damaged", message },
    { label: backupText.showDrill, run: () => useSelection.getState().showArchive("backups") },
  );
}

/** Ends such a task. Resolves once nothing of it is at work any more. */
export async function cancelBackupTask(task: BackupTask): Promise<void> {
  tell(await call("backup.cancel", { task }));
}

export async function removeBackups(backupIds: readonly string[]): Promise<void> {
  tell(await call("backup.remove", { backupIds: [...backupIds] }));
  await refreshBackups();
}

export async function removeSetAside(name: string): Promise<void> {
  tell(await call("setAside.remove", { name }));
  await refreshBackups();
}

/** How much of a task is done, from 0 to 1; `null` while that is not known. */
export function shareOf(progress: BackupProgress | null): number | null {
  if (progress === null || progress.totalBytes === 0) return null;
  return Math.min(1, progress.doneBytes / progress.totalBytes);
}
