import { fingerprint } from "./fingerprint.ts";

export type SetPart = "train" | "validation";

/**
 * Puts examples into the two parts of a set, so that no first prompt is in both: a model that learned one would be validated
 * with it. Holds a number for each first prompt there is.
 */
export class Split {
  readonly #validationShare: number;
  readonly #parts = new Map<number, SetPart>();

  constructor(validationShare: number) {
    this.#validationShare = validationShare;
  }

  /**
   * The parts of one conversation's examples, by the first prompt of each. Those that nobody had before go together; those
   * that others had before stay where they are.
   */
  partsOf(firstPrompts: readonly string[]): readonly SetPart[] {
    const keys = firstPrompts.map(keyOf);
    const known = keys.flatMap((key) => this.#parts.get(key) ?? []);
    const together = known[0] ?? this.#draw(keys[0] ?? 0);
    return keys.map((key) => {
      const part = this.#parts.get(key) ?? together;
      this.#parts.set(key, part);
      return part;
    });
  }

  /** By the prompt alone, so that every export splits the same way; but the first one trains, or there might be nothing to train on. */
  #draw(key: number): SetPart {
    if (this.#parts.size === 0) return "train";
    return key / 2 ** 52 < this.#validationShare ? "validation" : "train";
  }
}

/** Case, the width of letters and how words are spaced make no other prompt. */
function keyOf(prompt: string): number {
  const plain = prompt.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
  return fingerprint(`freehold-split\n${plain}`);
}
