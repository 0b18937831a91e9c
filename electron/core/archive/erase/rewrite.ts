import { closeSync, openSync, renameSync } from "node:fs";
import { readFile, readdir, realpath, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type DiskFile, type OpenDiskFile, writeFully } from "../journal/disk.ts";
import { FailingDisk } from "../journal/failing-disk.ts";
import { type LineBlock, eachLine } from "../journal/line-blocks.ts";
import { segmentNumber, segmentPath, syncDirectory } from "../journal/segment-files.ts";
import { seqBeforeTorn } from "../journal/torn-tail.ts";
import { LineEraser } from "./line-eraser.ts";
import type { EraseMarks } from "./marks.ts";

const rewriteSuffix = ".rewrite";

/** From an offset in the old file on, lines begin so many bytes earlier in the new one. */
interface Shift {
  readonly after: number;
  readonly by: number;
}

/** A segment that is to be rewritten. */
interface Original {
  readonly number: number;
  readonly sizeBytes: number;
  /** Seq of the last record before it. */
  readonly afterSeq: number;
}

/** A rewritten segment, ready to take the old one's place. */
interface Rewrite {
  readonly sizeBytes: number;
  /** Where an offset at the start or end of a line went. */
  readonly moved: (offset: number) => number;
  /**
   * Puts the new file in place and calls back in the same turn of the event loop, so that the index can follow. Resolves
   * once that would survive a power cut.
   */
  readonly commit: (onCommitted: () => void) => Promise<void>;
}

/**
 * Writes the segment anew, without what is marked, into a file beside it: beside what it leads to, where it is a link, so
 * that nothing is left there. Hashes stay. `null` when nothing of it is in it. Lines that the disk does not give out go with
 * everything, and otherwise keep the segment from being written anew.
 */
export async function rewriteSegment(
  dir: string,
  { number, sizeBytes, afterSeq }: Original,
  marks: EraseMarks,
  openFile: OpenDiskFile,
): Promise<Rewrite | null> {
  const path = await realpath(segmentPath(dir, number));
  const eraser = new LineEraser(marks, afterSeq);
  const shifts: Shift[] = [];
  const fd = openSync(path, "r");
  const disk = new FailingDisk();
  const target = await openFile(path + rewriteSuffix);
  let written = 0;
  let shift = 0;
  try {
    await target.truncate(0);
    for await (const block of disk.lineBlocks(fd, 0, sizeBytes)) {
      const bytes = withoutContent(block, disk, eraser, (after, removedBytes) =>
        shifts.push({ after, by: (shift += removedBytes) }),
      );
      await writeFully(target, bytes, written);
      written += bytes.length;
    }
    await target.sync();
  } catch (error) {
    await discard(target, path);
    throw error;
  } finally {
    closeSync(fd);
  }
  await target.close();
  if (shifts.length === 0) {
    await rm(path + rewriteSuffix, { force: true });
    return null;
  }
  return {
    sizeBytes: written,
    moved: (offset) => offset - shiftAt(shifts, offset),
    commit: async (onCommitted) => {
      await replaceFile(path + rewriteSuffix, path, onCommitted);
      await syncDirectory(dirname(path));
    },
  };
}

/** By halving: thousands of places are moved at once, across thousands of shifts, and nothing else can go on meanwhile. */
function shiftAt(shifts: readonly Shift[], offset: number): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.after ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.by ?? 0;
}

/** Removes set-aside torn lines that hold something of what is marked: they are of no other use. Each is tried. */
export async function removeTornLines(dir: string, marks: EraseMarks): Promise<void> {
  const failures: unknown[] = [];
  for (const name of (await readdir(dir)).filter((each) => each.endsWith(".torn")))
    try {
      if (await holdsMarked(join(dir, name), marks, seqBeforeTorn(name)))
        await rm(join(dir, name), { force: true });
    } catch (error) {
      failures.push(error);
    }
  await syncDirectory(dir);
  if (failures.length > 0) throw failures[0];
}

/** Unread where it goes whatever it says: the disk may not give it out. */
async function holdsMarked(file: string, marks: EraseMarks, afterSeq: number): Promise<boolean> {
  return (
    marks.coversUnknown(afterSeq) || marks.coversUnreadable(await readFile(file, "utf8"), afterSeq)
  );
}

/** Removes what a rewrite left behind when the app was killed in it. */
export async function removeRewriteLeftovers(dir: string): Promise<void> {
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (entry.name.endsWith(rewriteSuffix)) await rm(path, { force: true });
    if (!entry.isSymbolicLink() || segmentNumber(entry.name) === null) continue;
    // What it leads to may be away, and the leftover with it.
    const target = await realpath(path).catch(() => null);
    if (target !== null) await rm(target + rewriteSuffix, { force: true });
  }
}

function withoutContent(
  block: LineBlock,
  disk: FailingDisk,
  eraser: LineEraser,
  onRemoved: (after: number, removedBytes: number) => void,
): Buffer {
  const parts: Buffer[] = [];
  let kept = 0;
  eachLine(block, (start, end, isTerminated) => {
    const replacement = disk.gaveOut(block.offset + start, block.offset + end)
      ? eraser.erasedVersion(block.bytes, start, end, isTerminated)
      : eraser.erasedUnread();
    if (replacement === null) return;
    const stop = isTerminated ? end + 1 : end;
    const line = Buffer.from(isTerminated ? `${replacement}\n` : replacement);
    parts.push(block.bytes.subarray(kept, start), line);
    kept = stop;
    onRemoved(block.offset + stop, stop - start - line.length);
  });
  return kept === 0 ? block.bytes : Buffer.concat([...parts, block.bytes.subarray(kept)]);
}

async function replaceFile(from: string, to: string, onReplaced: () => void): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      break;
    } catch (error) {
      // Windows may refuse while a reader, or a virus scanner, has the old file open.
      if (process.platform !== "win32" || attempt === 40) throw error;
      await delay(50);
    }
  }
  onReplaced();
}

async function discard(target: DiskFile, path: string): Promise<void> {
  await target.close().catch(() => {});
  await rm(path + rewriteSuffix, { force: true });
}
