import { faultFinding } from "../host/faults.ts";
import type { Layer } from "../layer.ts";
import { foreignWords, knownWords } from "./latin-words.ts";
import { isForeignWriting } from "./scripts.ts";

/** Fewer are a quotation or a coincidence. */
const leastWords = 5;
const leastDifferent = 3;
const sampleLength = 20_000;

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

function isForeignLatin(lower: string): boolean {
  const found = lower.slice(0, sampleLength).match(/[a-z]+/g) ?? [];
  const known = found.filter((word) => knownWords.has(word)).length;
  return Object.values(foreignWords).some((words) => {
    const foreign = found.filter((word) => words.has(word));
    return (
      foreign.length >= leastWords &&
      foreign.length > known &&
      new Set(foreign).size >= leastDifferent
    );
  });
}
