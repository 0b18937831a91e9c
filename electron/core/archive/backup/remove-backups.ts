import { lstat, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Archive } from "../archive.ts";
import { type Manifest, isOfDamaged, manifestName } from "./manifest.ts";
import { type OwnedBackup, ownedBackups } from "./ownership.ts";

/** A backup that is still there, all of it or some. */
export interface NotRemoved {
  readonly backupId: string;
  readonly error: unknown;
}

/**
 * Removes one; passes over one that is gone. The manifest goes last: what is left when that fails is still listed, and
 * tried again. Rejects with the file system's own error.
 */
export async function removeBackup(dir: string, backupId: string): Promise<void> {
  const path = join(dir, backupId);
  // What a link leads to is none of the folder's.
  const isFolder = await lstat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  for (const name of isFolder ? await readdir(path) : [])
    if (name !== manifestName) await rm(join(path, name), { recursive: true, force: true });
  await rm(path, { recursive: true, force: true });
}

/**
 * Removes the oldest finished backups beyond `keeps`, now that there is a new one; none while the archive is damaged, for
 * the old ones may hold what the new one lost, and never one that the archive does not go on from: it is another's, or
 * holds what is nowhere else. What claims to be younger than that was made while the clock was wrong, and goes first; then
 * what is of a damaged archive, for a whole one is worth more.
 * Each is tried; resolves with those where it failed. Rejects with the file system's own error when the folder cannot be
 * read.
 */
export async function pruneBackups(
  dir: string,
  keeps: number,
  newest: Manifest,
  archive: Pick<Archive, "read" | "state">,
): Promise<readonly NotRemoved[]> {
  if (isOfDamaged(newest)) return [];
  const backups = (await ownedBackups(dir, archive)).filter(({ isPart }) => isPart);
  const worth = ({ manifest }: OwnedBackup): number =>
    manifest.madeAt > newest.madeAt ? 0 : isOfDamaged(manifest) ? 1 : 2;
  const ordered = backups.toSorted((one, other) => worth(one) - worth(other));
  const failed: NotRemoved[] = [];
  for (const { backupId } of ordered.slice(0, Math.max(0, ordered.length - keeps)))
    await removeBackup(dir, backupId).catch((error: unknown) => failed.push({ backupId, error }));
  return failed;
}
