import { type FileHandle, mkdir, open, readFile, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { errorCode } from "./disk-failure.ts";

/**
 * Replaces the file as a whole with what `write` puts into a new one: after a crash it holds the old content or the
 * new, never a part. The new file has one name, `<path>.new`, so that a killed process leaves at most one behind and
 * everyone knows where to look for it; never replace one file twice at a time. Readable by its owner only. Rejects with
 * the file system's own error and then leaves the old file as it was.
 */
export async function replaceFile<T>(
  path: string,
  write: (file: FileHandle) => Promise<T>,
): Promise<T> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  return await replaceFileInFolder(path, write);
}

/** `replaceFile` in a folder that is not made: rejects with ENOENT when it is gone. */
export async function replaceFileInFolder<T>(
  path: string,
  write: (file: FileHandle) => Promise<T>,
): Promise<T> {
  try {
    const file = await open(unfinished(path), "w", 0o600);
    let written: T;
    try {
      written = await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished(path), path);
    return written;
  } catch (error) {
    // What made writing fail may make this fail too; the first error is the one that says why.
    await removeUnfinished(path).catch(() => undefined);
    throw error;
  }
}

/** `replaceFile` with a text. */
export async function writeFileAtomically(path: string, text: string): Promise<void> {
  await replaceFile(path, (file) => file.writeFile(text, "utf8"));
}

/** Removes the new content of a file that was being replaced when the process was killed. */
export async function removeUnfinished(path: string): Promise<void> {
  await rm(unfinished(path), { force: true });
}

/**
 * What `parse` makes of the JSON in the file, or `undefined` when there is no file. Text that is no JSON, and JSON that
 * `parse` answers with `undefined`, is moved to `<path>.damaged`, or the next free number, so that nothing is lost; it
 * counts as none. Rejects with the file system's own error.
 */
export async function readJsonFile<T>(
  path: string,
  parse: (value: unknown) => T | undefined,
): Promise<T | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
  const value = parseJson(text, parse);
  if (value === undefined) await setAside(path);
  return value;
}

/** Removes everything that stands beside the file with content it once had: damaged copies, an unfinished new one. */
export async function removeCopies(path: string): Promise<void> {
  await removeUnfinished(path);
  for (const name of await damagedCopies(path))
    await rm(join(dirname(path), name), { force: true });
}

async function setAside(path: string): Promise<void> {
  const taken = new Set(await damagedCopies(path));
  let name = `${basename(path)}.damaged`;
  for (let count = 2; taken.has(name); count += 1) name = `${basename(path)}.damaged-${count}`;
  await rename(path, join(dirname(path), name));
}

async function damagedCopies(path: string): Promise<readonly string[]> {
  const names = await readdir(dirname(path)).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  });
  return names.filter((name) => name.startsWith(`${basename(path)}.damaged`));
}

function parseJson<T>(text: string, parse: (value: unknown) => T | undefined): T | undefined {
  try {
    return parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function unfinished(path: string): string {
  return `${path}.new`;
}
