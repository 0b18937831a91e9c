import { createHash } from "node:crypto";
import { type FileHandle, link, mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { type ReadAt, readAt } from "../journal/line-blocks.ts";
import { segmentName, syncDirectory } from "../journal/segment-files.ts";
import type { SegmentExtent } from "../verify/verify-folder.ts";
import type { BackedUpFile } from "./manifest.ts";
import { SourceError, ofSource } from "./source-error.ts";

/** An earlier copy, from which files that did not change are taken. */
export interface EarlierCopy {
  readonly dir: string;
  readonly files: readonly BackedUpFile[];
}

/** A segment, how much of it is to be copied, and how it is read. */
interface Source {
  readonly path: string;
  readonly sizeBytes: number;
  readonly reader: () => ReadAt;
}

const blockBytes = 1024 * 1024;

/**
 * Copies segments up to where they are committed, and hashes them. A file that the earlier copy has just so becomes
 * another name of that one, where the disk can do that: it takes no room twice. Everything is on disk when it resolves.
 * Rejects with a SourceError for what went wrong in `from`, which is read by what `reader` makes for each pass over a
 * file, with the file system's own error for the rest.
 */
export async function copySegments(
  from: string,
  extents: readonly SegmentExtent[],
  to: string,
  earlier: EarlierCopy | null,
  onCopied: (bytes: number) => void,
  reader: () => ReadAt = () => readAt,
): Promise<readonly BackedUpFile[]> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  const files: BackedUpFile[] = [];
  for (const { number, sizeBytes } of extents) {
    if (sizeBytes === 0) continue;
    const name = segmentName(number);
    const source = { path: join(from, name), sizeBytes, reader };
    const sha256 =
      (await linked(source, join(to, name), name, earlier)) ??
      (await copied(source, join(to, name)));
    files.push({ name, sizeBytes, sha256 });
    onCopied(sizeBytes);
  }
  await syncDirectory(to);
  return files;
}

/** SHA-256 of the first `sizeBytes` of a file. */
export async function hashFile(path: string, sizeBytes: number, read = readAt): Promise<string> {
  const file = await open(path, "r");
  try {
    return await pump(file, sizeBytes, read, async () => {});
  } finally {
    await file.close();
  }
}

/** The hash, when the earlier copy had this file and it was linked; else `null`. */
async function linked(
  source: Source,
  target: string,
  name: string,
  earlier: EarlierCopy | null,
): Promise<string | null> {
  const { path, sizeBytes, reader } = source;
  const known = earlier?.files.find((file) => file.name === name && file.sizeBytes === sizeBytes);
  if (known === undefined || earlier === null) return null;
  if ((await ofSource(hashFile(path, sizeBytes, reader()))) !== known.sha256) return null;
  const old = join(earlier.dir, name);
  try {
    // What an accident did to the earlier copy must not spread.
    if ((await hashFile(old, sizeBytes)) !== known.sha256) return null;
    await link(old, target);
  } catch {
    // Some disks know no second names, and the old file may be gone.
    return await copied(source, target);
  }
  return known.sha256;
}

async function copied({ path, sizeBytes, reader }: Source, target: string): Promise<string> {
  const input = await ofSource(open(path, "r"));
  try {
    const output = await open(target, "w", 0o600);
    try {
      const sha256 = await pump(input, sizeBytes, reader(), async (block) => {
        await output.writeFile(block);
      });
      await output.sync();
      return sha256;
    } finally {
      await output.close();
    }
  } finally {
    await input.close();
  }
}

async function pump(
  file: FileHandle,
  sizeBytes: number,
  read: ReadAt,
  onBlock: (block: Buffer) => Promise<void>,
): Promise<string> {
  const hash = createHash("sha256");
  const buffer = Buffer.alloc(Math.min(blockBytes, sizeBytes));
  for (let at = 0; at < sizeBytes;) {
    const length = Math.min(buffer.length, sizeBytes - at);
    const count = await ofSource(read(file.fd, buffer, 0, length, at));
    if (count === 0) throw new SourceError("A segment is shorter than it was.", null);
    const block = buffer.subarray(0, count);
    hash.update(block);
    await onBlock(block);
    at += block.length;
  }
  return hash.digest("hex");
}
