/** What a text as a whole speaks of: each pattern is tried once, and only when somebody asks. */
export class TextTraits {
  readonly #text: string;
  readonly #known = new Map<RegExp, boolean>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the pattern, which must not be global or sticky, stands anywhere in the text. */
  speaks(words: RegExp): boolean {
    const known = this.#known.get(words) ?? words.test(this.#text);
    this.#known.set(words, known);
    return known;
  }
}
