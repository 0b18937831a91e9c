import { access, copyFile, mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { errorCode } from "../../disk-failure.ts";
import type { DownloadOrder } from "./downloads.ts";
import { syncFiles } from "./sync-files.ts";

/** Name of a file of the repository as it will lie in the models folder. */
export function placedName(repositoryPath: string): string {
  return path.posix.basename(repositoryPath);
}

/**
 * The folder that a download's files go to: the models folder itself, or one named after the repository when something
 * of that name is there already. Nothing is ever overwritten.
 */
export async function choosePlace(modelsDir: string, order: DownloadOrder): Promise<string> {
  const names = order.files.map((file) => placedName(file.path));
  const own = path.join(modelsDir, order.repository.replaceAll("/", "--"));
  for (let count = 0; ; count += 1) {
    const dir = count === 0 ? modelsDir : count === 1 ? own : `${own}-${count}`;
    if (await isFree(dir, names)) return dir;
  }
}

/** Whether nothing of its files' names lies there. */
export async function isFreeFor(order: DownloadOrder, dir: string): Promise<boolean> {
  return isFree(
    dir,
    order.files.map((file) => placedName(file.path)),
  );
}

async function isFree(dir: string, names: readonly string[]): Promise<boolean> {
  const checks = names.map((name) =>
    access(path.join(dir, name)).then(
      () => false,
      () => true,
    ),
  );
  return (await Promise.all(checks)).every(Boolean);
}

/** Where a file of a download lies while it is under way, and where when it is finished. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Moves finished files to their place. Rejects with the file system's own error. */
export async function placeFiles(moves: readonly Move[]): Promise<readonly string[]> {
  // The first part is what a split model is listed by: it comes last.
  for (const { from, to } of moves.toReversed()) {
    await mkdir(path.dirname(to), { recursive: true });
    await moveFile(from, to);
  }
  return moves.map(({ to }) => to);
}

/**
 * Takes files from their place, so that nothing lists them until they are verified anew. Resolves to the indexes of those
 * that lie nowhere any more. What lies in their place while they are still under way is not theirs, and stays. Rejects
 * with the file system's own error.
 */
export async function withdrawFiles(moves: readonly Move[]): Promise<readonly number[]> {
  const gone: number[] = [];
  for (const [index, { from, to }] of moves.entries()) {
    if (await isThere(from)) continue;
    await moveFile(to, from).catch((error: unknown) => {
      if (errorCode(error) !== "ENOENT") throw error;
      gone.push(index);
    });
  }
  return gone;
}

async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (errorCode(error) !== "EXDEV") throw error;
    // The folder lies on another disk. The name while copying is none of a model.
    await copyFile(from, `${to}.new`);
    await syncFiles([`${to}.new`]);
    await rename(`${to}.new`, to);
    await rm(from);
  }
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
