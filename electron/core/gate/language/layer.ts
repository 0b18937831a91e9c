import { faultFinding } from "../host/faults.ts";
import type { Layer } from "../layer.ts";
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

/** The languages without rules that each of their words belongs to. */
const languagesOf = new Map<string, readonly string[]>();
for (const [language, words] of Object.entries(foreignWords))
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

function isForeignLatin(lower: string): boolean {
  let known = 0;
  const foreign = new Map<string, string[]>();
  for (const word of lower.slice(0, sampleLength).match(/[a-z]+/g) ?? []) {
    if (knownWords.has(word)) known += 1;
    for (const language of languagesOf.get(word) ?? [])
      foreign.set(language, [...(foreign.get(language) ?? []), word]);
  }
  return [...foreign.values()].some(
    (words) =>
      words.length >= leastWords && words.length > known && new Set(words).size >= leastDifferent,
  );
}
