import { closeSync, openSync } from "node:fs";
import { type FileHandle, readFile, rm } from "node:fs/promises";
import { setImmediate as nextTurn } from "node:timers/promises";
import { removeUnfinished, replaceFile } from "../../atomic-file.ts";
import type { ChainProblem } from "./damage-log.ts";
import { intactRecords } from "./intact-records.ts";
import { JournalIndex, type Segment, type Through } from "./journal-index.ts";
import { readAt } from "./line-blocks.ts";
import { type SeqRanges, isIntact, parseHeader } from "./record.ts";
import { type SegmentFile, segmentPath, statSegment } from "./segment-files.ts";

/*
 * The saved index: places and ids, never content. One JSON line of header, one per conversation, one to end with.
 * It only saves time: when it is missing, damaged, or does not fit the journal, the journal is read from its start. But it
 * alone knows of records that were cut off the journal's end while nobody had that open.
 */

interface Header {
  readonly format: "freehold-archive-index-7";
  /** Read by itself when the rest does not fit the journal, as `firstHash` is; see remembered-end.ts. */
  readonly through: Through;
  readonly firstHash: string | null;
  readonly segments: readonly (Segment & SegmentFile)[];
  readonly openConversations: readonly string[];
  /** Conversations with records that do not go on from those before them. */
  readonly astray: readonly string[];
  readonly erased: readonly string[];
  /** Erasures of messages that are not carried to their end. */
  readonly erasedMessages: readonly (readonly [
    conversationId: string,
    messageIds: readonly string[],
    recorded: SeqRanges,
  ])[];
  readonly erasedEverythingBefore: number;
  readonly lastErasedSeq: number;
  readonly names: readonly (readonly [seq: number, segment: number])[];
  readonly problems: readonly ChainProblem[];
  readonly damagedSegments: readonly number[];
  /** Places of the `egress` records, as RecordPlaces keeps them. */
  readonly egress: readonly number[];
  /** Of the folder and import records. */
  readonly common: readonly number[];
  /** Of the records that say which messages were erased. */
  readonly erasures: readonly number[];
  /** Seqs of what came with an import of another archive, from the first to the last of each. */
  readonly brought: readonly (readonly [first: number, last: number])[];
}

type ConversationLine = readonly [
  conversationId: string,
  triples: readonly number[],
  newestAtMs: number | null,
  isPinned: 0 | 1,
];

const linesPerTurn = 2_000;

/** Saves the index atomically. Appends may go on meanwhile; erasing may not. Resolves with the size of the file in bytes. */
export async function saveIndex(file: string, dir: string, index: JournalIndex): Promise<number> {
  const header: Header = {
    format: "freehold-archive-index-7",
    through: index.through,
    firstHash: index.firstHash,
    segments: index.segments
      .filter(({ lines }) => lines > 0)
      .map((segment) => ({ ...statSegment(dir, segment.number), ...segment })),
    openConversations: [...index.openTurns.conversationIds()],
    astray: [...index.astray],
    erased: [...index.marks.conversations],
    erasedMessages: [...index.marks.messages].map(
      ([id, { messageIds, recorded }]) => [id, [...messageIds], recorded] as const,
    ),
    erasedEverythingBefore: index.marks.everythingBefore,
    lastErasedSeq: index.lastErasedSeq,
    names: [...index.names],
    problems: index.problems,
    damagedSegments: [...index.damagedSegments],
    egress: index.egress.saved(),
    common: index.common.saved(),
    erasures: index.erasures.saved(),
    brought: index.brought.saved(),
  };
  return await replaceFile(file, (handle) => writeLines(handle, header, index));
}

/** Removes the saved index, and one that was being saved when the app was killed. */
export async function removeIndex(file: string): Promise<void> {
  await rm(file, { force: true });
  await removeUnfinished(file);
}

/** The saved index; `null` when it cannot be used. */
export async function loadIndex(
  file: string,
  dir: string,
  files: readonly SegmentFile[],
): Promise<JournalIndex | null> {
  try {
    const [first = "", ...lines] = (await readFile(file, "utf8")).split("\n");
    // Only saveIndex writes this file; every field that could mislead is held against the journal below.
    const header = JSON.parse(first) as Header;
    if (
      header.format !== "freehold-archive-index-7" ||
      !fitsFiles(header, files) ||
      !(await fitsJournal(header.through, dir))
    )
      return null;
    const index = restoreHeader(header);
    if (!(await restoreConversations(index, lines))) return null;
    await restoreOpenTurns(index, dir, header.openConversations);
    return index;
  } catch {
    return null;
  }
}

async function writeLines(
  handle: FileHandle,
  header: Header,
  index: JournalIndex,
): Promise<number> {
  let sizeBytes = 0;
  let conversations = 0;
  let lines = [JSON.stringify(header)];
  const flush = async (): Promise<void> => {
    const bytes = Buffer.from(`${lines.join("\n")}\n`);
    lines = [];
    sizeBytes += bytes.length;
    await handle.appendFile(bytes);
  };
  for (const [id, triples] of index.ranges.entries()) {
    conversations += 1;
    const { newestAtMs, isPinned } = index.ages.of(id);
    const line: ConversationLine = [id, triples, newestAtMs, isPinned ? 1 : 0];
    if (lines.push(JSON.stringify(line)) >= linesPerTurn) await flush();
  }
  lines.push(JSON.stringify({ conversations }));
  await flush();
  return sizeBytes;
}

function fitsFiles({ segments, through }: Header, files: readonly SegmentFile[]): boolean {
  const known = new Map(segments.map((segment) => [segment.number, segment]));
  return (
    files.every((file) => {
      const segment = known.get(file.number);
      known.delete(file.number);
      if (file.number > through.segment) return true;
      if (segment === undefined || segment.inode !== file.inode) return false;
      if (file.number === through.segment) return file.sizeBytes >= segment.sizeBytes;
      return segment.sizeBytes === file.sizeBytes && segment.changedAtNs === file.changedAtNs;
    }) && known.size === 0
  );
}

async function fitsJournal(through: Through, dir: string): Promise<boolean> {
  const bytes = Buffer.alloc(through.end - through.start);
  const fd = openSync(segmentPath(dir, through.segment), "r");
  try {
    await readAt(fd, bytes, 0, bytes.length, through.start);
  } finally {
    closeSync(fd);
  }
  const header = parseHeader(bytes, 0, bytes.length - 1);
  return (
    header !== null &&
    header.seq === through.seq &&
    header.hash === through.hash &&
    isIntact(bytes, header, bytes.length - 1)
  );
}

function restoreHeader(header: Header): JournalIndex {
  const index = new JournalIndex();
  for (const { number, sizeBytes, firstSeq, lines } of header.segments)
    index.segments.push({ number, sizeBytes, firstSeq, lines });
  for (const conversationId of header.astray) index.astray.add(conversationId);
  for (const conversationId of header.erased) index.marks.conversations.add(conversationId);
  for (const [id, messageIds, recorded] of header.erasedMessages)
    index.marks.messages.set(id, { messageIds: new Set(messageIds), rest: null, recorded });
  index.marks.everythingBefore = header.erasedEverythingBefore;
  index.lastErasedSeq = header.lastErasedSeq;
  for (const [seq, number] of header.names) index.names.set(seq, number);
  for (const number of header.damagedSegments) index.damagedSegments.add(number);
  index.problems.push(...header.problems);
  index.egress.restore(header.egress);
  index.common.restore(header.common);
  index.erasures.restore(header.erasures);
  index.brought.restore(header.brought);
  index.through = header.through;
  index.firstHash = header.firstHash;
  return index;
}

async function restoreConversations(
  index: JournalIndex,
  lines: readonly string[],
): Promise<boolean> {
  const { segment, end } = index.through;
  for (const [count, line] of lines.entries()) {
    if (count % linesPerTurn === linesPerTurn - 1) await nextTurn();
    const parsed = JSON.parse(line) as ConversationLine | { readonly conversations: number };
    if ("conversations" in parsed) return parsed.conversations === count;
    const [id, triples, newestAtMs, isPinned] = parsed;
    index.ranges.restore(id, triples, { segment, offset: end });
    index.ages.restore(id, { newestAtMs, isPinned: isPinned === 1 });
  }
  return false;
}

/** Reads the conversations with an open turn again, so that their text need not be kept outside the archive. */
async function restoreOpenTurns(
  index: JournalIndex,
  dir: string,
  conversationIds: readonly string[],
): Promise<void> {
  const stretches = conversationIds.flatMap((conversationId) => index.ranges.of(conversationId));
  for await (const found of intactRecords(dir, stretches)) {
    for (const { record } of found) index.openTurns.apply(record);
  }
}
