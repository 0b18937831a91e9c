import { createReadStream } from "node:fs";
import { lstat, open, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  type ImportFile,
  type ImportFiles,
  inOrderOfPaths,
  isArchive,
  isTextFile,
} from "./import-files.ts";
import { openZipFiles } from "./zip-files.ts";

/** Folders below the one that was chosen. */
const deepestFolder = 8;
const mostFiles = 200_000;

/** Opens a file, a folder or a zip archive. Rejects with a FailureError for a zip that is none, and with what the disk says. */
export async function openImportFiles(path: string): Promise<ImportFiles> {
  const facts = await stat(path);
  if (facts.isDirectory()) return await openFolder(path);
  if (await isZip(path)) return await openZipFiles(path);
  return {
    folder: null,
    files: [fileAt(path, basename(path), facts.size)],
    archives: [],
    close: async () => undefined,
  };
}

async function openFolder(path: string): Promise<ImportFiles> {
  const archives: string[] = [];
  const files = inOrderOfPaths(await walk(path, "", 0, archives));
  return { folder: basename(path), files, archives, close: async () => undefined };
}

/** "PK" and the kind of what follows: a file, or the end of an empty archive. */
const zipStarts = ["504b0304", "504b0506"];

async function isZip(path: string): Promise<boolean> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && zipStarts.includes(buffer.toString("hex"));
  } finally {
    await file.close();
  }
}

/** The text files below; zip archives are noted. Links are not followed: they may lead out of what was chosen. */
async function walk(
  top: string,
  inside: string,
  depth: number,
  archives: string[],
): Promise<ImportFile[]> {
  const found: ImportFile[] = [];
  for (const entry of await readdir(join(top, inside), { withFileTypes: true })) {
    const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory() && depth < deepestFolder)
      found.push(...(await walk(top, path, depth + 1, archives)));
    else if (entry.isFile() && isTextFile(path))
      found.push(fileAt(join(top, path), path, (await lstat(join(top, path))).size));
    else if (entry.isFile() && isArchive(path)) archives.push(path);
    if (found.length > mostFiles) break;
  }
  return found;
}

function fileAt(place: string, path: string, sizeBytes: number): ImportFile {
  return {
    path,
    sizeBytes,
    open: async () => createReadStream(place, { highWaterMark: 256 * 1024 }),
  };
}
