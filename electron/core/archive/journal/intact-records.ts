import { closeSync, openSync } from "node:fs";
import type { ArchiveRecord } from "../../../shared/records.ts";
import { type LineBlock, type ReadLines, eachLine, lineBlocks } from "./line-blocks.ts";
import { isIntact, parseHeader, readRecord } from "./record.ts";
import { segmentPath } from "./segment-files.ts";

/** A record and where its line ends in its segment. */
export interface FoundRecord {
  readonly record: ArchiveRecord;
  readonly segment: number;
  readonly sizeBytes: number;
  readonly end: number;
}

/** A stretch of whole lines in one segment. */
export interface Stretch {
  readonly segment: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The records in some stretches, in the order given, that prove their own hash; other lines are passed over. Every
 * segment is opened before this returns, so stretches taken from the index in the same turn fit the files they are read
 * from, even if a segment is rewritten meanwhile. Read it to the end or break off a `for await`: that closes the files.
 */
export function intactRecords(
  dir: string,
  stretches: readonly Stretch[],
  readLines: ReadLines = lineBlocks,
): AsyncGenerator<readonly FoundRecord[]> {
  const files = new Map<number, number>();
  for (const { segment } of stretches) {
    if (!files.has(segment)) files.set(segment, openSync(segmentPath(dir, segment), "r"));
  }
  return readStretches(files, stretches, readLines);
}

async function* readStretches(
  files: ReadonlyMap<number, number>,
  stretches: readonly Stretch[],
  readLines: ReadLines,
): AsyncGenerator<readonly FoundRecord[]> {
  try {
    for (const stretch of stretches) {
      const fd = files.get(stretch.segment);
      if (fd === undefined) continue;
      for await (const block of readLines(fd, stretch.start, stretch.end))
        yield recordsOf(block, stretch.segment);
    }
  } finally {
    for (const fd of files.values()) closeSync(fd);
  }
}

function recordsOf(block: LineBlock, segment: number): readonly FoundRecord[] {
  const found: FoundRecord[] = [];
  eachLine(block, (start, end) => {
    const header = parseHeader(block.bytes, start, end);
    const record =
      header && isIntact(block.bytes, header, end) ? readRecord(block.bytes, header, end) : null;
    if (record !== null)
      found.push({ record, segment, sizeBytes: end + 1 - start, end: block.offset + end + 1 });
  });
  return found;
}
