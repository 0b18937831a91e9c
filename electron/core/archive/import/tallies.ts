import type { Tally } from "../../../shared/imports.ts";

/** More kinds would tell a person nothing. */
const mostShown = 20;

/** Counts what happens often, by its words. */
export class Tallies {
  readonly #counts = new Map<string, number>();

  add(what: string, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  /** The commonest first. */
  list(): readonly Tally[] {
    return [...this.#counts]
      .map(([what, count]) => ({ what, count }))
      .toSorted((one, other) => other.count - one.count)
      .slice(0, mostShown);
  }
}
