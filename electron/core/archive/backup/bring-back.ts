import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { BackupCheck, RestorePreview } from "../../../shared/backup.ts";
import { FailureError } from "../../../shared/result.ts";
import { type SettingsStore, settingsIn } from "../../settings.ts";
import type { Profile } from "../../profile.ts";
import type { Archive } from "../archive.ts";
import type { SegmentExtent } from "../verify/verify-folder.ts";
import type { TaskSlot, RunJob } from "./task-slot.ts";
import type { BackupJob, BackupJobResult } from "./backup-job.ts";
import {
  backupFailure,
  bringingFailure,
  checkOf,
  checkingFailure,
  notRead,
  notRestored,
} from "./backup-words.ts";
import { extentsIn, isEarlier, withCounts } from "./compare.ts";
import { type Manifest, archiveFolder, readManifest, settingsName, sizeOf } from "./manifest.ts";
import {
  cancelRestore,
  markReady,
  readSettingsText,
  removeScratch,
  stagingDir,
} from "./restore.ts";
import { ofSource } from "./source-error.ts";

export interface BringBackPorts {
  readonly archive: Archive;
  readonly profile: Profile;
  readonly settings: Pick<SettingsStore, "read">;
  readonly now: () => Date;
  readonly slot: TaskSlot;
  /** The chosen folder. Throws a FailureError while there is none. */
  readonly folder: () => string;
  readonly isErasing: () => boolean;
}

export interface RestoreOptions {
  readonly withSettings: boolean;
  readonly withDamage: boolean;
}

/** Reads backups and brings them back. Methods reject with FailureErrors. */
export interface BringBack {
  preview(backupId: string): Promise<RestorePreview>;
  /** Restores into a scratch place, checks everything there and removes it again. */
  drill(backupId: string): Promise<BackupCheck>;
  /**
   * Copies it beside the archive; the next start puts it in place. Rejects with "busy" while something is being erased, and
   * when the backup is damaged; one whose files are what was backed up, so that the damage is the archive's own, is restored
   * when `withDamage` says so.
   */
  restore(backupId: string, options: RestoreOptions): Promise<void>;
}

export function createBringBack({
  archive,
  profile,
  settings,
  now,
  slot,
  folder,
  isErasing,
}: BringBackPorts): BringBack {
  async function manifestOf(backupId: string): Promise<Manifest> {
    const manifest = await ofSource(readManifest(join(folder(), backupId)));
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
  ): Promise<{
    readonly manifest: Manifest;
    readonly files: BackupJobResult["files"];
    readonly found: BackupJobResult["inspection"];
  }> {
    const manifest = await manifestOf(backupId);
    onTotal(2 * sizeOf(manifest));
    const from = join(folder(), backupId, archiveFolder);
    const extents = await extentsIn(from, manifest);
    const job: BackupJob = {
      dir,
      copy: { from, extents, earlier: null, readsAround: false },
      files: manifest.files,
      against: null,
    };
    const { files, inspection } = await run(job);
    return { manifest, files, found: inspection };
  }

  return {
    preview: (backupId) =>
      slot.run(
        "check",
        async (run, { onTotal, signal }) => {
          const asked = join(folder(), backupId);
          const manifest = await manifestOf(backupId).catch((error: unknown) => {
            throw backupFailure(error, folder(), notRead, "read");
          });
          const text = await readSettingsText(join(asked, settingsName)).catch(() => "");
          const rules = [settings.read().retention, settingsIn(text).retention];
          return await archive.withSegments(async ({ dir, extents }) => {
            signal.throwIfAborted();
            onTotal(sizeOf(manifest) + sum(extents));
            const { inspection, difference } = await run({
              dir: join(asked, archiveFolder),
              copy: null,
              files: manifest.files,
              against: { dir, extents, rules, nowMs: now().getTime() },
            });
            if (difference === null) throw new Error("The backup was not compared.");
            const { rules: effects, ...changes } = difference;
            return {
              ...withCounts(checkOf(inspection), manifest, inspection),
              ...changes,
              rule: effects[0] ?? null,
              ruleThere: effects[1] ?? null,
              isEarlier: await isEarlier(archive, manifest),
            };
          });
        },
        (error) => checkingFailure(error, folder()),
      ),
    drill: (backupId) =>
      slot.run(
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
        (error) => bringingFailure(error, folder(), notRead),
      ),
    restore: async (backupId, { withSettings, withDamage }) => {
      // In one step with taking the slot: an erasure that begins later ends what it finds there.
      if (isErasing()) throw new FailureError("busy", erasingNow);
      await slot.run(
        "restore",
        async (run, { onTotal, signal }) => {
          await cancelRestore(profile.archiveDir);
          const staging = stagingDir(profile.archiveDir);
          try {
            const { manifest, files, found } = await copyOut(backupId, staging, run, onTotal);
            const { isWhole, isRestorable, problems } = withCounts(checkOf(found), manifest, found);
            if (!isRestorable) throw damaged(problems[0]);
            if (!isWhole && !withDamage) throw ofDamaged(problems[0]);
            const text = withSettings
              ? await readSettingsText(join(folder(), backupId, settingsName))
              : null;
            await markReady(profile.archiveDir, text, files);
            // What was cancelled meanwhile must not take the archive's place.
            signal.throwIfAborted();
          } catch (error) {
            await cancelRestore(profile.archiveDir);
            throw error;
          }
        },
        (error) => bringingFailure(error, folder(), notRestored),
      );
    },
  };
}

const erasingNow =
  "Something is being erased, so nothing was restored; the archive is as it was. Try again in a moment. If it is still so then, start Freehold again: that finishes the erasing.";

function sum(extents: readonly SegmentExtent[]): number {
  return extents.reduce((total, { sizeBytes }) => total + sizeBytes, 0);
}

function damaged(problem = ""): FailureError {
  return new FailureError(
    "archive-damaged",
    `This backup is damaged, so it was not restored; the archive is as it was. ${problem} Choose another backup.`,
  );
}

function ofDamaged(problem = ""): FailureError {
  return new FailureError(
    "archive-damaged",
    `The archive was damaged when this backup was made, so it was not restored; the archive is as it was. ${problem} Look at what it lost first, or choose a whole backup.`,
  );
}
