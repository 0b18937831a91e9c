import { chmod, mkdir, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, normalize } from "node:path";
import { inflateRawSync } from "node:zlib";

/** A file inside a zip archive. */
export interface ZipEntry {
  readonly name: string;
  /** Unix permission bits; 0 where the archive has none. */
  readonly mode: number;
  readonly read: () => Buffer;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * Lists the files of a zip archive held in memory (folders left out). Knows stored and deflated
 * members, not zip64, encryption or links. Throws when the bytes are no such archive.
 */
export function readZip(archive: Buffer): readonly ZipEntry[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || archive.readUInt32LE(end) !== endOfDirectory) {
    throw new Error("This is no complete zip archive.");
  }
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== directoryEntry) throw new Error("The zip archive is damaged.");
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    if (!name.endsWith("/")) entries.push(describeEntry(archive, at, name));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function describeEntry(archive: Buffer, at: number, name: string): ZipEntry {
  const method = archive.readUInt16LE(at + 10);
  const packedBytes = archive.readUInt32LE(at + 20);
  const sizeBytes = archive.readUInt32LE(at + 24);
  const localHeader = archive.readUInt32LE(at + 42);
  const read = () => {
    const start =
      localHeader +
      30 +
      archive.readUInt16LE(localHeader + 26) +
      archive.readUInt16LE(localHeader + 28);
    const packed = archive.subarray(start, start + packedBytes);
    const content = method === 8 ? inflateRawSync(packed) : packed;
    if ((method !== 0 && method !== 8) || content.length !== sizeBytes) {
      throw new Error(`Cannot unpack ${name}: the archive is damaged or of an unknown kind.`);
    }
    return content;
  };
  return { name, mode: (archive.readUInt32LE(at + 38) >>> 16) & 0o777, read };
}

/**
 * Writes the files for which `place` returns a path (relative to `targetDir`), with their
 * permissions. Throws when a path would lead outside `targetDir`.
 */
export async function extractZip(
  archive: Buffer,
  targetDir: string,
  place: (name: string) => string | null,
): Promise<void> {
  for (const entry of readZip(archive)) {
    const placed = place(entry.name);
    if (placed === null) continue;
    const path = normalize(placed);
    if (isAbsolute(path) || path.startsWith("..")) {
      throw new Error(`The archive wants to write outside its folder: ${entry.name}`);
    }
    const file = join(targetDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, entry.read());
    if (entry.mode !== 0) await chmod(file, entry.mode);
  }
}
