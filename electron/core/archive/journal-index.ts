import type { ArchiveRecord } from "../../shared/records.ts";
import { isErased } from "../../shared/records.ts";
import { ByteRanges } from "./byte-ranges.ts";
import type { ChainProblem } from "./chain.ts";
import { OpenTurns } from "./open-turns.ts";
import { RecordPlaces } from "./record-places.ts";
import { type ChainPosition, chainStart } from "./record.ts";
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

/** The last record that is on disk, and where its line lies. */
export interface Through extends ChainPosition {
  readonly segment: number;
  readonly start: number;
  readonly end: number;
}

/** A record with the place of its line. */
export interface PlacedRecord {
  readonly record: ArchiveRecord;
  readonly segment: number;
  readonly start: number;
  readonly end: number;
}

const keptProblems = 100;

/** What is known of the journal without reading it again. Changes only in whole steps, never across an `await`. */
export class JournalIndex {
  readonly segments: Segment[] = [];
  readonly ranges = new ByteRanges();
  /** Of the `egress` records, erased ones included: that something left stays known. */
  readonly egress = new RecordPlaces();
  /** Of the records that belong to no one conversation and go with an export: folders and imports. */
  readonly common = new RecordPlaces();
  readonly openTurns = new OpenTurns();
  /** Conversations that were erased, or are being erased. */
  readonly erased = new Set<string>();
  readonly problems: ChainProblem[] = [];
  readonly damagedSegments = new Set<number>();
  through: Through = { ...chainStart, segment: 0, start: 0, end: 0 };

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

  add(placed: PlacedRecord): void {
    const { record, segment: number, start, end } = placed;
    const segment = this.segment(number);
    segment.sizeBytes = Math.max(segment.sizeBytes, end);
    segment.lines += 1;
    if (segment.firstSeq === 0) segment.firstSeq = record.seq;
    if (record.seq > this.through.seq)
      this.through = { seq: record.seq, hash: record.hash, segment: number, start, end };
    this.openTurns.apply(record);
    const { kind, body } = record;
    if (kind === "egress") this.egress.add({ seq: record.seq, segment: number, start, end });
    if (kind === "folder" || kind === "import")
      this.common.add({ seq: record.seq, segment: number, start, end });
    if (isErased(body)) return;
    if (kind === "erased") {
      this.erased.add(body.conversationId);
      this.openTurns.forget(body.conversationId);
    } else if ("conversationId" in body) {
      this.ranges.add(body.conversationId, number, start, end);
    }
  }

  /** Follows a segment that was rewritten, in one step with the rename that put the new file in place. */
  moveSegment(number: number, sizeBytes: number, moved: (offset: number) => number): void {
    this.ranges.move(number, moved);
    this.egress.move(number, moved);
    this.common.move(number, moved);
    this.segment(number).sizeBytes = sizeBytes;
    const { through } = this;
    if (through.segment === number)
      this.through = { ...through, start: moved(through.start), end: moved(through.end) };
  }

  /** Whether the last segment ends with the last good record, so that more may follow there. */
  get isTailSound(): boolean {
    const last = this.segments.at(-1);
    if (last === undefined || last.sizeBytes === 0) return true;
    return this.through.segment === last.number && this.through.end === last.sizeBytes;
  }

  /** Conversations whose erasure was recorded but not carried to its end. */
  unfinishedErasures(): readonly string[] {
    return [...this.erased].filter((conversationId) => this.ranges.has(conversationId));
  }

  noteProblems(problems: readonly ChainProblem[]): void {
    this.problems.push(...problems.slice(0, Math.max(0, keptProblems - this.problems.length)));
    for (const problem of problems) {
      const number = segmentNumber(problem.segment);
      if (number !== null) this.damagedSegments.add(number);
    }
  }
}
