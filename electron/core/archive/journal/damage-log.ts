import { type Stranger, segmentName } from "./segment-files.ts";
import { type ChainPosition, sha256 } from "./record.ts";

/** One thing that is wrong with the archive, and where. `line` counts from 1; 0 stands for the whole segment. */
export interface ChainProblem {
  readonly segment: string;
  readonly line: number;
  readonly seq: number | null;
  readonly problem: string;
  /** Whose record it was, where that can still be made out. */
  readonly conversationId?: string;
  /** The same for all that is wrong between two good records; see `damageBetween`. */
  readonly damageId: string;
  /** It took no record: the good ones join across it, or nothing that could belong here is behind it. */
  readonly isLossless?: true;
  /** An `accepted` record names its damage. */
  readonly isAccepted?: true;
}

interface Noted extends Omit<ChainProblem, "damageId" | "isLossless"> {
  /** Unless records are missing at its place. */
  readonly isLossless?: boolean;
  /** It stands in the place of a segment: told by its name where no record is missing. */
  readonly isStranger?: true;
  /** It stands for numbers of which there is no file, known only by the number of the file `before` which they are missing. */
  readonly before?: string;
}

/** Records that were written are not there; the last of them lay in this segment. */
export interface MissingEnd {
  readonly segment: number;
  readonly seq: number;
  readonly problem: string;
}

const strangerWords: Record<Stranger["kind"], string> = {
  folder: "A folder stands in the place of a segment.",
  "dead-link": "A link that leads nowhere stands in the place of a segment.",
  other: "Something that is no file stands in the place of a segment.",
};

/**
 * Collects problems in the order of their places. What is wrong between two good records is only settled at the second:
 * numbers without a file mean nothing when the chain joins across them, and a file of which no record goes on is one
 * problem, however many lines it has.
 */
export class DamageLog {
  readonly #settled: ChainProblem[] = [];
  /** Noted since the newest record that goes on. */
  #open: Noted[] = [];
  readonly #strangers: Stranger[];
  #segment = "";
  #line = 0;
  #expectedNumber: number;
  /** In this segment: how many of `#open` are of earlier ones; `null` once one of its records went on. */
  #openBefore: number | null = null;
  /** In this segment: good records that do not go on. */
  #astray = 0;

  constructor(expectedNumber: number, strangers: readonly Stranger[]) {
    this.#expectedNumber = expectedNumber;
    this.#strangers = [...strangers];
  }

  /** Lines of the segment so far. */
  get line(): number {
    return this.#line;
  }

  /** Begins a segment, behind `line` of its lines. Says whether records may be missing before it. */
  beginSegment(number: number, line: number, last: ChainPosition): boolean {
    this.#endSegment(last);
    const name = segmentName(number);
    let isBehindGap = false;
    for (
      let stranger = this.#strangers[0];
      stranger !== undefined && stranger.number < number;
      stranger = this.#strangers[0]
    ) {
      this.#strangers.shift();
      this.#noteGap(stranger.number, name, last);
      this.#noteStranger(stranger);
      isBehindGap = true;
    }
    isBehindGap = this.#noteGap(number, name, last) || isBehindGap;
    this.#segment = name;
    this.#line = line;
    this.#openBefore = line === 0 ? this.#open.length : null;
    this.#astray = 0;
    return isBehindGap;
  }

  nextLine(): void {
    this.#line += 1;
  }

  note(seq: number | null, problem: string, conversationId: string | null = null): void {
    const place = { ...this.#place, seq, problem };
    this.#open.push(conversationId === null ? place : { ...place, conversationId });
  }

  get #place(): Pick<Noted, "segment" | "line"> {
    return { segment: this.#segment, line: this.#line };
  }

  /** The line is a good record, but not one that goes on from what was read. */
  noteAstray(seq: number, problem: string): void {
    this.#astray += 1;
    this.#open.push({ ...this.#place, seq, problem, isLossless: true });
  }

  /** The line goes on from the last good record, perhaps across some that are missing. */
  goOn(last: ChainPosition, next: { readonly seq: number; readonly prev: string }): void {
    this.#openBefore = null;
    // As it is between nearly all records: naming what is between would take as long as checking one of them.
    if (this.#open.length === 0) return;
    const joins = next.seq === last.seq + 1 && next.prev === last.hash;
    const noted = joins ? this.#open.filter(({ before }) => before === undefined) : this.#open;
    this.#settle(
      noted.map((one) => ({ ...one, isLossless: joins })),
      damageBetween(last, next),
      joins,
    );
  }

  /**
   * Everything was read. `written` is the last record that is known to have been there, and `missing` says what is not
   * there of those up to it.
   */
  end(
    last: ChainPosition,
    written: ChainPosition = last,
    missing: MissingEnd | null = null,
  ): readonly ChainProblem[] {
    this.#endSegment(last);
    for (const stranger of this.#strangers.splice(0)) this.#noteStranger(stranger);
    if (missing !== null) this.#noteMissingEnd(missing);
    const lossless = new Set(
      this.#open.flatMap(({ isLossless, segment }) => (isLossless === true ? segment : [])),
    );
    this.#settle(
      this.#open.map((noted) =>
        noted.before === undefined
          ? noted
          : {
              ...noted,
              isLossless: lossless.has(noted.before),
              problem: `${noted.problem.slice(0, -1)}, unless ${noted.before} does not belong here.`,
            },
      ),
      // What is appended next goes on from there.
      damageBetween(last, { seq: written.seq + 1, prev: written.hash }),
      written.hash === last.hash,
    );
    return this.#settled;
  }

  #settle(noted: readonly Noted[], damageId: string, joins: boolean): void {
    for (const { before: _, isStranger, isLossless, ...problem } of noted)
      this.#settled.push({
        ...problem,
        ...(isLossless === true && { isLossless }),
        damageId: isStranger === true && joins ? idOf("stranger", problem.segment) : damageId,
      });
    this.#open = [];
  }

  #endSegment(last: ChainPosition): void {
    if (this.#openBefore === null || this.#astray === 0) return;
    const lines = this.#open.splice(this.#openBefore);
    this.#line = 0;
    this.#open.push({
      ...this.#place,
      seq: null,
      problem: `No record in this file follows record ${last.seq}: it is probably a copy, or of another archive.`,
      isLossless: lines.every(({ isLossless }) => isLossless === true),
    });
  }

  /** Notes the numbers up to this one that have no file. */
  #noteGap(number: number, before: string, last: ChainPosition): boolean {
    const [first, end] = [this.#expectedNumber, number - 1];
    this.#expectedNumber = Math.max(first, number + 1);
    if (first > end) return false;
    const problem =
      first === end
        ? "This segment is missing."
        : `Segments ${numberOf(first)} to ${numberOf(end)} are missing.`;
    this.#open.push({ segment: segmentName(first), line: 0, seq: last.seq + 1, problem, before });
    return true;
  }

  #noteMissingEnd({ segment, seq, problem }: MissingEnd): void {
    const first = this.#expectedNumber;
    const place = segment >= first ? { segment: segmentName(first), line: 0 } : this.#place;
    this.#open.push({ ...place, seq, problem });
  }

  #noteStranger({ number, kind }: Stranger): void {
    this.#open.push({
      segment: segmentName(number),
      line: 0,
      seq: null,
      problem: strangerWords[kind],
      isStranger: true,
      // Behind a link there may be a disk that is away.
      isLossless: kind !== "dead-link",
    });
  }
}

/**
 * Names all that is wrong between two good records, by the hash of the first and by the place and `prev` of the second. It
 * does not change while those two stay, and records that go missing or are damaged beside it make it another one. What
 * is said of the lines between does not matter: no reader is given anything of them, and erasing may empty them.
 */
export function damageBetween(
  last: ChainPosition,
  next: { readonly seq: number; readonly prev: string },
): string {
  return idOf(last.seq, last.hash, next.seq, next.prev);
}

/** Names that a record has lost its body. */
export function damageOfBody({ seq, hash }: ChainPosition): string {
  return idOf("body", seq, hash);
}

function idOf(...parts: readonly (string | number)[]): string {
  return sha256(["freehold-damage-1", ...parts].join("\n"));
}

function numberOf(segment: number): string {
  return segmentName(segment).replace(".jsonl", "");
}
