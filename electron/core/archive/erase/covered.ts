import { type ArchiveRecord, isErased } from "../../../shared/records.ts";
import { intactRecords } from "../journal/intact-records.ts";
import type { JournalIndex } from "../journal/journal-index.ts";
import { type ReadLines, lineBlocks } from "../journal/line-blocks.ts";
import type { SeqRanges } from "../journal/record.ts";
import { BrokenAttempts } from "./broken-attempts.ts";

/** The records that are to lose their body, and where they lie. */
export interface Covered {
  readonly seqs: SeqRanges;
  readonly segments: ReadonlySet<number>;
}

/** Reads a conversation for those of its records that are marked, or go along with them, and still have their body. */
export async function coveredIn(
  dir: string,
  index: JournalIndex,
  conversationId: string,
  {
    onKept = () => {},
    readLines = lineBlocks,
  }: { readonly onKept?: (record: ArchiveRecord) => void; readonly readLines?: ReadLines } = {},
): Promise<Covered> {
  const seqs: [first: number, last: number][] = [];
  const along: [first: number, last: number][] = [];
  const segments = new Set<number>();
  const attempts = new BrokenAttempts();
  for await (const found of intactRecords(dir, index.ranges.of(conversationId), readLines)) {
    for (const { record, segment } of found) {
      if (isErased(record.body)) continue;
      const isMarked = index.marks.covers(record);
      for (const piece of attempts.note(record, segment, isMarked)) {
        addSeq(along, piece.seq);
        segments.add(piece.segment);
      }
      if (!isMarked) {
        onKept(record);
        continue;
      }
      addSeq(seqs, record.seq);
      segments.add(segment);
    }
  }
  return { seqs: joinRanges([...seqs, ...along]), segments };
}

/** Takes seqs in rising order. */
export function addSeq(ranges: [first: number, last: number][], seq: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && last[1] + 1 === seq) last[1] = seq;
  else ranges.push([seq, seq]);
}

/** Ranges from several places as few as possible, in order. */
export function joinRanges(ranges: SeqRanges): SeqRanges {
  const joined: [first: number, last: number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

export function countSeqs(ranges: SeqRanges): number {
  return ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}
