import { randomBytes } from "node:crypto";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import * as v from "valibot";
import { readJsonFile, writeFileAtomically } from "../../atomic-file.ts";
import { archiveFolder } from "./manifest.ts";
import { archiveIdIn } from "./ownership.ts";

/*
 * A backup that is being written: `freehold-backup-2026-11-25T23-48-20Z.1f2e3d4c5b6a-0a1b2c3d.partial`, with the beginning
 * of the archive's id, so that other archives in the same folder leave it alone, and with letters by chance: another
 * machine may have the same archive, restored from a backup, and write its own at this moment. So the profile notes which
 * one is its own. Earlier versions wrote no such letters, or named no archive.
 */

const partialName =
  /^freehold-backup-[0-9TZ-]{1,40}(?:\.([0-9a-f]{12})(?:-[0-9a-f]{8})?)?\.partial$/;

const noteSchema = v.strictObject({ path: v.string() });

/** No backup is written for so long, and no machine sleeps in the middle of one for so long. */
const abandonedAfterMs = 30 * 24 * 60 * 60 * 1000;

/** The folder of a backup that is being written. */
export interface UnfinishedBackup {
  readonly path: string;
  /** It has got its name, or failed: what there still is of it goes. */
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
  await removeNoted(noteFile).catch(() => undefined);
  const tag = archiveId === null ? randomHex(6) : tagOf(archiveId);
  const path = join(dir, `${name}.${tag}-${randomHex(4)}.partial`);
  await writeFileAtomically(noteFile, `${JSON.stringify({ path })}\n`).catch(() => undefined);
  await mkdir(path, { mode: 0o700 });
  if (archiveId !== null) await removeAbandoned(dir, archiveId, path).catch(() => undefined);
  return {
    path,
    close: async () => {
      await rm(path, { recursive: true, force: true });
      await rm(noteFile, { force: true });
    },
  };
}

async function removeNoted(noteFile: string): Promise<void> {
  const note = await readJsonFile(noteFile, (value) => {
    const parsed = v.safeParse(noteSchema, value);
    return parsed.success ? parsed.output : undefined;
  });
  // Whatever the note says, nothing else is removed.
  if (note === undefined || !partialName.test(basename(note.path))) return;
  await rm(note.path, { recursive: true, force: true });
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
