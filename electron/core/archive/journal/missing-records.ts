import type { ErasedRecordBody } from "../../../shared/records.ts";
import { seqRangesOf } from "./record.ts";

interface Missing {
  readonly first: number;
  readonly last: number;
  /** Something not erased was read before. */
  readonly hasContentBefore: boolean;
}

/** While a journal is read: which records were not there before one that goes on. */
export class MissingRecords {
  readonly #missing: Missing[] = [];
  /** What follows this record was written here, for an erasure that began behind it is not finished. */
  ownAfter = Infinity;

  note(missing: Missing): void {
    this.#missing.push(missing);
  }

  /** All that lies there was read: what is added from now on is written here. */
  forget(): void {
    this.#missing.length = 0;
  }

  /**
   * Whether a record says that everything was erased, but names some that are missing here, or none of those before them:
   * then it was written before they went missing, or in another archive, and is no word on what lies here. What was off
   * the disk by then stays so. Never of one that was written here while the erasure is unfinished.
   */
  contradict(body: ErasedRecordBody, seq: number): boolean {
    if (!("everything" in body) || seq > this.ownAfter) return false;
    const named = seqRangesOf(body);
    return this.#missing.some(
      ({ first, last, hasContentBefore }) =>
        named.some(([from, to]) => from <= last && first <= to) ||
        (hasContentBefore && named.every(([from]) => from >= first)),
    );
  }
}
