import { fingerprint } from "./fingerprint.ts";

export type SetPart = "train" | "validation";

/** What of an example says where it belongs. */
export interface Belonging {
  readonly firstPrompt: string;
  /** See `showsTypes` of shapes.ts. */
  readonly showsTypes: boolean;
}

/**
 * Puts examples into the two parts of a set, so that no first prompt is in both: a model that learned one would be validated
 * with it. Holds a number for each first prompt there is.
 */
export class Split {
  readonly #validationShare: number;
  readonly #parts = new Map<number, SetPart>();
  /** Of first prompts that belong together, towards the least one. */
  readonly #nearer = new Map<number, number>();
  #trainShowsTypes = false;

  constructor(validationShare: number) {
    this.#validationShare = validationShare;
  }

  /** Says that these first prompts belong together, and so do all that belong to each; before any of them has a part. */
  join(firstPrompts: readonly string[]): void {
    const groups = firstPrompts.map((prompt) => this.#groupOf(keyOf(prompt)));
    const least = groups.reduce((one, other) => Math.min(one, other), Infinity);
    for (const group of groups) if (group !== least) this.#nearer.set(group, least);
  }

  /**
   * The parts of one conversation's examples. Those whose first prompt nobody had before go together; the others stay where
   * that is, in two parts only where redaction made one prompt of two that were not joined. The first that show the types
   * of all columns train: Hugging Face datasets, given both files in one call, takes the types of the first for both.
   */
  partsOf(examples: readonly Belonging[]): readonly SetPart[] {
    const groups = examples.map(({ firstPrompt }) => this.#groupOf(keyOf(firstPrompt)));
    const known = groups.flatMap((group) => this.#parts.get(group) ?? []);
    const showTypes = !this.#trainShowsTypes && examples.some(({ showsTypes }) => showsTypes);
    const together = known[0] ?? (showTypes ? "train" : this.#draw(groups[0] ?? 0));
    return groups.map((group, at) => {
      const part = this.#parts.get(group) ?? together;
      this.#parts.set(group, part);
      if (part === "train" && examples[at]?.showsTypes === true) this.#trainShowsTypes = true;
      return part;
    });
  }

  #groupOf(key: number): number {
    let at = key;
    for (let next = this.#nearer.get(at); next !== undefined; next = this.#nearer.get(at)) {
      // Long ways become short ones.
      this.#nearer.set(at, this.#nearer.get(next) ?? next);
      at = next;
    }
    return at;
  }

  /** By the prompts alone, so that every export splits the same way; but the first one trains, or there might be nothing to train on. */
  #draw(group: number): SetPart {
    if (this.#parts.size === 0) return "train";
    // A group's number is the least of several: only what is made of it is evenly spread.
    return fingerprint(`freehold-split\n${group}`) / 2 ** 52 < this.#validationShare
      ? "validation"
      : "train";
  }
}

/** Case, the width of letters and how words are spaced make no other prompt. */
function keyOf(prompt: string): number {
  return fingerprint(prompt.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim());
}
