import type { LibraryDatabase } from "../../database.ts";
import { describeMessage } from "./describe.ts";
import { type PartBuilder, createPartBuilder } from "./part-builder.ts";
import { pause, runInSteps } from "../pause.ts";
import { type SeqRange, findGaps, findSmallRun } from "./ranges.ts";
import type { SegmentRow } from "./rows.ts";
import { sealPart } from "./seal.ts";
import { readEpoch, readSegments, writeSegment } from "./store.ts";

/** What can be searched: segments, and parts in the making. No message is in two of them. */
export interface IndexParts {
  readonly segments: readonly SegmentRow[];
  readonly building: readonly PartBuilder[];
}

export interface IndexProgress {
  /** The seq up to which the library was read. */
  readonly applied: number;
  /** How many seqs of it can be searched by now. */
  readonly indexed: number;
}

/** Keeps the index a projection of the library's messages, in the background and in small steps. */
export interface Indexer {
  /** Resolves once what is stored can be searched, which takes no reading of messages. */
  readonly open: () => Promise<void>;
  readonly parts: () => IndexParts;
  /** Whether the library holds anything that cannot be searched yet. Opens what is stored. */
  readonly isBehind: () => Promise<boolean>;
  /** Takes in what is new and mends what is missing. Calls while it is at work share its loop. Rejects when it cannot. */
  readonly catchUp: () => Promise<void>;
  /** Stores what was taken in last, so that the next start need not read it again; keeps it when it is too little. */
  readonly settle: () => Promise<void>;
  /** Something was erased or the library began anew: nothing read before counts any more. */
  readonly restart: () => void;
}

export interface IndexerLimits {
  readonly messagesPerSegment: number;
  /** Long texts fill a segment sooner. */
  readonly tokensPerSegment: number;
  readonly messagesPerStep: number;
  /** Fewer new messages than this are not worth a segment of their own. */
  readonly leastSettled: number;
  /** So many small segments in a row become one. */
  readonly smallRun: number;
}

export const indexerLimits: IndexerLimits = {
  messagesPerSegment: 20_000,
  tokensPerSegment: 4_000_000,
  messagesPerStep: 400,
  leastSettled: 200,
  smallRun: 8,
};

const longestStepMs = 8;

export function createIndexer(
  database: LibraryDatabase,
  report: (progress: IndexProgress) => void,
  limits = indexerLimits,
): Indexer {
  return new LibraryIndexer(database, report, limits);
}

/** What one reading of the library has found; a restart begins another. */
interface Reading {
  readonly epoch: string;
  segments: readonly SegmentRow[];
  /** The newest messages, not in a segment yet. */
  tail: PartBuilder;
  /** Older messages whose segment is missing. */
  mended: PartBuilder | null;
  /** The last seq that the tail has seen. */
  tailSeq: number;
}

class LibraryIndexer implements Indexer {
  readonly #database: LibraryDatabase;
  readonly #report: (progress: IndexProgress) => void;
  readonly #limits: IndexerLimits;
  #reading: Reading | null = null;
  #opening: Promise<Reading> | null = null;
  #work: Promise<void> = Promise.resolve();
  #isAskedAgain = false;
  #isCatchingUp = false;

  constructor(
    database: LibraryDatabase,
    report: (progress: IndexProgress) => void,
    limits: IndexerLimits,
  ) {
    this.#database = database;
    this.#report = report;
    this.#limits = limits;
  }

  parts = (): IndexParts => {
    const reading = this.#reading;
    if (reading === null) return { segments: [], building: [] };
    const building = reading.mended === null ? [reading.tail] : [reading.mended, reading.tail];
    return { segments: reading.segments, building };
  };

  open = async (): Promise<void> => {
    await this.#open();
  };

  isBehind = async (): Promise<boolean> => {
    const reading = await this.#open();
    return this.#countIndexed(reading) < (await this.#readApplied());
  };

  restart = (): void => {
    this.#reading = null;
    this.#opening = null;
  };

  catchUp = (): Promise<void> => {
    this.#isAskedAgain = true;
    if (this.#isCatchingUp) return this.#work;
    this.#isCatchingUp = true;
    return this.#queue(async () => {
      try {
        while (this.#isAskedAgain) {
          this.#isAskedAgain = false;
          await this.#readOn();
        }
      } finally {
        this.#isCatchingUp = false;
      }
    });
  };

  settle = (): Promise<void> =>
    this.#queue(async () => {
      const reading = this.#reading;
      if (reading === null) return;
      if (reading.tail.documents.count >= this.#limits.leastSettled) await this.#sealTail(reading);
      await this.#joinSmall(reading);
    });

  #queue(work: () => Promise<void>): Promise<void> {
    // Whoever waited for what failed has been told.
    this.#work = this.#work.catch(() => {}).then(work);
    return this.#work;
  }

  async #readOn(): Promise<void> {
    const reading = await this.#open();
    while (await this.#readTailOn(reading)) await pause();
    for (const gap of findGaps(reading.segments, reading.tail.fromSeq)) {
      if (!this.#isCurrent(reading)) break;
      await this.#mend(reading, gap);
    }
    // A restart in between: what it asks for is done at once.
    if (!this.#isCurrent(reading)) this.#isAskedAgain = true;
  }

  async #open(): Promise<Reading> {
    if (this.#reading !== null) return this.#reading;
    const opening = (this.#opening ??= this.#readSegments());
    const reading = await opening;
    if (this.#opening === opening) this.#reading ??= reading;
    return reading;
  }

  async #readSegments(): Promise<Reading> {
    const epoch = await readEpoch(this.#database);
    const segments = await readSegments(this.#database);
    const tailSeq = segments.at(-1)?.toSeq ?? 0;
    return { epoch, segments, tail: createPartBuilder(tailSeq + 1), mended: null, tailSeq };
  }

  #isCurrent(reading: Reading): boolean {
    return this.#reading === reading;
  }

  /** Returns whether there may be more. */
  async #readTailOn(reading: Reading): Promise<boolean> {
    if (!this.#isCurrent(reading)) return false;
    const applied = await this.#readApplied();
    const range = { from: reading.tailSeq + 1, to: applied };
    const readTo = await this.#take(reading.tail, range, () => this.#isCurrent(reading));
    reading.tailSeq = Math.max(reading.tailSeq, readTo);
    this.#report({ applied, indexed: this.#countIndexed(reading) });
    if (this.#isFull(reading.tail)) await this.#sealTail(reading);
    return readTo < applied;
  }

  async #readApplied(): Promise<number> {
    return (await this.#database.meta.get("position"))?.seq ?? 0;
  }

  /** Reads one step's messages into a part; returns the seq up to which it has all. */
  async #take(part: PartBuilder, { from, to }: SeqRange, isWanted: () => boolean): Promise<number> {
    if (to < from) return to;
    const { messagesPerStep } = this.#limits;
    const rows = await this.#database.messages
      .where("seq")
      .between(from, to, true, true)
      .limit(messagesPerStep)
      .toArray();
    if (!isWanted()) return from - 1;
    for (const row of rows) part.add(describeMessage(row));
    return rows.length < messagesPerStep ? to : (rows.at(-1)?.seq ?? to);
  }

  #isFull({ documents, tokens }: PartBuilder): boolean {
    const { messagesPerSegment, tokensPerSegment } = this.#limits;
    return documents.count >= messagesPerSegment || tokens.length >= tokensPerSegment;
  }

  async #sealTail(reading: Reading): Promise<void> {
    const segment = await this.#store(reading, reading.tail, reading.tailSeq);
    if (segment === null) return;
    reading.segments = [...reading.segments, segment];
    reading.tail = createPartBuilder(segment.toSeq + 1);
  }

  /** Builds a missing segment; what it has taken in so far can be searched meanwhile. */
  async #mend(reading: Reading, gap: SeqRange): Promise<void> {
    for (let from = gap.from; from <= gap.to && this.#isCurrent(reading);) {
      const part = createPartBuilder(from);
      reading.mended = part;
      const readTo = await this.#fill(reading, part, gap.to);
      const segment = await this.#store(reading, part, readTo);
      reading.mended = null;
      if (segment === null) return;
      reading.segments = insert(reading.segments, segment);
      this.#report({ applied: reading.tailSeq, indexed: this.#countIndexed(reading) });
      from = readTo + 1;
    }
  }

  async #fill(reading: Reading, part: PartBuilder, to: number): Promise<number> {
    let readTo = part.fromSeq - 1;
    while (readTo < to && !this.#isFull(part) && this.#isCurrent(reading)) {
      const range = { from: readTo + 1, to };
      readTo = await this.#take(part, range, () => this.#isCurrent(reading));
      await pause();
    }
    return readTo;
  }

  /** Many small segments in a row, which is what years of short days leave, become one. */
  async #joinSmall(reading: Reading): Promise<void> {
    const { messagesPerSegment, smallRun } = this.#limits;
    const run = findSmallRun(reading.segments, messagesPerSegment, smallRun);
    if (run === null || !this.#isCurrent(reading)) return;
    const part = createPartBuilder(run.from);
    const readTo = await this.#fill(reading, part, run.to);
    if (readTo < run.to) return;
    const segment = await this.#store(reading, part, readTo);
    if (segment === null) return;
    const others = reading.segments.filter(({ fromSeq }) => fromSeq < run.from || fromSeq > run.to);
    reading.segments = insert(others, segment);
  }

  /** `null`: something was erased meanwhile, and all begins anew. */
  async #store(reading: Reading, part: PartBuilder, toSeq: number): Promise<SegmentRow | null> {
    if (!this.#isCurrent(reading)) return null;
    const sealed = await runInSteps(sealPart(part, toSeq), longestStepMs);
    const isStored =
      this.#isCurrent(reading) && (await writeSegment(this.#database, sealed, reading.epoch));
    if (isStored && this.#isCurrent(reading)) return sealed.segment;
    if (this.#isCurrent(reading)) this.restart();
    return null;
  }

  #countIndexed({ segments, tailSeq, tail }: Reading): number {
    const inSegments = segments.reduce((sum, { fromSeq, toSeq }) => sum + toSeq - fromSeq + 1, 0);
    return inSegments + tailSeq - tail.fromSeq + 1;
  }
}

function insert(segments: readonly SegmentRow[], added: SegmentRow): readonly SegmentRow[] {
  return [...segments, added].sort((a, b) => a.fromSeq - b.fromSeq);
}
