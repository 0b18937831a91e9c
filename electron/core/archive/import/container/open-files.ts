import { createReadStream } from "node:fs";
import { lstat, open, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  type ImportFile,
  type ImportFiles,
  type PassedOver,
  inOrderOfPaths,
  isArchive,
  isHidden,
  isTextFile,
} from "./import-files.ts";
import { openZipFiles } from "./zip-files.ts";

/** Folders below the one that was chosen. */
const deepestFolder = 8;
const mostTextFiles = 200_000;

/**
 * Opens a file, a folder or a zip archive; of a folder `mostFiles` text files at most. Rejects with a FailureError for a zip that
 * is none, and with what the disk says.
 */
export async function openImportFiles(
  path: string,
  mostFiles = mostTextFiles,
): Promise<ImportFiles> {
  const facts = await stat(path);
  if (facts.isDirectory()) return await openFolder(path, mostFiles);
  if (await isZip(path)) return await openZipFiles(path);
  return {
    folder: null,
    files: [fileAt(path, basename(path), facts.size)],
    archives: [],
    passedOver: [],
    close: async () => undefined,
  };
}

const tooDeep = `A folder lies more than ${deepestFolder} folders deep and was not looked into: import it by itself.`;
const tooMany = (mostFiles: number): string =>
  `It holds more than ${mostFiles.toLocaleString("en")} text files, and the others were not looked at: import the folders in it one after the other.`;

interface Found {
  readonly files: ImportFile[];
  readonly archives: string[];
  readonly passedOver: PassedOver[];
}

async function openFolder(path: string, mostFiles: number): Promise<ImportFiles> {
  const found: Found = { files: [], archives: [], passedOver: [] };
  // One more than is read tells that there are more.
  await walk(path, "", 0, found, mostFiles + 1);
  if (found.files.length > mostFiles)
    found.passedOver.push({ name: "", reason: tooMany(mostFiles) });
  const files = inOrderOfPaths(found.files.slice(0, mostFiles));
  return { ...found, folder: basename(path), files, close: async () => undefined };
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

/** Finds the text files below; zip archives are noted. Links are not followed: they may lead out of what was chosen. */
async function walk(
  top: string,
  inside: string,
  depth: number,
  found: Found,
  mostFiles: number,
): Promise<void> {
  for (const entry of await readdir(join(top, inside), { withFileTypes: true })) {
    if (found.files.length >= mostFiles) return;
    const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory() && !isHidden(`${path}/`)) {
      if (depth < deepestFolder) await walk(top, path, depth + 1, found, mostFiles);
      else found.passedOver.push({ name: path, reason: tooDeep });
    } else if (entry.isFile() && isTextFile(path))
      found.files.push(fileAt(join(top, path), path, (await lstat(join(top, path))).size));
    else if (entry.isFile() && isArchive(path)) found.archives.push(path);
  }
}

function fileAt(place: string, path: string, sizeBytes: number): ImportFile {
  return {
    path,
    sizeBytes,
    open: async () => createReadStream(place, { highWaterMark: 256 * 1024 }),
  };
}
