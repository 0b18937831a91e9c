import type { Words } from "./words.ts";

const mostSpans = 3;
const mostWords = 8;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Places of the words that add most to a judgement, the weightiest first: one to three short spans; whole words. */
export function findWeightiestSpans(words: Words, perWord: Float64Array): readonly Span[] {
  const taken = new Uint8Array(words.count);
  const spans: Span[] = [];
  let heaviest = 0;
  while (spans.length < mostSpans) {
    const peak = findPeak(perWord, taken);
    const weight = perWord[peak] ?? 0;
    if (weight <= 0 || weight < heaviest / 3) break;
    heaviest = Math.max(heaviest, weight);
    let from = peak;
    let to = peak;
    const isGrowable = (index: number) =>
      to - from + 1 < mostWords && (perWord[index] ?? 0) > 0 && taken[index] === 0;
    while (from > 0 && isGrowable(from - 1)) from -= 1;
    while (to + 1 < words.count && isGrowable(to + 1)) to += 1;
    taken.fill(1, from, to + 1);
    spans.push({ start: words.start[from] ?? 0, end: words.end[to] ?? 0 });
  }
  if (spans.length > 0) return spans;
  return [{ start: words.start[0] ?? 0, end: words.end[Math.max(0, words.count - 1)] ?? 0 }];
}

function findPeak(perWord: Float64Array, taken: Uint8Array): number {
  let peak = 0;
  let highest = -Infinity;
  for (let index = 0; index < taken.length; index += 1) {
    const weight = perWord[index] ?? 0;
    if (taken[index] === 0 && weight > highest) {
      highest = weight;
      peak = index;
    }
  }
  return peak;
}
