import { type ErasedPart, type NewRecord, isErased } from "../../../shared/records.ts";
import { ConversationAges } from "../journal/conversation-ages.ts";
import { linesAround } from "../journal/failing-disk.ts";
import { intactRecords } from "../journal/intact-records.ts";
import type { JournalIndex } from "../journal/journal-index.ts";
import { type ReadLines, lineBlocks } from "../journal/line-blocks.ts";
import { type PreparedRecord, type SeqRanges, prepareRecord } from "../journal/record.ts";
import { addSeq, countSeqs, coveredIn, joinRanges } from "./covered.ts";

/** What an erasure is going to do, once everything accepted before is in the index. */
export interface ErasePlan {
  /** The `erased` records that say so. */
  readonly records: readonly PreparedRecord[];
  /** How many records lose their body. */
  readonly count: number;
  /** Segments that hold some of them. */
  readonly segments: ReadonlySet<number>;
  /** To be done once the records are on disk. */
  readonly onRecorded?: () => void;
}

interface Part {
  readonly body: Omit<ErasedPart, "records">;
  readonly seqs: SeqRanges;
}

/** Whole conversations: one record each. */
export async function planConversations(
  dir: string,
  index: JournalIndex,
  conversationIds: readonly string[],
): Promise<ErasePlan> {
  const { parts, segments } = await coverAll(dir, index, conversationIds, lineBlocks);
  return planOf(
    parts.map(({ body, seqs }) => erasedRecord(body, seqs)),
    parts,
    segments,
  );
}

/** The marked messages of one conversation. */
export async function planMessages(
  dir: string,
  index: JournalIndex,
  conversationId: string,
): Promise<ErasePlan> {
  const marked = index.marks.messages.get(conversationId);
  if (marked === undefined) return { records: [], count: 0, segments: new Set() };
  const kept = new ConversationAges();
  const { seqs, segments } = await coveredIn(dir, index, conversationId, {
    onKept: (record) => kept.note(record),
  });
  const body = {
    conversationId,
    messageIds: [...marked.messageIds],
    ...(marked.rest?.titles === true && { titles: true as const, importedTitles: true as const }),
  };
  return {
    ...planOf([erasedRecord(body, seqs)], [{ seqs }], segments),
    onRecorded: () => {
      index.ages.restore(conversationId, kept.of(conversationId));
      index.marks.noteRecorded(conversationId, seqs);
    },
  };
}

/** All there is: one record for everything before it. What the disk does not give out goes with it. */
export async function planEverything(dir: string, index: JournalIndex): Promise<ErasePlan> {
  const { parts, segments } = await coverAll(dir, index, [...index.ranges.ids()], linesAround);
  const names: [first: number, last: number][] = [];
  for await (const found of intactRecords(dir, index.common.places(), linesAround))
    for (const { record } of found) if (!isErased(record.body)) addSeq(names, record.seq);
  // Also where damage since then made them unreadable.
  for (const segment of index.names.values()) segments.add(segment);
  const seqs = joinRanges([...parts.flatMap((part) => part.seqs), ...names]);
  return planOf([erasedRecord({ everything: true }, seqs)], [{ seqs }], segments);
}

async function coverAll(
  dir: string,
  index: JournalIndex,
  conversationIds: readonly string[],
  readLines: ReadLines,
): Promise<{ readonly parts: readonly Part[]; readonly segments: Set<number> }> {
  const parts: Part[] = [];
  const segments = new Set<number>();
  for (const conversationId of new Set(conversationIds)) {
    if (!index.ranges.has(conversationId)) continue;
    const { seqs } = await coveredIn(dir, index, conversationId, { readLines });
    // Also where damage since then made all of it unreadable: its words are still there.
    for (const { segment } of index.ranges.of(conversationId)) segments.add(segment);
    parts.push({ body: { conversationId }, seqs });
  }
  return { parts, segments };
}

function planOf(
  records: readonly PreparedRecord[],
  parts: readonly { readonly seqs: SeqRanges }[],
  segments: ReadonlySet<number>,
): ErasePlan {
  return {
    records,
    count: parts.reduce((sum, { seqs }) => sum + countSeqs(seqs), 0),
    segments,
  };
}

function erasedRecord(
  body: Omit<ErasedPart, "records"> | { readonly everything: true },
  seqs: SeqRanges,
): PreparedRecord {
  const record: NewRecord = { kind: "erased", body: { ...body, records: countSeqs(seqs) } };
  return prepareRecord(record, { seqs });
}
