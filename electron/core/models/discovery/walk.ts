import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { firstPart } from "../scan.ts";

const deepest = 8;
const mostFiles = 10_000;
const mostEntries = 100_000;

export interface Walk {
  /** GGUF files by path, later parts of split models left out. */
  readonly files: readonly string[];
  /** `false` when there was more than is looked at. */
  readonly isWhole: boolean;
}

/**
 * The GGUF files below a folder, which may be large, deep and strange: it looks at eight levels, 10,000 files and
 * 100,000 names, enters no linked folder (a loop would never end) and no name that begins with a dot. A folder that
 * cannot be read is empty. `accepts` decides by the file's name.
 */
export async function walkGguf(
  folder: string,
  accepts: (name: string) => boolean = isGguf,
): Promise<Walk> {
  const files = new Set<string>();
  let level: readonly string[] = [folder];
  let entriesLeft = mostEntries;
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const below: string[] = [];
    for (const current of level) {
      const entries = await readEntries(current);
      entriesLeft -= entries.length;
      for (const entry of entries) {
        const entryPath = path.join(current, entry.name);
        if (entry.isDirectory()) below.push(entryPath);
        else if (accepts(entry.name)) files.add(firstPart(entryPath));
        if (files.size >= mostFiles) return { files: [...files].sort(), isWhole: false };
      }
      if (entriesLeft <= 0) return { files: [...files].sort(), isWhole: false };
    }
    level = below;
  }
  return { files: [...files].sort(), isWhole: level.length === 0 };
}

export function isGguf(name: string): boolean {
  return /\.gguf$/i.test(name);
}

async function readEntries(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  return entries.filter(({ name }) => !name.startsWith("."));
}
