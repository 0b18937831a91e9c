import { CharacterClass } from "./views/character-class.ts";
import { WordTable } from "./word-table.ts";

const letter = new CharacterClass(/\p{L}/u);

/**
 * Rules by words that any match of theirs holds: one pass over a text's words tells which few of many patterns are worth
 * trying. A word is a row of letters and nothing else, in lower case.
 */
export class RulesByWord<Rule> {
  readonly #rules: WordTable<readonly Rule[]>;

  constructor(entries: Iterable<readonly [rule: Rule, words: readonly string[]]>) {
    const byWord = new Map<string, Rule[]>();
    for (const [rule, words] of entries)
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
    this.#rules = new WordTable(byWord);
  }

  /** Those of which a word stands in the text. */
  rulesIn(text: string): ReadonlySet<Rule> {
    const lower = text.toLowerCase();
    const found = new Set<Rule>();
    for (let start = 0; start < lower.length;) {
      const end = letter.endOfRun(lower, start);
      if (end > start)
        for (const rule of this.#rules.get(lower, start, end) ?? none) found.add(rule);
      start = Math.max(end, start + 1);
    }
    return found;
  }
}

const none: readonly never[] = [];
