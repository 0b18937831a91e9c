import {
  type ArchiveRecord,
  type ErasedRecordBody,
  isCommonKind,
  isErased,
} from "../../../shared/records.ts";
import { EraseMarks } from "../erase/marks.ts";
import { BroughtRecords } from "./brought-records.ts";
import { ByteRanges } from "./byte-ranges.ts";
import { ConversationAges } from "./conversation-ages.ts";
import { type WrittenEnd, withAccepted } from "./chain.ts";
import type { ChainProblem } from "./damage-log.ts";
import { MissingRecords } from "./missing-records.ts";
import { OpenTurns } from "./open-turns.ts";
import { RecordPlaces } from "./record-places.ts";
import { chainStart } from "./record.ts";
import { segmentNumber } from "./segment-files.ts";

export interface Segment {
  readonly number: number;
  /** Bytes that are on disk and acknowledged. */
  sizeBytes: number;
  /** Seq of its first readable record; 0 while it has none. */
  firstSeq: number;
  /** Lines it holds, unreadable ones included. */
  lines: number;
}

/** The last record that was written, and where its line lies. */
export interface Through extends WrittenEnd {
  readonly start: number;
  /** 0 when there is no such line: nothing was written, or it was and is lost. */
  readonly end: number;
}

/** A record with the place of its line. */
export interface PlacedRecord {
  readonly record: ArchiveRecord;
  readonly segment: number;
  readonly start: number;
  readonly end: number;
}

/** Whose records are damaged or missing. */
export interface Losses {
  /** Of some it cannot be told whose they were. */
  readonly isAnyoneConcerned: boolean;
  readonly conversationIds: ReadonlySet<string>;
}

const keptProblems = 100;

/** What is known of the journal without reading it again. Changes only in whole steps, never across an `await`. */
export class JournalIndex {
  readonly segments: Segment[] = [];
  /** Where the lines of each conversation lie that go on from what was read before them. */
  readonly ranges = new ByteRanges();
  /** Conversations with a record that does not: in a copy, or of another archive. Only erasing asks for them. */
  readonly astray = new Set<string>();
  /** Of the `egress` records, erased ones included: that something left stays known. */
  readonly egress = new RecordPlaces();
  /** Of the records that belong to no one conversation and go with an export: folders, what is kept, imports. */
  readonly common = new RecordPlaces();
  /** Of the records that say which messages were erased. */
  readonly erasures = new RecordPlaces();
  /** What came with an import of another archive. */
  readonly brought = new BroughtRecords();
  readonly openTurns = new OpenTurns();
  readonly marks = new EraseMarks();
  /** Segments of the records that name folders, tags and imported files, by seq. */
  readonly names = new Map<number, number>();
  readonly ages = new ConversationAges();
  /** Seq of the newest `erased` record; 0 without one. */
  lastErasedSeq = 0;
  readonly problems: ChainProblem[] = [];
  readonly damagedSegments = new Set<number>();
  /** Numbers of segments in whose place something else stands: nothing is written there. */
  readonly takenNumbers = new Set<number>();
  through: Through = { ...chainStart, segment: 0, start: 0, end: 0 };
  /** Of the oldest record that can be read; `null` while there is none. */
  firstHash: string | null = null;
  readonly missing = new MissingRecords();

  get sizeBytes(): number {
    return this.segments.reduce((sum, segment) => sum + segment.sizeBytes, 0);
  }

  segment(number: number): Segment {
    const last = this.segments.at(-1);
    if (last?.number === number) return last;
    const known = this.segments.find((segment) => segment.number === number);
    if (known !== undefined) return known;
    const segment: Segment = { number, sizeBytes: 0, firstSeq: 0, lines: 0 };
    this.segments.push(segment);
    return segment;
  }

  /** Seq of the last record before a segment, as far as those behind it tell. */
  seqBefore(number: number): number {
    const next = this.segments.find((other) => other.number >= number && other.firstSeq > 0);
    return next === undefined ? this.through.seq : next.firstSeq - 1;
  }

  /** The number for a segment that is begun after this one. */
  numberAfter(number: number): number {
    let next = number + 1;
    while (this.takenNumbers.has(next)) next += 1;
    return next;
  }

  /** The newest segment's, also when that one is lost. */
  get lastNumber(): number {
    return Math.max(this.segments.at(-1)?.number ?? 0, this.through.segment);
  }

  /** Records up to this one were written and are lost: what is added goes on behind it, so that the chain shows the gap. */
  goOnFrom({ seq, hash, segment }: WrittenEnd): void {
    this.through = { seq, hash, segment, start: 0, end: 0 };
  }

  add(placed: PlacedRecord): void {
    const { record, segment: number, start, end } = placed;
    const segment = this.segment(number);
    segment.sizeBytes = Math.max(segment.sizeBytes, end);
    segment.lines += 1;
    const { kind, body, seq } = record;
    if (seq <= this.through.seq) {
      const conversationId = "conversationId" in body ? body.conversationId : undefined;
      if (kind !== "erased" && conversationId !== undefined) this.astray.add(conversationId);
      return;
    }
    if (seq > this.through.seq + 1)
      this.missing.note({
        first: this.through.seq + 1,
        last: seq - 1,
        hasContentBefore: this.ranges.size > 0,
      });
    if (segment.firstSeq === 0) segment.firstSeq = seq;
    this.through = { seq, hash: record.hash, segment: number, start, end };
    this.firstHash ??= record.hash;
    this.openTurns.apply(record);
    if (kind === "egress") this.egress.add({ seq, segment: number, start, end });
    if (isCommonKind(kind)) this.common.add({ seq, segment: number, start, end });
    if (isErased(body)) return;
    if (kind === "erased" && "messageIds" in body)
      this.erasures.add({ seq, segment: number, start, end });
    if (kind === "erased") this.#noteErased(body, seq);
    this.brought.note(record);
    if (isCommonKind(kind)) this.names.set(seq, number);
    if (kind === "erased" || !("conversationId" in body) || body.conversationId === undefined)
      return;
    this.ranges.add(body.conversationId, number, start, end);
    this.ages.note(record);
  }

  #noteErased(body: ErasedRecordBody, seq: number): void {
    this.lastErasedSeq = Math.max(this.lastErasedSeq, seq);
    if (this.missing.contradict(body, seq)) return;
    this.marks.note(body, seq, this.erasableIds());
    this.openTurns.forget(this.marks);
  }

  /** Conversations of which something may be left to erase; some of them twice. */
  *erasableIds(): Generator<string> {
    yield* this.ranges.ids();
    yield* this.astray;
  }

  /** Whether something of the conversation may be left to erase. */
  mayHold(conversationId: string): boolean {
    return this.ranges.has(conversationId) || this.astray.has(conversationId);
  }

  /** Follows a segment that was rewritten, in one step with the rename that put the new file in place. */
  moveSegment(number: number, sizeBytes: number, moved: (offset: number) => number): void {
    this.ranges.move(number, moved);
    this.egress.move(number, moved);
    this.common.move(number, moved);
    this.erasures.move(number, moved);
    this.segment(number).sizeBytes = sizeBytes;
    const { through } = this;
    if (through.segment === number)
      this.through = { ...through, start: moved(through.start), end: moved(through.end) };
  }

  /** Whether the last segment ends with the last good record, so that more may follow there. */
  get isTailSound(): boolean {
    const last = this.segments.at(-1);
    if (last === undefined) return this.through.seq === 0;
    if (last.sizeBytes === 0) return true;
    return this.through.segment === last.number && this.through.end === last.sizeBytes;
  }

  /** The conversation holds nothing any more. */
  forget(conversationId: string): void {
    this.ranges.delete(conversationId);
    this.astray.delete(conversationId);
    this.ages.delete(conversationId);
  }

  /** Beyond the problems that are kept there may be more. */
  get keepsAllProblems(): boolean {
    return this.problems.length < keptProblems;
  }

  /** What damage may have taken, as far as that can be told. Stays when it is accepted. */
  get losses(): Losses {
    const conversationIds = this.problems
      .filter(({ isLossless }) => isLossless !== true)
      .map(({ conversationId }) => conversationId);
    return {
      isAnyoneConcerned: conversationIds.includes(undefined) || !this.keepsAllProblems,
      conversationIds: new Set(conversationIds.filter((id) => id !== undefined)),
    };
  }

  /** Whether an erasure was recorded and perhaps not carried to its end. */
  get hasUnfinishedErasure(): boolean {
    const { conversations, messages, everythingBefore } = this.marks;
    return (
      messages.size > 0 ||
      [...conversations].some((conversationId) => this.mayHold(conversationId)) ||
      [...this.names.keys()].some((seq) => seq < everythingBefore)
    );
  }

  /** Those that nobody has accepted. */
  get newProblems(): readonly ChainProblem[] {
    return this.problems.filter(({ isAccepted }) => isAccepted !== true);
  }

  noteAccepted(damageIds: ReadonlySet<string>): void {
    this.problems.splice(0, Infinity, ...withAccepted(this.problems, damageIds));
  }

  noteProblems(problems: readonly ChainProblem[]): void {
    // Many that were accepted must not keep out a new one.
    const room = keptProblems - this.newProblems.length;
    const accepted = problems.filter(({ isAccepted }) => isAccepted === true);
    this.problems.push(
      ...problems.filter(({ isAccepted }) => isAccepted !== true).slice(0, Math.max(0, room)),
      ...accepted.slice(0, Math.max(0, keptProblems - this.problems.length)),
    );
    for (const problem of problems) {
      const number = segmentNumber(problem.segment);
      if (number !== null) this.damagedSegments.add(number);
    }
  }
}
