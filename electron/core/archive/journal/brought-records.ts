import { type ArchiveRecord, isErased } from "../../../shared/records.ts";
import type { RecordPlaces } from "./record-places.ts";

type Range = readonly [first: number, last: number];

/**
 * Which records came with an import of another Freehold's archive, as ranges of seqs in order: an import marks each conversation
 * with how many records right before the mark came along. When the conversation is erased the mark goes with it, and what is
 * known here stays until the index is made anew.
 */
export class BroughtRecords {
  readonly #ranges: Range[] = [];
  readonly #counted = { ranges: 0, records: 0 };

  note({ kind, body, seq }: ArchiveRecord): void {
    if (kind !== "conversation" || isErased(body) || body.change.type !== "imported") return;
    const { records = 0 } = body.change.origin;
    const last = this.#ranges.at(-1)?.[1] ?? 0;
    // Never more than lies between two marks.
    const first = Math.max(seq - records, last + 1);
    if (first < seq) this.#ranges.push([first, seq - 1]);
  }

  has(seq: number): boolean {
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ranges[middle]?.[1] ?? 0) < seq) low = middle + 1;
      else high = middle;
    }
    const range = this.#ranges[low];
    return range !== undefined && range[0] <= seq;
  }

  /** How many of these records came along; always asked of the same ones. */
  countIn(places: RecordPlaces): number {
    // What came with a mark is all there when the mark is: each range is counted once.
    for (const [first, last] of this.#ranges.slice(this.#counted.ranges)) {
      this.#counted.records += places.countBetween(first, last);
      this.#counted.ranges += 1;
    }
    return this.#counted.records;
  }

  saved(): readonly Range[] {
    return [...this.#ranges];
  }

  restore(saved: readonly Range[]): void {
    for (const range of saved) this.#ranges.push(range);
  }
}
