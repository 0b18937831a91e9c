import type { Stretch } from "./intact-records.ts";

/** Where the lines of each conversation lie, as flat triples (segment, start, end): a tenth of the memory of objects. */
export class ByteRanges {
  readonly #triples = new Map<string, number[]>();

  get size(): number {
    return this.#triples.size;
  }

  /** Adds the next line of a conversation; one that continues its last stretch lengthens it. */
  add(conversationId: string, segment: number, start: number, end: number): void {
    const triples = this.#triples.get(conversationId);
    if (triples === undefined) {
      this.#triples.set(conversationId, [segment, start, end]);
    } else if (triples.at(-3) === segment && triples.at(-1) === start) {
      triples[triples.length - 1] = end;
    } else {
      triples.push(segment, start, end);
    }
  }

  of(conversationId: string): readonly Stretch[] {
    const triples = this.#triples.get(conversationId) ?? [];
    const ranges: Stretch[] = [];
    for (let at = 0; at + 2 < triples.length; at += 3) {
      ranges.push({
        segment: triples[at] ?? 0,
        start: triples[at + 1] ?? 0,
        end: triples[at + 2] ?? 0,
      });
    }
    return ranges;
  }

  has(conversationId: string): boolean {
    return this.#triples.has(conversationId);
  }

  delete(conversationId: string): void {
    this.#triples.delete(conversationId);
  }

  /** Follows a segment whose lines changed their places. */
  move(segment: number, moved: (offset: number) => number): void {
    for (const triples of this.#triples.values()) {
      for (let at = 0; at + 2 < triples.length; at += 3) {
        if (triples[at] !== segment) continue;
        triples[at + 1] = moved(triples[at + 1] ?? 0);
        triples[at + 2] = moved(triples[at + 2] ?? 0);
      }
    }
  }

  ids(): IterableIterator<string> {
    return this.#triples.keys();
  }

  entries(): IterableIterator<[string, readonly number[]]> {
    return this.#triples.entries();
  }

  /** Takes saved triples, leaving out what lies at or after a position. */
  restore(
    conversationId: string,
    triples: readonly number[],
    before: { readonly segment: number; readonly offset: number },
  ): void {
    for (let at = 0; at + 2 < triples.length; at += 3) {
      const segment = triples[at] ?? 0;
      const start = triples[at + 1] ?? 0;
      const isBefore =
        segment < before.segment || (segment === before.segment && start < before.offset);
      if (isBefore)
        this.add(
          conversationId,
          segment,
          start,
          segment === before.segment
            ? Math.min(triples[at + 2] ?? 0, before.offset)
            : (triples[at + 2] ?? 0),
        );
    }
  }
}
