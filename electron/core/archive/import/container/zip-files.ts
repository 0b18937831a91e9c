import { type ZipFile, openPromise } from "yauzl";
import { FailureError } from "../../../../shared/result.ts";
import { errorCode } from "../../../disk-failure.ts";
import {
  type ImportFile,
  type ImportFiles,
  inOrderOfPaths,
  isArchive,
  isTextFile,
} from "./import-files.ts";

/** Years of somebody's chats with all their pictures are some ten thousand files. */
const mostEntries = 1_000_000;
const mostUnpackedBytes = 64 * 1024 ** 3;
/** Text packs to a tenth or, where it says the same again and again, a fiftieth; zeros to a thousandth. For a file and for all of them. */
const bombRatio = 300;
const bombBytes = 32 * 1024 ** 2;

/**
 * The files of a zip archive, read where they lie: nothing is unpacked to the disk. Rejects with FailureError "invalid-input" for
 * what is no zip, is cut off, encrypted or packed in a way that is not known, names places outside itself, or would unpack to more
 * than any export holds.
 */
export async function openZipFiles(path: string): Promise<ImportFiles> {
  const zip = await openZip(path);
  try {
    const archives: string[] = [];
    const files = await listFiles(zip, archives);
    return {
      folder: null,
      files: inOrderOfPaths(files),
      archives,
      passedOver: [],
      close: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw zipFailure(error);
  }
}

/** Ways of packing that yauzl unpacks: stored and deflated (APPNOTE.TXT 4.4.5). */
const unpacked = new Set([0, 8]);

async function openZip(path: string): Promise<ZipFile> {
  try {
    // Sizes are checked while unpacking, and names that lead elsewhere are refused; "\" parts folders where Windows wrote it.
    return await openPromise(path, { autoClose: false, strictFileNames: false });
  } catch (error) {
    throw zipFailure(error);
  }
}

/** The text files in it; archives in it are noted. */
async function listFiles(zip: ZipFile, archives: string[]): Promise<readonly ImportFile[]> {
  const files: ImportFile[] = [];
  let unpackedBytes = 0;
  if (zip.entryCount > mostEntries) throw tooLarge();
  for await (const entry of zip.eachEntry()) {
    if (isArchive(entry.fileName)) archives.push(entry.fileName);
    if (!isTextFile(entry.fileName)) continue;
    if (entry.isEncrypted())
      throw refusal(
        "This zip archive is locked with a password. Unpack it, and import the folder instead.",
      );
    if (!unpacked.has(entry.compressionMethod))
      throw refusal(
        "This zip archive is packed in a way that Freehold does not unpack, such as LZMA or Deflate64. Nothing of it was read: unpack it, and import the folder instead.",
      );
    unpackedBytes += entry.uncompressedSize;
    if (isBomb(entry.uncompressedSize, entry.compressedSize)) throw tooLarge();
    // Many files that are each too small to be one; the archive's own size, for what they are packed to may overlap.
    if (isBomb(unpackedBytes, zip.fileSize) || unpackedBytes > mostUnpackedBytes) throw tooLarge();
    files.push({
      path: entry.fileName,
      sizeBytes: entry.uncompressedSize,
      open: async () => {
        const stream = await zip.openReadStreamPromise(entry).catch((error: unknown) => {
          throw zipFailure(error);
        });
        return stream;
      },
    });
  }
  return files;
}

function isBomb(unpackedBytes: number, packedBytes: number): boolean {
  return unpackedBytes > bombBytes && unpackedBytes > packedBytes * bombRatio;
}

/** What yauzl and zlib find wrong with an archive has no code of the file system. */
export function zipFailure(error: unknown): unknown {
  if (error instanceof FailureError) return error;
  const code = errorCode(error);
  if (code !== null && !code.startsWith("Z_")) return error;
  const reason = error instanceof Error ? error.message : String(error);
  if (/relative path|absolute path/i.test(reason))
    return refusal(
      "This zip archive names files outside of itself, which no export does. Nothing of it was read.",
    );
  return refusal(
    "This zip archive is damaged or was not downloaded to its end. Nothing was changed: fetch it again.",
  );
}

function tooLarge(): FailureError {
  return refusal(
    "This zip archive would unpack to far more than any export holds. Nothing of it was read.",
  );
}

function refusal(message: string): FailureError {
  return new FailureError("invalid-input", message);
}
