import { closeSync, openSync } from "node:fs";
import { ChainChecker } from "./chain.ts";
import type { JournalIndex } from "./journal-index.ts";
import { FailingDisk } from "./failing-disk.ts";
import { eachLine } from "./line-blocks.ts";
import { readRecord } from "./record.ts";
import { type RememberedEnd, lostEnd } from "./remembered-end.ts";
import { type SegmentFile, type SegmentNames, segmentPath } from "./segment-files.ts";

export interface ScanProgress {
  readonly readBytes: number;
  readonly totalBytes: number;
}

/** What lies behind the last newline of the last segment: a record whose writing was cut off. */
export interface TornTail {
  readonly segment: number;
  /** The number that record has by those before it. */
  readonly seq: number;
  readonly offset: number;
  readonly sizeBytes: number;
}

/**
 * Reads the journal from where the index ends, checks the chain, and brings the index up to date. What the disk does not give
 * out is passed over. When the journal does not go as far as is remembered, that is damage, and the index ends behind what is
 * lost.
 */
export async function scanJournal(
  dir: string,
  { files, strangers }: SegmentNames,
  index: JournalIndex,
  remembered: RememberedEnd | null,
  onProgress: (progress: ScanProgress) => void = () => {},
): Promise<TornTail | null> {
  const { through } = index;
  const checker = new ChainChecker(strangers, {
    from: through,
    segment: Math.max(1, through.segment),
  });
  const totalBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
  let readBytes = 0;
  let tornTail: TornTail | null = null;
  for (const file of files.filter(({ number }) => number >= through.segment)) {
    const before = readBytes;
    tornTail = await scanSegment(
      { dir, file, isLast: file === files.at(-1), checker, index },
      (bytes) => onProgress({ readBytes: before + bytes, totalBytes }),
    );
    readBytes += file.sizeBytes;
  }
  index.missing.forget();
  index.noteAccepted(checker.accepted);
  const lost = lostEnd(remembered, index);
  index.noteProblems(through.seq === 0 ? checker.finish(lost) : checker.end());
  if (lost !== null) index.goOnFrom(lost);
  return tornTail;
}

interface SegmentScan {
  readonly dir: string;
  readonly file: SegmentFile;
  readonly isLast: boolean;
  readonly checker: ChainChecker;
  readonly index: JournalIndex;
}

async function scanSegment(
  { dir, file, isLast, checker, index }: SegmentScan,
  onRead: (bytes: number) => void,
): Promise<TornTail | null> {
  const { number: segment, sizeBytes } = file;
  const known = index.segment(segment);
  const torn: { tail: TornTail | null } = { tail: null };
  checker.beginSegment(segment, known.lines);
  const fd = openSync(segmentPath(dir, segment), "r");
  const disk = new FailingDisk();
  try {
    for await (const block of disk.lineBlocks(fd, known.sizeBytes, sizeBytes)) {
      eachLine(block, (start, end, isTerminated) => {
        const offset = block.offset + start;
        // Nothing is cut off there: it may be whole, and given out another time.
        if (!disk.gaveOut(offset, block.offset + end)) {
          checker.passOver(block.bytes, start, end);
          return;
        }
        if (isLast && !isTerminated) {
          const seq = checker.last.seq + 1;
          torn.tail = { segment, seq, offset, sizeBytes: sizeBytes - offset };
          return;
        }
        const header = checker.check(block.bytes, start, end, isTerminated);
        const record = header && readRecord(block.bytes, header, end);
        if (record !== null)
          index.add({ record, segment, start: offset, end: block.offset + end + 1 });
      });
      onRead(block.offset + block.bytes.length);
    }
  } finally {
    closeSync(fd);
  }
  known.sizeBytes = torn.tail?.offset ?? sizeBytes;
  known.lines = checker.line;
  return torn.tail;
}
