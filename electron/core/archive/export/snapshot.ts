import { closeSync, openSync } from "node:fs";
import type { EraseMarks, MarkedMessages } from "../erase/marks.ts";
import type { Stretch } from "../journal/intact-records.ts";
import type { JournalIndex } from "../journal/journal-index.ts";
import { segmentPath } from "../journal/segment-files.ts";

/**
 * Where the lines of some conversations lie, as it was at one moment, with the segments open: what is appended or
 * rewritten later does not change what is read. In flat arrays, so that it can go to a thread as it is.
 */
export interface Snapshot {
  /** In the order in which they began. */
  readonly conversationIds: readonly string[];
  /** Conversation `n` has the stretches from `firstStretch[n]` up to `firstStretch[n + 1]`. */
  readonly firstStretch: Uint32Array;
  /** Triples (segment, start, end). */
  readonly stretches: Float64Array;
  /** Triples of the records that belong to no one conversation: folders and imports, one record each. */
  readonly common: Float64Array;
  /** What is to be erased from these conversations and may still be in the lines, by the conversation's id. */
  readonly marked: ReadonlyMap<string, MarkedMessages>;
  /** Open file descriptors by segment number. Descriptors count for the whole process, threads too. */
  readonly files: readonly (readonly [segment: number, fd: number])[];
  readonly totalBytes: number;
}

/** Takes a snapshot in one step, of all conversations with `null`. Give it back with `closeSnapshot`. Throws what opening a file throws. */
export function openSnapshot(
  dir: string,
  index: JournalIndex,
  conversationIds: readonly string[] | null,
): Snapshot {
  const chosen = [...new Set(conversationIds ?? [...index.ranges.entries()].map(([id]) => id))]
    .filter((id) => index.ranges.has(id) && !index.marks.conversations.has(id))
    .map((id) => ({ id, ranges: index.ranges.of(id) }))
    .toSorted((a, b) => comparePlaces(a.ranges[0], b.ranges[0]));
  const firstStretch = new Uint32Array(chosen.length + 1);
  for (const [at, { ranges }] of chosen.entries())
    firstStretch[at + 1] = (firstStretch[at] ?? 0) + ranges.length;
  const stretches = triplesOf(chosen.flatMap(({ ranges }) => ranges));
  const { everythingBefore } = index.marks;
  const common = triplesOf(index.common.places().filter(({ seq }) => seq >= everythingBefore));
  return {
    conversationIds: chosen.map(({ id }) => id),
    firstStretch,
    stretches,
    common,
    marked: new Map(chosen.flatMap(({ id }) => markedIn(index.marks, id))),
    files: openSegments(dir, new Set([...segmentsIn(stretches), ...segmentsIn(common)])),
    totalBytes: sizeOf(stretches),
  };
}

export function closeSnapshot({ files }: Snapshot): void {
  for (const [, fd] of files) closeSync(fd);
}

function markedIn(
  { messages }: EraseMarks,
  conversationId: string,
): readonly (readonly [conversationId: string, marked: MarkedMessages])[] {
  const marked = messages.get(conversationId);
  return marked === undefined ? [] : [[conversationId, marked]];
}

function openSegments(dir: string, segments: ReadonlySet<number>): [number, number][] {
  const files: [number, number][] = [];
  try {
    for (const segment of segments) files.push([segment, openSync(segmentPath(dir, segment), "r")]);
    return files;
  } catch (error) {
    for (const [, fd] of files) closeSync(fd);
    throw error;
  }
}

function comparePlaces(a: Stretch | undefined, b: Stretch | undefined): number {
  return (a?.segment ?? 0) - (b?.segment ?? 0) || (a?.start ?? 0) - (b?.start ?? 0);
}

function triplesOf(stretches: readonly Stretch[]): Float64Array {
  const triples = new Float64Array(stretches.length * 3);
  for (const [at, { segment, start, end }] of stretches.entries())
    triples.set([segment, start, end], at * 3);
  return triples;
}

function* segmentsIn(triples: Float64Array): Generator<number> {
  for (let at = 0; at < triples.length; at += 3) yield triples[at] ?? 0;
}

function sizeOf(triples: Float64Array): number {
  let sizeBytes = 0;
  for (let at = 0; at < triples.length; at += 3)
    sizeBytes += (triples[at + 2] ?? 0) - (triples[at + 1] ?? 0);
  return sizeBytes;
}
