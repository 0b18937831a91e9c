import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { partsOf, readSplitPart } from "./split-files.ts";

/** A model on disk: one file, or all parts of a split one under the path of its first. */
export interface FoundModel {
  readonly path: string;
  readonly sizeBytes: number;
  /** Newest of its parts; with the size, it tells whether the file is the one that was read before. */
  readonly modifiedMs: number;
}

/** The *.gguf files of a folder and of its folders, one level deep; later parts of split models left out. */
export async function scanFolder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  const below = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => listGguf(path.join(folder, entry.name)));
  const files = [...pickGguf(folder, entries), ...(await Promise.all(below)).flat()];
  return [...new Set(files.map(firstPart))].sort();
}

async function listGguf(folder: string): Promise<readonly string[]> {
  return pickGguf(folder, await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []));
}

function pickGguf(folder: string, entries: readonly Dirent[]): readonly string[] {
  return entries
    .filter((entry) => !entry.isDirectory() && /\.gguf$/i.test(entry.name))
    .map((entry) => path.join(folder, entry.name));
}

/** The path a model is known by. */
export function firstPart(filePath: string): string {
  return readSplitPart(path.basename(filePath)) === null
    ? filePath
    : (partsOf(filePath)[0] ?? filePath);
}

/** `null` when no part of it is there. Missing parts count nothing; inspecting the model tells of them. */
export async function findModel(filePath: string): Promise<FoundModel | null> {
  const stats = await Promise.all(partsOf(filePath).map((part) => stat(part).catch(() => null)));
  const found = stats.filter((one) => one !== null);
  if (found.length === 0) return null;
  return {
    path: filePath,
    sizeBytes: found.reduce((sum, one) => sum + one.size, 0),
    modifiedMs: Math.max(...found.map((one) => one.mtimeMs)),
  };
}
