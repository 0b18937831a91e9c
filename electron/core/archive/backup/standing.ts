import type { BackupSummary, BackupsState } from "../../../shared/backup.ts";
import type { SettingsStore } from "../../settings.ts";
import type { Archive } from "../archive.ts";
import { backupFailure, damageWords } from "./backup-words.ts";
import type { LastGood } from "./last-good.ts";
import { isOfDamaged, sizeOf } from "./manifest.ts";
import { type OwnedBackup, ownedBackups } from "./ownership.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** When the next scheduled backup is due; `null` without a schedule or a folder. */
export function dueAtMs(
  settings: SettingsStore,
  lastGood: LastGood,
  now: () => Date,
): number | null {
  const { backup, backupDir } = settings.read();
  if (backup.schedule === "off" || backupDir === null) return null;
  // One of a damaged archive counts too: made every hour it would be no better.
  const last = lastGood.damagedAt(backupDir) ?? lastGood.at(backupDir);
  const [lastMs, nowMs] = [Date.parse(last ?? ""), now().getTime()];
  // A time still to come was read off a clock that has been set back since: it must not put backups off, for years maybe.
  if (!(lastMs <= nowMs)) return nowMs;
  return lastMs + (backup.schedule === "daily" ? 1 : 7) * dayMs;
}

/** ISO 8601. */
export function momentOf(atMs: number | null): string | null {
  return atMs === null ? null : new Date(atMs).toISOString();
}

/** What lies in the folder; when it cannot be read, why. */
export async function listBackupFolder(
  dir: string | null,
  archive: Archive,
): Promise<Pick<BackupsState, "shownFolder" | "problem" | "backups">> {
  if (dir === null) return { shownFolder: null, problem: null, backups: [] };
  try {
    const found = await ownedBackups(dir, archive);
    const backups = found.map((backup): BackupSummary => {
      const { backupId, manifest, isOwn } = backup;
      const { madeAt, records, conversations, messages, firstAt, lastAt } = manifest;
      return {
        backupId,
        madeAt,
        sizeBytes: sizeOf(manifest),
        records,
        conversations,
        messages,
        firstAt,
        lastAt,
        holdsErased: mayHoldErased(backup, archive.state().lastErasedSeq),
        isOwn,
        isDamaged: isOfDamaged(manifest),
      };
    });
    return { shownFolder: dir, problem: null, backups: backups.reverse() };
  } catch (error) {
    const { message } = backupFailure(
      error,
      dir,
      "No backup can be made or read just now.",
      "read",
    );
    return { shownFolder: dir, problem: message, backups: [] };
  }
}

/**
 * Seqs can only be held against each other along one chain. A backup that this archive does not go on from may hold what was
 * erased here, or before another backup took that archive's place; one of another archive may have it by an import.
 */
function mayHoldErased({ manifest, isOwn, isPart }: OwnedBackup, lastErasedSeq: number): boolean {
  if (isPart) return manifest.lastSeq < lastErasedSeq;
  return manifest.lastSeq > 0 && (isOwn || lastErasedSeq > 0);
}

/** What is to be said while the last backup is one of a damaged archive; `null` when it is not. */
export function damageStanding(
  damagedAt: string | null,
  backups: readonly BackupSummary[],
): string | null {
  if (damagedAt === null) return null;
  const whole = backups.find(({ isOwn, isDamaged }) => isOwn && !isDamaged);
  return damageWords(damagedAt, whole?.madeAt ?? null);
}
