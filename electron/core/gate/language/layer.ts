import { faultFinding } from "../host/faults.ts";
import type { Layer } from "../layer.ts";
import { CharacterClass } from "../views/character-class.ts";
import { WordTable } from "../word-table.ts";
import { foreignWords, knownWords } from "./latin-words.ts";
import { isForeignWriting } from "./scripts.ts";

/** Fewer are a quotation or a coincidence. */
const leastWords = 5;
const leastDifferent = 3;
/** The rest of a text is seldom in another language than its beginning. */
const sampleLength = 6_000;

/**
 * Finds text in languages that nothing here was made for: no phrase and no trained word could speak against it, so its
 * silence says nothing. Such text stays on the device.
 */
export function createLanguageLayer(): Layer {
  return {
    name: "fault",
    scan: ({ plain, lower, raw }) =>
      isForeignWriting(plain.text) || isForeignLatin(lower.text)
        ? [faultFinding("language", raw.length)]
        : [],
  };
}

/** The languages without rules that each of their words belongs to; none for a known word. */
const languagesOf = collectLanguages();

function collectLanguages(): WordTable<readonly string[]> {
  const languages = new Map<string, readonly string[]>([...knownWords].map((word) => [word, []]));
  for (const [language, words] of Object.entries(foreignWords))
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language]);
  return new WordTable(languages);
}

const letter = new CharacterClass(/[a-z]/);

function isForeignLatin(lower: string): boolean {
  let known = 0;
  const foreign = new Map<string, string[]>();
  const sample = lower.slice(0, sampleLength);
  for (let at = 0; at < sample.length; at += 1) {
    const end = letter.endOfRun(sample, at);
    if (end === at) continue;
    const languages = languagesOf.get(sample, at, end);
    if (languages?.length === 0) known += 1;
    for (const language of languages ?? []) {
      const words = foreign.get(language) ?? [];
      words.push(sample.slice(at, end));
      foreign.set(language, words);
    }
    at = end;
  }
  return [...foreign.values()].some(
    (words) =>
      words.length >= leastWords && words.length > known && new Set(words).size >= leastDifferent,
  );
}
