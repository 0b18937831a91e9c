import {
  type ChainPosition,
  type RecordHeader,
  bodyHashOf,
  chainStart,
  erasedBodyHash,
  parseBody,
  parseHeader,
  recordHash,
  seqRangesOf,
} from "./record.ts";
import { type ChainProblem, DamageLog, type MissingEnd, damageOfBody } from "./damage-log.ts";
import { type Stranger, segmentName } from "./segment-files.ts";

interface ErasedPlace {
  readonly seq: number;
  readonly segment: string;
  readonly line: number;
  readonly hash: string;
}

/** Where a walk begins, when not at the first line of an archive. */
export interface WalkStart {
  readonly from: ChainPosition;
  /** Of the segment that `from` lies in. */
  readonly segment: number;
}

/** The last record that was written, and the segment it lies in. */
export interface WrittenEnd extends ChainPosition {
  readonly segment: number;
}

/**
 * Follows the chain line by line and reports each problem once, where it is. After something unreadable it takes the
 * chain up again at the next record that proves its own hash. scripts/verify-archive.mjs has the same rules in its own
 * words; a test holds the two together.
 */
export class ChainChecker {
  readonly #log: DamageLog;
  /** Those in order, which readers are given. */
  records = 0;
  erased = 0;
  #last: ChainPosition;
  /** How many records may be missing before the next one without a word: those that were already reported. */
  #reported = 0;
  #segment = "";
  readonly #erasedPlaces: ErasedPlace[] = [];
  /** Of the damage that `accepted` records name. */
  readonly accepted = new Set<string>();
  readonly #vouched: (readonly [number, number])[] = [];

  /** `strangers` from the start of the walk on. */
  constructor(
    strangers: readonly Stranger[],
    { from, segment }: WalkStart = { from: chainStart, segment: 1 },
  ) {
    this.#last = from;
    this.#log = new DamageLog(segment, strangers);
  }

  /** The newest record that proved its hash. */
  get last(): ChainPosition {
    return this.#last;
  }

  /** Lines of the segment so far. */
  get line(): number {
    return this.#log.line;
  }

  /** Records up to the last good one that cannot be read or are missing, and those behind it of which a line is left. */
  get lost(): number {
    const atEnd = Number.isFinite(this.#reported) ? this.#reported : 0;
    return Math.max(0, this.#last.seq - this.records) + atEnd;
  }

  beginSegment(number: number, line = 0): void {
    this.#segment = segmentName(number);
    if (this.#log.beginSegment(number, line, this.#last)) this.#reported = Infinity;
  }

  /** Checks the next line (`end` excludes the newline). Returns its header when the record can be trusted. */
  check(bytes: Buffer, start: number, end: number, isTerminated: boolean): RecordHeader | null {
    this.#log.nextLine();
    const header = isTerminated ? parseHeader(bytes, start, end) : null;
    if (header === null) {
      return this.#distrust(
        null,
        isTerminated
          ? "This line is not a record that can be read."
          : "The segment ends in the middle of this record.",
        conversationNamedIn(bytes, start, end),
      );
    }
    if (recordHash(header, bodyHashOf(bytes, header.bodyStart, end)) !== header.hash) {
      return this.#distrust(
        header.seq,
        "This record does not match its hash: it was changed or damaged.",
        conversationNamedIn(bytes, start, end),
      );
    }
    const { seq } = this.#last;
    if (!this.#follow(header)) return null;
    // Readers go by seq: they pass over what stands behind a later record.
    if (header.seq > seq) {
      this.records += 1;
      if (erasedBodyHash(bytes, header.bodyStart, end) !== null) this.#noteErased(header);
    }
    if (header.kind === "erased")
      this.#vouched.push(
        ...seqRangesOf(parseBody(bytes, header.bodyStart, end)).filter(
          ([, last]) => last < header.seq,
        ),
      );
    if (header.kind === "accepted" && header.seq > seq)
      for (const id of damageIdsOf(parseBody(bytes, header.bodyStart, end))) this.accepted.add(id);
    return header;
  }

  /** Takes the next line, of which the disk gives out only some, or nothing. */
  passOver(bytes: Buffer, start: number, end: number): void {
    this.#log.nextLine();
    this.#distrust(
      null,
      "This part of the segment cannot be read: the disk reports an error (EIO).",
      conversationNamedIn(bytes, start, end),
    );
  }

  /** What was found. To be asked once, after the last line. */
  end(): readonly ChainProblem[] {
    return withAccepted(this.#log.end(this.#last), this.accepted);
  }

  /**
   * The same after a walk over the whole archive: with the erased bodies that no `erased` record accounts for, and with
   * what is missing up to the last record that was `written`, where that is known.
   */
  finish(written: WrittenEnd | null = null): readonly ChainProblem[] {
    const end = written ?? this.#last;
    const missing = written && this.#missingUpTo(written);
    const problems = [...this.#log.end(this.#last, end, missing)];
    const ranges = this.#vouched.sort((a, b) => a[0] - b[0]);
    let next = 0;
    let reach = 0;
    for (const place of this.#erasedPlaces.sort((a, b) => a.seq - b.seq)) {
      for (
        let range = ranges[next];
        range !== undefined && range[0] <= place.seq;
        range = ranges[++next]
      )
        reach = Math.max(reach, range[1]);
      if (place.seq > reach)
        problems.push({
          segment: place.segment,
          line: place.line,
          seq: place.seq,
          damageId: damageOfBody(place),
          problem: "The body of this record is gone, and no record says that it was erased.",
        });
    }
    return withAccepted(problems, this.accepted);
  }

  #follow(header: RecordHeader): boolean {
    const { seq, hash } = this.#last;
    const expected = seq + 1;
    if (header.seq === seq && header.hash === hash) {
      this.#log.noteAstray(header.seq, `This line is a copy of record ${seq}.`);
      return false;
    }
    if (header.seq <= seq) {
      this.#log.noteAstray(
        header.seq,
        `Record ${header.seq} stands after record ${seq}: out of order.`,
      );
      return true;
    }
    if (header.seq > expected + this.#reported) {
      const last = header.seq - 1;
      this.#log.note(
        header.seq,
        expected === last
          ? `Record ${last} is missing before this one.`
          : `Records ${expected} to ${last} are missing before this one.`,
      );
    } else if (header.seq === expected && header.prev !== hash && this.#reported === 0) {
      this.#log.note(
        header.seq,
        `This record does not follow record ${seq}: their hashes do not join.`,
      );
    }
    this.#log.goOn(this.#last, header);
    this.#last = { seq: header.seq, hash: header.hash };
    this.#reported = 0;
    return true;
  }

  #missingUpTo({ seq, hash, segment }: WrittenEnd): MissingEnd | null {
    if (hash === this.#last.hash) return null;
    const first = this.#last.seq + 1;
    const missing = Math.max(0, seq - this.#last.seq);
    const reported = Number.isFinite(this.#reported) ? this.#reported : 0;
    this.#reported = Math.max(reported, missing);
    if (missing === 0)
      return {
        segment,
        seq: this.#last.seq,
        problem: `This is not the record ${seq} that was written: the file was replaced.`,
      };
    if (missing <= reported) return null;
    const records = missing === 1 ? `Record ${seq} is` : `Records ${first} to ${seq} are`;
    return {
      segment,
      seq: first,
      problem: `${records} missing at the end: written once, but not to be found any more.`,
    };
  }

  #distrust(seq: number | null, problem: string, conversationId: string | null): null {
    this.#log.note(seq, problem, conversationId);
    this.#reported += 1;
    return null;
  }

  #noteErased({ seq, hash }: RecordHeader): void {
    this.erased += 1;
    this.#erasedPlaces.push({ seq, hash, segment: this.#segment, line: this.#log.line });
  }
}

/** Marks those that are accepted. */
export function withAccepted(
  problems: readonly ChainProblem[],
  accepted: ReadonlySet<string>,
): readonly ChainProblem[] {
  return problems.map((problem) =>
    accepted.has(problem.damageId) ? { ...problem, isAccepted: true } : problem,
  );
}

/** The conversation that a damaged line still names, near its beginning; `null` when it names none. */
function conversationNamedIn(bytes: Buffer, start: number, end: number): string | null {
  const head = bytes.toString("latin1", start, Math.min(end, start + 1_024));
  return /"conversationId":"([A-Za-z0-9_-]{1,100})"/.exec(head)?.[1] ?? null;
}

/** The damage that the body of an `accepted` record names. */
function damageIdsOf(body: object | null): readonly string[] {
  const damage: unknown = body !== null && "damage" in body ? body.damage : null;
  if (!Array.isArray(damage)) return [];
  return damage.flatMap((entry: unknown) =>
    typeof entry === "object" && entry !== null && "id" in entry && typeof entry.id === "string"
      ? [entry.id]
      : [],
  );
}
