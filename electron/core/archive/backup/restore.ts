import { mkdir, readFile, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as v from "valibot";
import { replaceFileInFolder, writeFileAtomically } from "../../atomic-file.ts";
import { FailureError } from "../../../shared/result.ts";
import { errorCode } from "../../disk-failure.ts";
import { holdsSettings } from "../../settings.ts";
import { removeIndex } from "../journal/index-file.ts";
import { readSegmentNames, syncDirectory } from "../journal/segment-files.ts";
import { type Lock, takeLock } from "../lock/lock.ts";
import type { BackedUpFile } from "./manifest.ts";
import { setAsideName } from "./set-aside.ts";

/*
 * Restoring has two halves. While Freehold runs, the backup is copied beside the archive and verified there; then
 * `restore.json` is written into the copy. At the next start, before anything opens the archive, the archive is renamed
 * aside and the copy takes its place. Killed anywhere, the next start finds `restore.json` and goes on.
 *
 * Another Freehold may run, or start, at the same time. So all of that is done with the archive locked, and while the two
 * change places the copy is locked too: its lock goes with it, and whoever comes then finds the one or the other taken.
 */

const readyName = "restore.json";

/** Earlier versions did not say how much was copied. */
const readySchema = v.object({
  settings: v.nullable(v.string()),
  copied: v.optional(v.object({ segments: v.number(), sizeBytes: v.number() })),
});

type Ready = v.InferOutput<typeof readySchema>;

export interface RestorePlaces {
  readonly archiveDir: string;
  readonly settingsFile: string;
  readonly indexFile: string;
}

/** Where the copy lies until the next start. */
export function stagingDir(archiveDir: string): string {
  return `${archiveDir}.restoring`;
}

/** Says that the copy, of these files, is whole; from now on the next start takes it. Rejects with ENOENT when there is none. */
export async function markReady(
  archiveDir: string,
  settingsText: string | null,
  files: readonly BackedUpFile[],
): Promise<void> {
  const ready: Ready = { settings: settingsText, copied: extentOf(files) };
  await replaceFileInFolder(join(stagingDir(archiveDir), readyName), (file) =>
    file.writeFile(JSON.stringify(ready), "utf8"),
  );
  await syncDirectory(stagingDir(archiveDir));
}

export async function isReady(archiveDir: string): Promise<boolean> {
  return await exists(join(stagingDir(archiveDir), readyName));
}

/** The settings of a backup. The present ones give way to them: rejects with a FailureError when they cannot be read. */
export async function readSettingsText(file: string): Promise<string> {
  const text = await readFile(file, "utf8").catch(() => "");
  if (!holdsSettings(text))
    throw new FailureError(
      "archive-damaged",
      "The settings in this backup are missing or damaged, so nothing was restored; the archive and the present settings are as they were. Restore it without its settings.",
    );
  return text;
}

/** Takes back what `markReady` promised, with the copy. */
export async function cancelRestore(archiveDir: string): Promise<void> {
  await rm(join(stagingDir(archiveDir), readyName), { force: true });
  await rm(stagingDir(archiveDir), { recursive: true, force: true });
}

/**
 * Puts a restored archive in its place, if one waits, and removes what restoring left otherwise. To be called before the
 * archive is opened. Rejects with FailureError "archive-locked", and touches nothing, while another process has the
 * archive; with "archive-damaged" when the copy is not whole any more, which is then removed; or with the file system's
 * own error. The next start tries again.
 */
export async function finishRestore(places: RestorePlaces, now: () => Date): Promise<void> {
  const { archiveDir } = places;
  if (!(await isAnythingLeft(places))) return;
  // Killed between the two renames there is a copy and no archive; an empty one would be in its way.
  if (!(await isReady(archiveDir))) await mkdir(archiveDir, { recursive: true, mode: 0o700 });
  const locks: Lock[] = [];
  try {
    const present = await lockIfThere(archiveDir, locks);
    const copy = (await isReady(archiveDir))
      ? await lockIfThere(stagingDir(archiveDir), locks)
      : null;
    // Another start has just put the copy in its place.
    if (present === null && copy === null) return;
    if (copy === null) await rm(stagingDir(archiveDir), { recursive: true, force: true });
    else await replaceArchive(places, { present, copy }, now);
    await removeScratch(dirname(places.indexFile));
    await takeSettings(places);
  } finally {
    for (const lock of locks) await lock.release();
  }
}

/** Whether restoring left something to do. */
async function isAnythingLeft({ archiveDir, indexFile }: RestorePlaces): Promise<boolean> {
  return (
    (await exists(stagingDir(archiveDir))) ||
    (await exists(join(archiveDir, readyName))) ||
    (await scratchIn(dirname(indexFile))).length > 0
  );
}

/** The lock, which is noted among the others too; `null` when there is no such folder. */
async function lockIfThere(dir: string, locks: Lock[]): Promise<Lock | null> {
  try {
    const lock = await takeLock(dir);
    locks.push(lock);
    return lock;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

async function replaceArchive(
  { archiveDir, indexFile }: RestorePlaces,
  { present, copy }: { readonly present: Lock | null; readonly copy: Lock },
  now: () => Date,
): Promise<void> {
  if (present !== null) await makeWay(archiveDir, present, now);
  await removeIndex(indexFile);
  await rename(stagingDir(archiveDir), archiveDir);
  copy.movedTo(archiveDir);
  await syncDirectory(dirname(archiveDir));
}

/** Sets the present archive aside, unless it is empty. */
async function makeWay(archiveDir: string, present: Lock, now: () => Date): Promise<void> {
  const { files, strangers } = await readSegmentNames(archiveDir);
  if (files.length + strangers.length === 0) {
    await rm(archiveDir, { recursive: true, force: true });
    return;
  }
  await refuseIncomplete(archiveDir);
  const aside = join(dirname(archiveDir), setAsideName(now()));
  await rename(archiveDir, aside);
  present.movedTo(aside);
}

/** An archive does not give way to a copy that has lost some of what was copied. */
async function refuseIncomplete(archiveDir: string): Promise<void> {
  const staging = stagingDir(archiveDir);
  const { copied } = await readReady(staging);
  const there = extentOf((await readSegmentNames(staging)).files);
  if (
    copied === undefined ||
    (there.segments === copied.segments && there.sizeBytes === copied.sizeBytes)
  )
    return;
  await cancelRestore(archiveDir);
  throw new FailureError(
    "archive-damaged",
    `The restored archive was not put in place: ${there.segments} of its ${copied.segments} files are there, with ${there.sizeBytes} of ${copied.sizeBytes} bytes. The archive is as it was. Start Freehold again to go on with it, and restore the backup once more.`,
  );
}

function extentOf(files: readonly { readonly sizeBytes: number }[]): {
  readonly segments: number;
  readonly sizeBytes: number;
} {
  const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
  return { segments: files.length, sizeBytes };
}

/** Takes over the settings that came with a restored archive. */
async function takeSettings({ archiveDir, settingsFile }: RestorePlaces): Promise<void> {
  if (!(await exists(join(archiveDir, readyName)))) return;
  const { settings } = await readReady(archiveDir);
  if (settings !== null) await writeFileAtomically(settingsFile, settings);
  await rm(join(archiveDir, readyName), { force: true });
}

/** What `markReady` wrote; nothing where that cannot be read. */
async function readReady(dir: string): Promise<Ready> {
  const text = await readFile(join(dir, readyName), "utf8");
  try {
    return v.parse(readySchema, JSON.parse(text));
  } catch {
    return { settings: null };
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
}

/** Removes scratch copies of restore drills that were killed. */
export async function removeScratch(cacheDir: string): Promise<void> {
  for (const name of await scratchIn(cacheDir))
    await rm(join(cacheDir, name), { recursive: true, force: true });
}

async function scratchIn(cacheDir: string): Promise<readonly string[]> {
  const names = await readdir(cacheDir).catch(() => []);
  return names.filter((name) => name.startsWith("restore-drill-"));
}
