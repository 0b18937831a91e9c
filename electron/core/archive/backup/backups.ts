import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type {
  BackupCheck,
  BackupProgress,
  BackupsState,
  RestorePreview,
} from "../../../shared/backup.ts";
import { FailureError } from "../../../shared/result.ts";
import type { Profile } from "../../profile.ts";
import type { SettingsStore } from "../../settings.ts";
import type { Archive } from "../archive.ts";
import { backupAside } from "./backup-aside.ts";
import type { BackupJob, BackupJobResult } from "./backup-job.ts";
import { backupFailure, checkOf, notMade, notRead, notRestored } from "./backup-words.ts";
import type { LastGood } from "./last-good.ts";
import { type Watch, makeBackup, pruneBackups } from "./make-backup.ts";
import {
  type Manifest,
  archiveFolder,
  listBackups,
  readManifest,
  settingsName,
  sizeOf,
} from "./manifest.ts";
import { compareWithArchive, extentsIn, withCounts } from "./compare.ts";
import { dueAtMs, listBackupFolder, momentOf } from "./standing.ts";
import {
  cancelRestore,
  isReady,
  markReady,
  readSettingsText,
  removeScratch,
  stagingDir,
} from "./restore.ts";
import { type SetAside, createSetAside } from "./set-aside.ts";

export interface BackupsPorts {
  readonly archive: Archive;
  readonly settings: SettingsStore;
  readonly profile: Profile;
  readonly version: string;
  readonly lastGood: LastGood;
  readonly now: () => Date;
  readonly onChanged: () => void;
}

/** Makes, checks and restores backups; one such task at a time. Methods reject with FailureErrors. */
export interface Backups {
  state(): Promise<BackupsState>;
  make(): Promise<void>;
  /** Ends the task that is at work; nothing of it stays. */
  cancel(): void;
  remove(backupIds: readonly string[]): Promise<void>;
  preview(backupId: string): Promise<RestorePreview>;
  /** Restores into a scratch place, checks everything there and removes it again. */
  drill(backupId: string): Promise<BackupCheck>;
  /** Copies it beside the archive; the next start puts it in place. Rejects when the backup is damaged. */
  restore(backupId: string, options: { readonly withSettings: boolean }): Promise<void>;
  cancelRestore(): Promise<void>;
  readonly setAside: SetAside;
  /** When a scheduled one is due, in milliseconds since 1970; `null` without a schedule. */
  dueAtMs(): number | null;
  close(): void;
}

export function createBackups(ports: BackupsPorts): Backups {
  const { archive, settings, profile, lastGood, now, onChanged } = ports;
  const setAside = createSetAside(profile.rootDir);
  let current: { readonly abort: AbortController; progress: BackupProgress } | null = null;
  let problem: string | null = null;

  const folder = (): string => {
    const dir = settings.read().backupDir;
    if (dir === null)
      throw new FailureError("not-found", "No backup folder was chosen yet. Choose one first.");
    return dir;
  };

  /** Runs a task alone, with progress and a way to end it. */
  async function alone<T>(
    task: BackupProgress["task"],
    work: (run: RunJob, watch: Watch) => Promise<T>,
    consequence: string,
  ): Promise<T> {
    if (current !== null)
      throw new FailureError("busy", "Another backup task is at work. Wait for it, or cancel it.");
    const abort = new AbortController();
    const mine = { abort, progress: { task, doneBytes: 0, totalBytes: 0 } };
    current = mine;
    onChanged();
    const onTotal = (totalBytes: number): void => {
      mine.progress = { task, doneBytes: 0, totalBytes };
      onChanged();
    };
    const onDone = (bytes: number): void => {
      mine.progress = { ...mine.progress, doneBytes: mine.progress.doneBytes + bytes };
      onChanged();
    };
    try {
      const watch = { signal: abort.signal, onTotal, onDone };
      return await work((job) => backupAside(job, onDone, abort.signal), watch);
    } catch (error) {
      if (abort.signal.aborted) throw new FailureError("cancelled", "It was cancelled.");
      throw backupFailure(error, settings.read().backupDir ?? "", consequence);
    } finally {
      current = null;
      onChanged();
    }
  }

  async function make(): Promise<void> {
    const dir = folder();
    const { keeps } = settings.read().backup;
    try {
      await alone(
        "backup",
        async (_run, watch) => {
          const manifest = await makeBackup(
            { ...ports, settingsText: () => `${JSON.stringify(settings.read(), null, 2)}\n` },
            dir,
            watch,
          );
          await lastGood.note(manifest.madeAt);
          await pruneBackups(dir, keeps, manifest);
        },
        notMade,
      );
      problem = null;
    } catch (error) {
      // That it was cancelled, or that another task was at work, is no trouble that lasts.
      if (error instanceof FailureError && !["cancelled", "busy"].includes(error.failure.code))
        problem = error.failure.message;
      throw error;
    } finally {
      onChanged();
    }
  }

  async function manifestOf(backupId: string): Promise<Manifest> {
    const manifest = await readManifest(join(folder(), backupId));
    if (manifest === null)
      throw new FailureError("not-found", "This backup is gone, or its list of files is damaged.");
    return manifest;
  }

  /** Copies a backup's archive elsewhere and reads the copy whole. */
  async function copyOut(
    backupId: string,
    dir: string,
    run: RunJob,
    onTotal: (bytes: number) => void,
  ): Promise<{ readonly manifest: Manifest; readonly found: BackupJobResult["inspection"] }> {
    const manifest = await manifestOf(backupId);
    onTotal(2 * sizeOf(manifest));
    const from = join(folder(), backupId, archiveFolder);
    const extents = await extentsIn(from, manifest);
    const job: BackupJob = { dir, copy: { from, extents, earlier: null }, files: manifest.files };
    return { manifest, found: (await run(job)).inspection };
  }

  return {
    setAside,
    make,
    state: async () => ({
      ...(await listBackupFolder(settings.read().backupDir, archive)),
      ...(problem !== null && { problem }),
      lastGoodAt: lastGood.at(),
      nextAt: momentOf(dueAtMs(settings, lastGood, now)),
      isDue: (dueAtMs(settings, lastGood, now) ?? Infinity) <= now().getTime(),
      setAside: await setAside.list(),
      progress: current?.progress ?? null,
      isRestoreReady: await isReady(profile.archiveDir),
    }),
    cancel: () => current?.abort.abort(),
    remove: async (backupIds) => {
      const dir = folder();
      const known = new Set((await listBackups(dir)).map(({ backupId }) => backupId));
      try {
        for (const id of backupIds)
          if (known.has(id)) await rm(join(dir, id), { recursive: true, force: true });
      } catch (error) {
        throw backupFailure(error, dir, "Not all of them were removed.");
      } finally {
        onChanged();
      }
    },
    preview: (backupId) =>
      alone(
        "check",
        async (run, { onTotal }) => {
          const manifest = await manifestOf(backupId);
          onTotal(sizeOf(manifest));
          const dir = join(folder(), backupId, archiveFolder);
          const { inspection } = await run({ dir, copy: null, files: manifest.files });
          return {
            ...checkOf(inspection),
            ...(await compareWithArchive(archive, manifest, inspection)),
          };
        },
        notRead,
      ),
    drill: (backupId) =>
      alone(
        "drill",
        async (run, { onTotal }) => {
          await removeScratch(profile.cacheDir);
          const scratch = join(profile.cacheDir, `restore-drill-${randomUUID()}`);
          try {
            const { manifest, found } = await copyOut(backupId, scratch, run, onTotal);
            return withCounts(checkOf(found), manifest, found);
          } finally {
            await rm(scratch, { recursive: true, force: true });
          }
        },
        notRead,
      ),
    restore: (backupId, { withSettings }) =>
      alone(
        "restore",
        async (run, { onTotal }) => {
          await cancelRestore(profile.archiveDir);
          const staging = stagingDir(profile.archiveDir);
          try {
            const { manifest, found } = await copyOut(backupId, staging, run, onTotal);
            const { isWhole, problems } = withCounts(checkOf(found), manifest, found);
            if (!isWhole) throw damaged(problems[0] ?? "");
            const text = withSettings
              ? await readSettingsText(join(folder(), backupId, settingsName))
              : null;
            await markReady(profile.archiveDir, text);
          } catch (error) {
            await cancelRestore(profile.archiveDir);
            throw error;
          }
        },
        notRestored,
      ),
    cancelRestore: async () => {
      await cancelRestore(profile.archiveDir);
      onChanged();
    },
    dueAtMs: () => dueAtMs(settings, lastGood, now),
    close: () => current?.abort.abort(),
  };
}

type RunJob = (job: BackupJob) => Promise<BackupJobResult>;

function damaged(problem: string): FailureError {
  return new FailureError(
    "archive-damaged",
    `This backup is damaged, so it was not restored; the archive is as it was. ${problem} Choose another backup.`,
  );
}
