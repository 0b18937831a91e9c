import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../archive.ts";
import { eachLine, lineBlocks } from "../journal/line-blocks.ts";
import { isIntact, parseHeader } from "../journal/record.ts";
import { listSegments, segmentPath } from "../journal/segment-files.ts";
import { type FoundBackup, type Manifest, archiveFolder, listBackups } from "./manifest.ts";

/*
 * Several profiles and machines may keep their backups in one folder. An archive is known by the hash of its record 1,
 * which stays when that is erased and which record 2 repeats, should record 1 be damaged.
 */

/** A backup, held against the archive that is open. */
export interface OwnedBackup extends FoundBackup {
  /** It is of this archive, or of what a restored one replaced. */
  readonly isOwn: boolean;
  /** The archive goes on from it: but for what was erased, all of it is still there. */
  readonly isPart: boolean;
}

type Readable = Pick<Archive, "read" | "state">;

/** Which archive is open; `null` while it is empty, or when its beginning cannot be read. */
export async function archiveIdOf(archive: Readable): Promise<string | null> {
  const page = await archive.read({ afterSeq: 0, afterHash: null, limit: 1 }).catch(() => null);
  return page?.records[0] === undefined ? null : firstHash(page.records[0]);
}

/** Which archive the segments in a folder are of; `null` when that cannot be told. */
export async function archiveIdIn(dir: string): Promise<string | null> {
  try {
    const [segment] = await listSegments(dir);
    return segment === undefined ? null : await idInSegment(dir, segment);
  } catch {
    return null;
  }
}

/** The finished backups in a folder, oldest first. Rejects with the file system's own error. */
export async function ownedBackups(
  dir: string,
  archive: Readable,
): Promise<readonly OwnedBackup[]> {
  const archiveId = await archiveIdOf(archive);
  return await Promise.all(
    (await listBackups(dir)).map(async (backup) => {
      const isPart = await goesOnFrom(archive, backup.manifest);
      return { ...backup, isPart, isOwn: isPart || (await isOf(archiveId, dir, backup, archive)) };
    }),
  );
}

async function isOf(
  archiveId: string | null,
  dir: string,
  { backupId, manifest }: FoundBackup,
  archive: Readable,
): Promise<boolean> {
  if (manifest.lastSeq === 0) return archive.state().lastSeq === 0;
  if (archiveId === null) return false;
  // Earlier versions did not note it: then the content has to show it.
  const theirs = manifest.archiveId ?? (await archiveIdIn(join(dir, backupId, archiveFolder)));
  return theirs === archiveId;
}

async function goesOnFrom(archive: Readable, { lastSeq, lastHash }: Manifest): Promise<boolean> {
  if (lastSeq === 0) return false;
  const place = { afterSeq: lastSeq, afterHash: lastHash, limit: 1 };
  // While the archive cannot be read, nothing is known to be in it.
  return await archive.read(place).then(
    ({ reset }) => !reset,
    () => false,
  );
}

async function idInSegment(
  dir: string,
  { number, sizeBytes }: { readonly number: number; readonly sizeBytes: number },
): Promise<string | null> {
  const fd = openSync(segmentPath(dir, number), "r");
  try {
    for await (const block of lineBlocks(fd, 0, sizeBytes)) {
      let found: string | null = null;
      eachLine(block, (start, end, isTerminated) => {
        const header = isTerminated ? parseHeader(block.bytes, start, end) : null;
        if (header === null || !isIntact(block.bytes, header, end)) return true;
        found = firstHash(header);
        return false;
      });
      return found;
    }
    return null;
  } finally {
    closeSync(fd);
  }
}

/** What the first readable record says of record 1's hash; `null` when it is neither that one nor the next. */
function firstHash(record: {
  readonly seq: number;
  readonly hash: string;
  readonly prev: string;
}): string | null {
  if (record.seq === 1) return record.hash;
  return record.seq === 2 ? record.prev : null;
}
