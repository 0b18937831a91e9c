import type { Stretch } from "./intact-records.ts";

/** A record's line, by its seq. */
export interface RecordPlace extends Stretch {
  readonly seq: number;
}

const width = 4;

/** Where the records of one kind lie, in order, as flat quadruples (seq, segment, start, end): a million take 32 MB. */
export class RecordPlaces {
  readonly #numbers: number[] = [];

  get count(): number {
    return this.#numbers.length / width;
  }

  /** Copies and records out of order are left out: verify() reports those. */
  add({ seq, segment, start, end }: RecordPlace): void {
    const lastSeq = this.#numbers.at(-width) ?? 0;
    if (seq > lastSeq) this.#numbers.push(seq, segment, start, end);
  }

  /** The last `limit` before a seq, newest first. */
  before(seq: number | null, limit: number): readonly RecordPlace[] {
    const end = seq === null ? this.count : this.#countBefore(seq);
    const places: RecordPlace[] = [];
    for (let index = end - 1; index >= 0 && places.length < limit; index -= 1)
      places.push(this.#at(index));
    return places;
  }

  /** All of them, in order. */
  places(): readonly RecordPlace[] {
    return Array.from({ length: this.count }, (_, index) => this.#at(index));
  }

  /** Follows a segment whose lines changed their places. */
  move(segment: number, moved: (offset: number) => number): void {
    const numbers = this.#numbers;
    for (let at = 0; at < numbers.length; at += width) {
      if (numbers[at + 1] !== segment) continue;
      numbers[at + 2] = moved(numbers[at + 2] ?? 0);
      numbers[at + 3] = moved(numbers[at + 3] ?? 0);
    }
  }

  /** As they are now. */
  saved(): readonly number[] {
    return this.#numbers.slice();
  }

  restore(saved: readonly number[]): void {
    // One push of a million arguments would not fit the stack.
    for (const number of saved) this.#numbers.push(number);
  }

  #at(index: number): RecordPlace {
    const [seq = 0, segment = 0, start = 0, end = 0] = this.#numbers.slice(
      index * width,
      (index + 1) * width,
    );
    return { seq, segment, start, end };
  }

  /** How many have a seq from the first to the last of these. */
  countBetween(first: number, last: number): number {
    return this.#countBefore(last + 1) - this.#countBefore(first);
  }

  /** How many have a seq below it, by halving. */
  #countBefore(seq: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#numbers[middle * width] ?? 0) < seq) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
