import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { partsOf, readSplitPart } from "./split-files.ts";

/** A model on disk: one file, or all parts of a split one under the path of its first. */
export interface FoundModel {
  readonly path: string;
  readonly sizeBytes: number;
  /** Newest of its parts; with the size, it tells whether the file is the one that was read before. */
  readonly modifiedMs: number;
}

/** A model by its path, and where that leads in the end. */
export interface ScannedModel {
  readonly path: string;
  readonly realPath: string;
}

/**
 * The *.gguf files of a folder and of its folders, one level deep; later parts of split models left out. Names that
 * begin with a dot are not models: what is being downloaded or was set aside lies behind them.
 */
export async function scanFolder(folder: string): Promise<readonly ScannedModel[]> {
  const real = await realpath(folder).catch(() => folder);
  const entries = await readEntries(folder);
  const below = entries
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const inside = path.join(folder, name);
      return pickGguf(inside, path.join(real, name), await readEntries(inside));
    });
  const files = [...(await pickGguf(folder, real, entries)), ...(await Promise.all(below)).flat()];
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [...byPath.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function readEntries(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  return entries.filter(({ name }) => !name.startsWith("."));
}

function pickGguf(
  folder: string,
  realFolder: string,
  entries: readonly Dirent[],
): Promise<readonly ScannedModel[]> {
  const files = entries.filter((entry) => !entry.isDirectory() && /\.gguf$/i.test(entry.name));
  return Promise.all(
    files.map(async (entry) => {
      const file = firstPart(path.join(folder, entry.name));
      const plain = path.join(realFolder, path.basename(file));
      // Only a link can lead elsewhere: asking for each of ten thousand files would take as long as reading them.
      const realPath = entry.isSymbolicLink() ? await realpath(file).catch(() => plain) : plain;
      return { path: file, realPath };
    }),
  );
}

/** The path a model is known by. */
export function firstPart(filePath: string): string {
  return readSplitPart(path.basename(filePath)) === null
    ? filePath
    : (partsOf(filePath)[0] ?? filePath);
}

/** `null` when no part of it is there. Missing parts count nothing; inspecting the model tells of them. */
export async function findModel(filePath: string): Promise<FoundModel | null> {
  const parts = partsOf(filePath);
  if (parts.length === 1) return findWhole(filePath);
  const stats = await Promise.all(parts.map((part) => stat(part).catch(() => null)));
  const found = stats.filter((one) => one !== null);
  if (found.length === 0) return null;
  return {
    path: filePath,
    sizeBytes: found.reduce((sum, one) => sum + one.size, 0),
    modifiedMs: Math.max(...found.map((one) => one.mtimeMs)),
  };
}

/** Most models are one file, and there may be ten thousand of them. */
async function findWhole(filePath: string): Promise<FoundModel | null> {
  try {
    const { size, mtimeMs } = await stat(filePath);
    return { path: filePath, sizeBytes: size, modifiedMs: mtimeMs };
  } catch {
    return null;
  }
}
