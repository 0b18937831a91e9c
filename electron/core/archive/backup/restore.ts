import { mkdir, readFile, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeFileAtomically } from "../../atomic-file.ts";
import { FailureError } from "../../../shared/result.ts";
import { errorCode } from "../../disk-failure.ts";
import { holdsSettings } from "../../settings.ts";
import { removeIndex } from "../journal/index-file.ts";
import { readSegmentNames, syncDirectory } from "../journal/segment-files.ts";
import { takeLock } from "../lock/lock.ts";
import { setAsideName } from "./set-aside.ts";

/*
 * Restoring has two halves. While Freehold runs, the backup is copied beside the archive and verified there; then
 * `restore.json` is written into the copy. At the next start, before anything opens the archive, the archive is renamed
 * aside and the copy takes its place. Killed anywhere, the next start finds `restore.json` and goes on.
 */

const readyName = "restore.json";

export interface RestorePlaces {
  readonly archiveDir: string;
  readonly settingsFile: string;
  readonly indexFile: string;
}

/** Where the copy lies until the next start. */
export function stagingDir(archiveDir: string): string {
  return `${archiveDir}.restoring`;
}

/** Says that the copy is whole; from now on the next start takes it. */
export async function markReady(archiveDir: string, settingsText: string | null): Promise<void> {
  const ready = JSON.stringify({ settings: settingsText });
  await writeFileAtomically(join(stagingDir(archiveDir), readyName), ready);
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
 * Puts a restored archive in its place, if one waits. To be called before the archive is opened. Rejects with FailureError
 * "archive-locked" while another process has the archive, or with the file system's own error; the next start tries again.
 */
export async function finishRestore(places: RestorePlaces, now: () => Date): Promise<void> {
  const { archiveDir, settingsFile, indexFile } = places;
  await removeScratch(dirname(indexFile));
  if (await isReady(archiveDir)) {
    await mkdir(archiveDir, { recursive: true, mode: 0o700 });
    const lock = await takeLock(archiveDir);
    await lock.release();
    await removeIndex(indexFile);
    const { files, strangers } = await readSegmentNames(archiveDir);
    if (files.length + strangers.length > 0)
      await rename(archiveDir, join(dirname(archiveDir), setAsideName(now())));
    else await rm(archiveDir, { recursive: true, force: true });
    await rename(stagingDir(archiveDir), archiveDir);
    await syncDirectory(dirname(archiveDir));
  } else {
    await rm(stagingDir(archiveDir), { recursive: true, force: true });
  }
  const ready = join(archiveDir, readyName);
  if (!(await exists(ready))) return;
  const settings = settingsTextIn(await readFile(ready, "utf8"));
  if (settings !== null) await writeFileAtomically(settingsFile, settings);
  await rm(ready, { force: true });
}

function settingsTextIn(text: string): string | null {
  try {
    const ready: unknown = JSON.parse(text);
    if (typeof ready !== "object" || ready === null || !("settings" in ready)) return null;
    return typeof ready.settings === "string" ? ready.settings : null;
  } catch {
    return null;
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

/** Scratch copies of restore drills that were killed. */
export async function removeScratch(cacheDir: string): Promise<void> {
  const names = await readdir(cacheDir).catch(() => []);
  for (const name of names)
    if (name.startsWith("restore-drill-"))
      await rm(join(cacheDir, name), { recursive: true, force: true });
}
