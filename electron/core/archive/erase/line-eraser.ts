import {
  type RecordHeader,
  bodyHashOf,
  conversationIdIn,
  erasedBodyHash,
  erasedBodyText,
  isIntact,
  parseHeader,
  readRecord,
} from "../journal/record.ts";
import type { EraseMarks } from "./marks.ts";

/** Stands in place of a line that could not be read but held something of an erased conversation. */
const erasedLine = '{"erased":true}';

/** Takes what is marked out of the lines of one segment. To be given all of them, in their order. */
export class LineEraser {
  readonly #marks: EraseMarks;
  /** Seq of the newest good record so far. */
  #afterSeq: number;

  /** `afterSeq`: of the last record before the segment. */
  constructor(marks: EraseMarks, afterSeq: number) {
    this.#marks = marks;
    this.#afterSeq = afterSeq;
  }

  /** The line without its content, or `null` when it may stay as it is. `end` excludes the newline. */
  erasedVersion(bytes: Buffer, start: number, end: number, isTerminated: boolean): string | null {
    const header = parseHeader(bytes, start, end);
    if (header !== null) {
      const { seq, bodyStart } = header;
      if (erasedBodyHash(bytes, bodyStart, end) !== null) return null;
      if (this.#covers(bytes, header, end))
        return `${bytes.toString("latin1", start, bodyStart)}${erasedBodyText(bodyHashOf(bytes, bodyStart, end))}}`;
      // Damage may have changed whose it is, or joined the next line to it.
      if (isTerminated && isIntact(bytes, header, end)) {
        this.#afterSeq = Math.max(this.#afterSeq, seq);
        return null;
      }
    }
    return this.#erasedUnreadable(bytes.toString("utf8", start, end));
  }

  /**
   * What stands in place of lines that the disk does not give out. Throws EIO where they are not to go: another time it may
   * give them out.
   */
  erasedUnread(): string {
    if (this.#marks.coversUnknown(this.#afterSeq)) return erasedLine;
    throw Object.assign(new Error("The disk did not give out what is to stay."), { code: "EIO" });
  }

  #covers(bytes: Buffer, header: RecordHeader, end: number): boolean {
    if (header.kind === "erased") return false;
    // Without reading the rest of it.
    const conversationId = conversationIdIn(bytes, header.bodyStart, end);
    if (conversationId !== null && !this.#marks.mayCover(conversationId)) return false;
    const record = readRecord(bytes, header, end);
    return record !== null && this.#marks.covers(record);
  }

  /** A line may be what an earlier erasure made of it. */
  #erasedUnreadable(line: string): string | null {
    const goes = line !== erasedLine && this.#marks.coversUnreadable(line, this.#afterSeq);
    return goes ? erasedLine : null;
  }
}
