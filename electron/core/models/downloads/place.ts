import { access, copyFile, mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { errorCode } from "../../disk-failure.ts";
import type { DownloadOrder } from "./downloads.ts";

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

async function isFree(dir: string, names: readonly string[]): Promise<boolean> {
  const checks = names.map((name) =>
    access(path.join(dir, name)).then(
      () => false,
      () => true,
    ),
  );
  return (await Promise.all(checks)).every(Boolean);
}

/**
 * Moves finished files to their place; one that was moved before the process was killed counts as moved. Resolves to
 * where they lie. Rejects with the file system's own error.
 */
export async function placeFiles(
  moves: readonly { readonly from: string; readonly to: string }[],
): Promise<readonly string[]> {
  // The first part is what a split model is listed by: it comes last.
  for (const { from, to } of moves.toReversed()) {
    await mkdir(path.dirname(to), { recursive: true });
    await moveFile(from, to);
  }
  return moves.map(({ to }) => to);
}

async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (errorCode(error) === "ENOENT" && (await isThere(to))) return;
    if (errorCode(error) !== "EXDEV") throw error;
    // The models folder was moved to another disk meanwhile. The name while copying is none of a model.
    await copyFile(from, `${to}.new`);
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
