import { closeSync, openSync, renameSync } from "node:fs";
import { readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { isErased } from "../../../shared/records.ts";
import { type DiskFile, type OpenDiskFile, writeFully } from "../journal/disk.ts";
import { intactRecords } from "../journal/intact-records.ts";
import type { JournalIndex } from "../journal/journal-index.ts";
import { type LineBlock, eachLine, lineBlocks } from "../journal/line-blocks.ts";
import {
  type SeqRanges,
  bodyHashOf,
  erasedBodyText,
  parseBody,
  parseHeader,
} from "../journal/record.ts";
import { segmentPath, syncDirectory } from "../journal/segment-files.ts";

/** Stands in place of a line that could not be read but held something of an erased conversation. */
const erasedLine = '{"erased":true}';
const rewriteSuffix = ".rewrite";

/** A rewritten segment, ready to take the old one's place. */
interface Rewrite {
  readonly sizeBytes: number;
  /** Where an offset at the start or end of a line went. */
  readonly moved: (offset: number) => number;
  /** Puts the new file in place and calls back in the same turn of the event loop, so that the index can follow. */
  readonly commit: (onCommitted: () => void) => Promise<void>;
}

/** The seqs of a conversation's records that still have their body. */
export async function seqsWithBody(
  dir: string,
  index: JournalIndex,
  conversationId: string,
): Promise<SeqRanges> {
  const ranges: [first: number, last: number][] = [];
  for await (const found of intactRecords(dir, index.ranges.of(conversationId))) {
    for (const { record } of found) {
      const last = ranges.at(-1);
      if (isErased(record.body)) continue;
      if (last !== undefined && last[1] + 1 === record.seq) last[1] = record.seq;
      else ranges.push([record.seq, record.seq]);
    }
  }
  return ranges;
}

export function countSeqs(ranges: SeqRanges): number {
  return ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

/** Segments that hold something of the conversation, or may, because some of their lines cannot be read. */
export function segmentsToRewrite(index: JournalIndex, conversationId: string): readonly number[] {
  const holding = new Set(index.ranges.of(conversationId).map(({ segment }) => segment));
  return index.segments
    .map(({ number }) => number)
    .filter((number) => holding.has(number) || index.damagedSegments.has(number));
}

/**
 * Writes the segment anew, without the content of the conversation, into a file beside it. Hashes stay. `null` when
 * nothing of the conversation is in it.
 */
export async function rewriteSegment(
  dir: string,
  number: number,
  sizeBytes: number,
  conversationId: string,
  openFile: OpenDiskFile,
): Promise<Rewrite | null> {
  const path = segmentPath(dir, number);
  const needle = Buffer.from(`"conversationId":${JSON.stringify(conversationId)}`);
  const shifts: { readonly after: number; readonly by: number }[] = [];
  const fd = openSync(path, "r");
  const target = await openFile(path + rewriteSuffix);
  let written = 0;
  let shift = 0;
  try {
    await target.truncate(0);
    for await (const block of lineBlocks(fd, 0, sizeBytes)) {
      const bytes = withoutContent(block, needle, conversationId, (after, removedBytes) =>
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
    moved: (offset) => offset - (shifts.findLast(({ after }) => after <= offset)?.by ?? 0),
    commit: (onCommitted) => replaceFile(path + rewriteSuffix, path, onCommitted),
  };
}

/** Removes set-aside torn lines that belong to the conversation: their content is of no other use. */
export async function removeTornLines(dir: string, conversationId: string): Promise<void> {
  const needle = `"conversationId":${JSON.stringify(conversationId)}`;
  for (const name of await readdir(dir)) {
    if (!name.endsWith(".torn")) continue;
    if ((await readFile(join(dir, name))).includes(needle))
      await rm(join(dir, name), { force: true });
  }
  await syncDirectory(dir);
}

/** Removes what a rewrite left behind when the app was killed in it. */
export async function removeRewriteLeftovers(dir: string): Promise<void> {
  for (const name of await readdir(dir)) {
    if (name.endsWith(rewriteSuffix)) await rm(join(dir, name), { force: true });
  }
}

function withoutContent(
  block: LineBlock,
  needle: Buffer,
  conversationId: string,
  onRemoved: (after: number, removedBytes: number) => void,
): Buffer {
  if (!block.bytes.includes(needle)) return block.bytes;
  const parts: Buffer[] = [];
  eachLine(block, (start, end, isTerminated) => {
    const stop = isTerminated ? end + 1 : end;
    const replacement = block.bytes.subarray(start, end).includes(needle)
      ? erasedVersion(block.bytes, start, end, conversationId)
      : null;
    if (replacement === null) {
      parts.push(block.bytes.subarray(start, stop));
      return;
    }
    const line = Buffer.from(isTerminated ? `${replacement}\n` : replacement);
    parts.push(line);
    onRemoved(block.offset + stop, stop - start - line.length);
  });
  return Buffer.concat(parts);
}

/** The line without its content, or `null` when it may stay as it is. */
function erasedVersion(
  bytes: Buffer,
  start: number,
  end: number,
  conversationId: string,
): string | null {
  const header = parseHeader(bytes, start, end);
  if (header === null) return erasedLine;
  if (header.kind === "erased") return null;
  const body = parseBody(bytes, header.bodyStart, end);
  if (body === null) return erasedLine;
  if (!("conversationId" in body) || body.conversationId !== conversationId) return null;
  return `${bytes.toString("latin1", start, header.bodyStart)}${erasedBodyText(bodyHashOf(bytes, header.bodyStart, end))}}`;
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
