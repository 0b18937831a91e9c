import { join } from "node:path";
import type { BackupTask, BackupsState } from "../../../shared/backup.ts";
import { FailureError } from "../../../shared/result.ts";
import type { Profile } from "../../profile.ts";
import type { SettingsStore } from "../../settings.ts";
import type { Archive } from "../archive.ts";
import { createTaskSlot } from "./task-slot.ts";
import { refuseInProfile } from "./backup-place.ts";
import { backupFailure, makingFailure, notingFailure } from "./backup-words.ts";
import { type BringBack, createBringBack } from "./bring-back.ts";
import type { LastGood } from "./last-good.ts";
import { makeBackup } from "./make-backup.ts";
import { isOfDamaged } from "./manifest.ts";
import { removeBackup } from "./remove-backups.ts";
import { damageStanding, dueAtMs, listBackupFolder, momentOf } from "./standing.ts";
import { cancelRestore, isReady, removeScratch } from "./restore.ts";
import { type SetAside, createSetAside } from "./set-aside.ts";
import { ownedBackups } from "./ownership.ts";
import { type Trouble, messageHere, pruningTrouble } from "./trouble.ts";

export interface BackupsPorts {
  readonly archive: Archive;
  readonly settings: SettingsStore;
  readonly profile: Profile;
  readonly version: string;
  readonly lastGood: LastGood;
  readonly isErasing: () => boolean;
  readonly now: () => Date;
  readonly onChanged: () => void;
}

/** Makes, checks and restores backups; one such task at a time. Methods reject with FailureErrors. */
export interface Backups extends BringBack {
  state(): Promise<BackupsState>;
  /** Keeps backups there from now on. Rejects when that folder lies in the profile. */
  useFolder(dir: string): Promise<void>;
  /** One of a damaged archive is made too: `isWhole` tells. */
  make(): Promise<{ readonly isWhole: boolean }>;
  /** Ends such a task, where one is at work. Resolves once nothing of it is left. */
  cancel(task: BackupTask): Promise<void>;
  /** Rejects, and removes none, when one of them is of another archive. */
  remove(backupIds: readonly string[]): Promise<void>;
  cancelRestore(): Promise<void>;
  /**
   * Something is erased, which copies of a backup may hold: one that is being made, to restore it or for a drill, ends,
   * and says why; one that waits for the next start goes. Resolves with whether one waited, which the person should hear of.
   */
  dropRestore(): Promise<boolean>;
  readonly setAside: SetAside;
  /** When a scheduled one is due, in milliseconds since 1970; `null` without a schedule. */
  dueAtMs(): number | null;
  close(): void;
}

export function createBackups(ports: BackupsPorts): Backups {
  const { archive, settings, profile, lastGood, isErasing, now, onChanged } = ports;
  const setAside = createSetAside(profile.rootDir);
  const slot = createTaskSlot(onChanged);
  let trouble: Trouble | null = null;

  const folder = (): string => {
    const dir = settings.read().backupDir;
    if (dir === null)
      throw new FailureError("not-found", "No backup folder was chosen yet. Choose one first.");
    return dir;
  };

  async function make(): Promise<{ readonly isWhole: boolean }> {
    const dir = folder();
    const { keeps } = settings.read().backup;
    try {
      const made = await slot.run(
        "backup",
        async (_run, watch) => {
          await refuseInProfile(dir, profile.rootDir);
          const manifest = await makeBackup(
            {
              ...ports,
              settingsText: () => `${JSON.stringify(settings.read(), null, 2)}\n`,
              partialNoteFile: join(profile.rootDir, "backup-unfinished.json"),
            },
            dir,
            watch,
          );
          const isWhole = !isOfDamaged(manifest);
          await lastGood.note(dir, manifest.madeAt, isWhole).catch((error: unknown) => {
            throw notingFailure(error);
          });
          return { isWhole, trouble: await pruningTrouble(dir, keeps, manifest, archive) };
        },
        (error) => makingFailure(error, dir),
      );
      ({ trouble } = made);
      return { isWhole: made.isWhole };
    } catch (error) {
      // That it was cancelled, or that another task was at work, is no trouble that lasts.
      if (error instanceof FailureError && !["cancelled", "busy"].includes(error.failure.code))
        trouble = { dir, message: error.failure.message, lastsWith: null };
      throw error;
    } finally {
      onChanged();
    }
  }

  /** Some were removed, maybe the last good one. Never rejects: what is not written down holds until Freehold ends. */
  async function noteLeft(dir: string): Promise<void> {
    const there = await ownedBackups(dir, archive).catch(() => null);
    const whole = there?.filter(({ isOwn, manifest }) => isOwn && !isOfDamaged(manifest));
    const madeAts = whole?.map(({ manifest }) => manifest.madeAt);
    if (madeAts !== undefined) await lastGood.noteLeft(dir, madeAts).catch(() => undefined);
  }

  /** What lies in the folder, and what there is to say: what went wrong last, the folder, the damage, in this order. */
  async function listed(): Promise<Pick<BackupsState, "shownFolder" | "problem" | "backups">> {
    const dir = settings.read().backupDir;
    const found = await listBackupFolder(dir, archive);
    // The folder may have been chosen by an earlier version, or be a link that led elsewhere then.
    const refused = dir === null ? null : await messageOf(refuseInProfile(dir, profile.rootDir));
    return {
      ...found,
      problem:
        refused ??
        messageHere(trouble, dir, found.backups) ??
        found.problem ??
        damageStanding(lastGood.damagedAt(dir), found.backups),
    };
  }

  return {
    ...createBringBack({ archive, profile, settings, now, slot, folder, isErasing }),
    setAside,
    make,
    state: async () => ({
      ...(await listed()),
      lastGoodAt: lastGood.at(settings.read().backupDir),
      nextAt: momentOf(dueAtMs(settings, lastGood, now)),
      isDue: (dueAtMs(settings, lastGood, now) ?? Infinity) <= now().getTime(),
      setAside: await setAside.list(),
      progress: slot.progress(),
      isRestoreReady: await isReady(profile.archiveDir),
    }),
    useFolder: async (dir) => {
      await refuseInProfile(dir, profile.rootDir);
      trouble = null;
      await settings.change({ backupDir: dir });
    },
    cancel: slot.cancel,
    remove: async (backupIds) => {
      const dir = folder();
      try {
        const asked = (await ownedBackups(dir, archive)).filter(({ backupId }) =>
          backupIds.includes(backupId),
        );
        if (asked.some(({ isOwn }) => !isOwn)) throw ofAnother();
        for (const { backupId } of asked) await removeBackup(dir, backupId);
      } catch (error) {
        throw backupFailure(error, dir, "Not all of them were removed.");
      } finally {
        await noteLeft(dir);
        onChanged();
      }
    },
    cancelRestore: async () => {
      await cancelRestore(profile.archiveDir);
      onChanged();
    },
    dropRestore: async () => {
      // Its copy would go on writing into the folder that is being removed.
      await slot.end("restore", endedForErasure);
      await slot.end("drill", drillEndedForErasure);
      await removeScratch(profile.cacheDir);
      const waited = await isReady(profile.archiveDir);
      await cancelRestore(profile.archiveDir);
      onChanged();
      return waited;
    },
    dueAtMs: () => dueAtMs(settings, lastGood, now),
    close: slot.close,
  };
}

const endedForErasure =
  "Something was erased meanwhile, so restoring was cancelled; the archive is as it was. The backup is untouched and may hold what was erased: restore it again if you want that back.";

const drillEndedForErasure =
  "Something was erased meanwhile, so trying the restore was ended and its copy removed: it may have held that too. The backup is untouched; try it again.";

function ofAnother(): FailureError {
  return new FailureError(
    "invalid-input",
    "A backup of another archive is not removed here, so nothing was removed. If it is no longer needed, remove it in the Freehold it belongs to, or delete its folder.",
  );
}

/** What a check rejects with, in words; `null` when it does not. */
async function messageOf(check: Promise<void>): Promise<string | null> {
  return await check.then(
    () => null,
    (error: unknown) => (error instanceof FailureError ? error.message : String(error)),
  );
}
