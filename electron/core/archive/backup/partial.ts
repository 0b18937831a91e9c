import { randomBytes } from "node:crypto";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import * as v from "valibot";
import { readJsonFile, writeFileAtomically } from "../../atomic-file.ts";
import { errorCode } from "../../disk-failure.ts";
import { archiveFolder } from "./manifest.ts";
import { archiveIdIn } from "./ownership.ts";

/*
 * A backup that is being written: `freehold-backup-2026-11-25T23-48-20Z.1f2e3d4c5b6a-0a1b2c3d.partial`, with the beginning
 * of the archive's id, so that other archives in the same folder leave it alone, and with letters by chance: another
 * machine may have the same archive, restored from a backup, and write its own at this moment. So the profile notes which
 * ones are its own, until they are known to be gone: the disk that they lie on may be away. Earlier versions wrote no such
 * letters, or named no archive.
 */

const partialName =
  /^freehold-backup-[0-9TZ-]{1,40}(?:\.([0-9a-f]{12})(?:-[0-9a-f]{8})?)?\.partial$/;

/** Earlier versions noted one. */
const noteSchema = v.union([
  v.strictObject({ paths: v.array(v.string()) }),
  v.pipe(
    v.strictObject({ path: v.string() }),
    v.transform(({ path }) => ({ paths: [path] })),
  ),
]);

/** No backup is written for so long, and no machine sleeps in the middle of one for so long. */
const abandonedAfterMs = 30 * 24 * 60 * 60 * 1000;

/** The folder of a backup that is being written. */
export interface UnfinishedBackup {
  readonly path: string;
  /** It has got its name, or failed: what there still is of it goes, now or with the next one. */
  close(): Promise<void>;
}

/**
 * Makes the folder, once what an earlier attempt of this profile left that was killed is gone. No backup fails because
 * old ones cannot be removed, or because the profile's disk is full.
 */
export async function openPartial(
  dir: string,
  name: string,
  archiveId: string | null,
  noteFile: string,
): Promise<UnfinishedBackup> {
  const left = await removeNoted(noteFile).catch(() => []);
  const tag = archiveId === null ? randomHex(6) : tagOf(archiveId);
  const path = join(dir, `${name}.${tag}-${randomHex(4)}.partial`);
  await note(noteFile, [...left, path]).catch(() => undefined);
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    await note(noteFile, left).catch(() => undefined);
    throw error;
  }
  if (archiveId !== null) await removeAbandoned(dir, archiveId, path).catch(() => undefined);
  return {
    path,
    close: async () => {
      if (await remove(path)) await note(noteFile, left);
    },
  };
}

async function note(noteFile: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) await rm(noteFile, { force: true });
  else await writeFileAtomically(noteFile, `${JSON.stringify({ paths })}\n`);
}

/** Removes what is noted, and says what may still be there. */
async function removeNoted(noteFile: string): Promise<readonly string[]> {
  const noted = await readJsonFile(noteFile, (value) => {
    const parsed = v.safeParse(noteSchema, value);
    return parsed.success ? parsed.output : undefined;
  });
  const left: string[] = [];
  // Whatever the note says, nothing else is removed.
  for (const path of noted?.paths.filter((one) => partialName.test(basename(one))) ?? [])
    if (!(await remove(path))) left.push(path);
  return left;
}

/** Removes the folder, and says whether it is gone: not where that failed, or the disk that it lies on is away. */
async function remove(path: string): Promise<boolean> {
  try {
    await rm(path, { recursive: true });
    return true;
  } catch (error) {
    if (errorCode(error) !== "ENOENT") return false;
    // The folder that it lay in tells a disk that is away from one without it.
    return await stat(dirname(path)).then(
      () => true,
      () => false,
    );
  }
}

/** Removes what was begun of this archive, here or elsewhere, and is long given up when `newest` was made. */
async function removeAbandoned(dir: string, archiveId: string, newest: string): Promise<void> {
  // By the clock of the disk that they are on: the machine's may be another one, and wrong.
  const nowMs = (await stat(newest)).mtimeMs;
  for (const name of await readdir(dir)) {
    const match = partialName.exec(name);
    if (match === null) continue;
    const path = join(dir, name);
    if (nowMs - (await lastWrittenMs(path)) < abandonedAfterMs) continue;
    const isOwn =
      match[1] === undefined
        ? (await archiveIdIn(join(path, archiveFolder))) === archiveId
        : match[1] === tagOf(archiveId);
    if (isOwn) await rm(path, { recursive: true, force: true });
  }
}

/** When anything in the folder was written last; what cannot be looked at counts as being written. */
async function lastWrittenMs(dir: string): Promise<number> {
  try {
    const inside = (await readdir(dir, { recursive: true })).map((name) => join(dir, name));
    const times = [dir, ...inside].map(async (path) => (await stat(path)).mtimeMs);
    return Math.max(...(await Promise.all(times)));
  } catch {
    return Infinity;
  }
}

function tagOf(archiveId: string): string {
  return archiveId.slice(0, 12);
}

function randomHex(bytes: number): string {
  return randomBytes(bytes).toString("hex");
}
