import { EraseMarks } from "../erase/marks.ts";
import { readFailure } from "../journal/disk.ts";
import { FailingDisk } from "../journal/failing-disk.ts";
import {
  type RecordHeader,
  erasedBodyHash,
  isIntact,
  parseHeader,
  readRecord,
} from "../journal/record.ts";
import type { Snapshot } from "./snapshot.ts";

/** A line that proved its own hash, where it lies in a buffer. */
export interface FoundLine {
  /** Valid until the callback returns. */
  readonly bytes: Buffer;
  readonly start: number;
  /** Newline excluded. */
  readonly end: number;
  readonly header: RecordHeader;
}

const newline = 0x0a;
const blockBytes = 1024 * 1024;

/**
 * Reads a snapshot's lines, one stretch after the other, and around what the disk does not give out; what was erased, or is
 * marked to be, is passed over. Throws a FailureError when the disk cannot be read at all. It waits for the disk, so it belongs
 * on a thread of its own.
 */
export class SnapshotReader {
  readonly #snapshot: Snapshot;
  readonly #files: ReadonlyMap<number, number>;
  readonly #marks = new EraseMarks();
  #buffer: Buffer = Buffer.allocUnsafeSlow(blockBytes);
  /** Lines that could not be read, counted once each time they are come across: at least so many. */
  damaged = 0;
  readBytes = 0;
  /** Of the last sound line in the stretch that is read; 0 before it. */
  #lastSeq = 0;
  /** Lines behind that one that are not sound. */
  #unsound = 0;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    this.#files = new Map(snapshot.files);
    for (const [id, marked] of snapshot.marked) this.#marks.messages.set(id, marked);
  }

  /** Before everything is read once more. */
  forgetCounts(): void {
    this.damaged = 0;
    this.readBytes = 0;
  }

  get conversations(): number {
    return this.#snapshot.conversationIds.length;
  }

  conversationId(at: number): string {
    return this.#snapshot.conversationIds[at] ?? "";
  }

  /** Calls back for every sound line of a conversation, in the order of the archive. */
  eachLine(at: number, onLine: (line: FoundLine) => void): void {
    const { firstStretch, stretches } = this.#snapshot;
    const isMarked = this.#marks.mayCover(this.conversationId(at));
    this.#eachOf(stretches, firstStretch[at] ?? 0, firstStretch[at + 1] ?? 0, (line) => {
      if (!isMarked || !this.#isCovered(line)) onLine(line);
    });
  }

  /** The same for the folder and import records. */
  eachCommonLine(onLine: (line: FoundLine) => void): void {
    const { common } = this.#snapshot;
    this.#eachOf(common, 0, common.length / 3, onLine);
  }

  /** What cannot be read may be what is to go. */
  #isCovered({ bytes, header, end }: FoundLine): boolean {
    const record = readRecord(bytes, header, end);
    return record === null || this.#marks.covers(record);
  }

  #eachOf(
    triples: Float64Array,
    first: number,
    end: number,
    onLine: (line: FoundLine) => void,
  ): void {
    for (let at = first; at < end; at += 1) {
      const fd = this.#files.get(triples[at * 3] ?? 0);
      if (fd !== undefined)
        this.#readStretch(fd, triples[at * 3 + 1] ?? 0, triples[at * 3 + 2] ?? 0, onLine);
    }
  }

  #readStretch(fd: number, start: number, end: number, onLine: (line: FoundLine) => void): void {
    const disk = new FailingDisk();
    this.#lastSeq = 0;
    this.#unsound = 0;
    let kept = 0;
    for (let position = start; position < end;) {
      if (kept === this.#buffer.length) this.#grow();
      const room = Math.min(this.#buffer.length - kept, end - position);
      const count = this.#read(disk, fd, kept, room, position);
      if (count === 0) break;
      position += count;
      this.readBytes += count;
      kept = this.#takeLines(kept + count, onLine);
    }
    if (kept > 0) this.#unsound += 1;
    this.damaged += this.#unsound;
  }

  #read(disk: FailingDisk, fd: number, at: number, length: number, position: number): number {
    try {
      return disk.readSync(fd, this.#buffer, at, length, position);
    } catch (error) {
      throw readFailure(error);
    }
  }

  /** Gives out the whole lines and moves the rest to the front; returns how much that is. */
  #takeLines(filled: number, onLine: (line: FoundLine) => void): number {
    const bytes = this.#buffer;
    let start = 0;
    for (;;) {
      const end = bytes.indexOf(newline, start);
      if (end === -1 || end >= filled) break;
      const header = parseHeader(bytes, start, end);
      if (header === null || !isIntact(bytes, header, end)) this.#unsound += 1;
      else {
        this.#noteSound(header);
        if (erasedBodyHash(bytes, header.bodyStart, end) === null)
          onLine({ bytes, start, end, header });
      }
      start = end + 1;
    }
    bytes.copyWithin(0, start, filled);
    return filled - start;
  }

  /** The records of a stretch follow one another, so seqs tell of lines that are one now, having lost their newlines. */
  #noteSound({ seq }: RecordHeader): void {
    if (this.#unsound > 0) {
      const between = this.#lastSeq === 0 ? 0 : seq - this.#lastSeq - 1;
      this.damaged += Math.max(this.#unsound, between);
      this.#unsound = 0;
    }
    this.#lastSeq = seq;
  }

  #grow(): void {
    const larger = Buffer.allocUnsafeSlow(this.#buffer.length * 2);
    this.#buffer.copy(larger);
    this.#buffer = larger;
  }
}
