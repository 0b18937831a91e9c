import type { Dirent } from "node:fs";
import { lstat, readdir, realpath } from "node:fs/promises";
import path from "node:path";
import { FailureError } from "../../../shared/result.ts";
import { isGguf } from "../discovery/walk.ts";
import { removedFolderName } from "../removed.ts";

/** Folders of Freehold's own in the models folder, which go along as they are. */
export const ownFolders = [".downloads", removedFolderName];

/** A file or link and where it is to lie. */
export interface MoveItem {
  /** Below the models folder. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly isLink: boolean;
  /** 0 for a link. */
  readonly sizeBytes: number;
  readonly modifiedMs: number;
}

export interface MovePlan {
  readonly items: readonly MoveItem[];
  readonly totalBytes: number;
}

/**
 * What goes along: GGUF files of the folder and of its folders one level deep, as they are listed, and Freehold's own
 * folders. Whatever else lies there belongs to somebody else and stays. Rejects with FailureError "invalid-input" when
 * `target` is the folder itself, lies within it, or has a file of the same name.
 */
export async function planMove(modelsDir: string, target: string): Promise<MovePlan> {
  await mustLieElsewhere(modelsDir, target);
  const entries = await readdir(modelsDir, { withFileTypes: true });
  const names = entries.filter(isModel).map(({ name }) => name);
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    if (ownFolders.includes(name)) names.push(...(await listDeep(modelsDir, name)));
    else if (!name.startsWith(".")) names.push(...(await listModels(modelsDir, name)));
  }
  const items = await Promise.all(names.sort().map((name) => planItem(modelsDir, target, name)));
  return { items, totalBytes: items.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) };
}

async function mustLieElsewhere(modelsDir: string, target: string): Promise<void> {
  const real = await realpath(modelsDir);
  const realTarget = await realOrPlanned(target);
  if (realTarget === real)
    throw new FailureError("invalid-input", "The models are in this folder already.");
  if (realTarget.startsWith(real + path.sep))
    throw new FailureError(
      "invalid-input",
      "This folder lies within the models folder itself. Nothing was moved: choose one outside of it.",
    );
}

/** Where a folder will be that need not exist yet. */
async function realOrPlanned(folder: string): Promise<string> {
  const parent = path.dirname(folder);
  if (parent === folder) return folder;
  return realpath(folder).catch(async () =>
    path.join(await realOrPlanned(parent), path.basename(folder)),
  );
}

function isModel(entry: Dirent): boolean {
  return isGguf(entry.name) && !entry.name.startsWith(".") && isFileOrLink(entry);
}

function isFileOrLink(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}

async function listModels(modelsDir: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(path.join(modelsDir, folder), { withFileTypes: true });
  return entries.filter(isModel).map(({ name }) => path.join(folder, name));
}

async function listDeep(modelsDir: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(path.join(modelsDir, folder), { withFileTypes: true });
  const names = entries.filter(isFileOrLink).map(({ name }) => path.join(folder, name));
  for (const { name } of entries.filter((entry) => entry.isDirectory()))
    names.push(...(await listDeep(modelsDir, path.join(folder, name))));
  return names;
}

async function planItem(modelsDir: string, target: string, name: string): Promise<MoveItem> {
  const from = path.join(modelsDir, name);
  const to = path.join(target, name);
  const found = await lstat(from);
  const isTaken = await lstat(to).then(
    () => true,
    () => false,
  );
  if (isTaken)
    throw new FailureError(
      "invalid-input",
      `There is a "${name}" in that folder already. Nothing was moved: choose an empty folder, or move that file away.`,
    );
  const isLink = found.isSymbolicLink();
  return {
    name,
    from,
    to,
    isLink,
    sizeBytes: isLink ? 0 : found.size,
    modifiedMs: found.mtimeMs,
  };
}
