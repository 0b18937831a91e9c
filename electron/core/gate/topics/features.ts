import { conceptId, concepts } from "./concepts.ts";
import { hashPair } from "./folding.ts";
import { createMarkedWords } from "./marked-words.ts";
import { tokenKind, type Words } from "./words.ts";

/** log2 of the number of buckets that features are hashed into. */
export const featureBits = 17;
const bucketCount = 1 << featureBits;

/** What a bucket stands for is mixed into its hash, so that a word and a pair of words do not meet by construction. */
const salt = {
  word: 11,
  stem: 23,
  pair: 37,
  skip: 41,
  concept: 53,
  concepts: 67,
  whole: 83,
} as const;

const capitalHash = 0x1f123bb5;
const numberHash = 0x5bd1e995;
/** How many earlier concepts a concept is paired with, and how many words back the last of them may lie. */
const pairedConcepts = 4;
const pairedDistance = 14;

/** The distinct features of a text: `textCount` of its words, then those of the whole. */
export interface Features {
  buckets: Int32Array;
  /** The word that a feature was first seen at; -1 for one of the whole text. */
  owners: Int32Array;
  textCount: number;
  count: number;
}

export interface FeatureReader {
  readonly words: Words;
  /** One entry per concept id: how often it was met. */
  readonly conceptCounts: Uint16Array;
  /** The result is used again by the next call. */
  read(text: string, from?: number, to?: number): Features;
}

const self = conceptId("self");
const we = conceptId("we");
const placeholderMarks = new Set(["[", "{", "<", "_"].map((mark) => mark.charCodeAt(0)));
const codeMarks = new Set([..."{}=;()<>_/\\#|&"].map((mark) => mark.charCodeAt(0)));
const moneyMarks = new Set([..."€$£¥₹"].map((mark) => mark.charCodeAt(0)));

/** Steps in which a count is told apart: 0, 1, 2, 3-4, 5-8, ... */
function step(count: number): number {
  return count < 3 ? count : Math.min(8, 2 + Math.floor(Math.log2(count - 1)));
}

export function createFeatureReader(marked = createMarkedWords()): FeatureReader {
  const { words, marks } = marked;
  const conceptCounts = new Uint16Array(concepts.length + 1);
  const seen = new Uint32Array(bucketCount);
  const recent = new Int32Array(pairedConcepts);
  const features: Features = {
    buckets: new Int32Array(16384),
    owners: new Int32Array(16384),
    textCount: 0,
    count: 0,
  };
  let generation = 0;

  function add(kind: number, hash: number, owner: number): void {
    const bucket = hashPair(kind, hash) >>> (32 - featureBits);
    if (seen[bucket] === generation) return;
    seen[bucket] = generation;
    if (features.count === features.buckets.length) growFeatures(features);
    features.buckets[features.count] = bucket;
    features.owners[features.count] = owner;
    features.count += 1;
  }

  function addWords(): void {
    let before = 0;
    let beforeThat = 0;
    for (let index = 0; index < words.count; index += 1) {
      const kind = words.kind[index];
      const hash = words.hash[index] ?? 0;
      const shape =
        kind === tokenKind.capital
          ? capitalHash
          : kind === tokenKind.number
            ? numberHash + Math.min(6, (words.end[index] ?? 0) - (words.start[index] ?? 0))
            : hash;
      if (kind === tokenKind.word || kind === tokenKind.capital) {
        add(salt.word, hash, index);
        if (words.stem[index] !== hash) add(salt.stem, words.stem[index] ?? 0, index);
      } else if (kind !== tokenKind.newline) add(salt.word, shape, index);
      if (before !== 0) add(salt.pair, hashPair(before, shape), index);
      if (beforeThat !== 0) {
        if (kind === tokenKind.ideograph) {
          add(salt.skip, hashPair(hashPair(beforeThat, before), shape), index);
        } else if (kind !== tokenKind.mark) add(salt.skip, hashPair(beforeThat, shape), index);
      }
      beforeThat = before;
      before = shape;
    }
  }

  function addConcepts(): void {
    conceptCounts.fill(0);
    let recentCount = 0;
    for (let index = 0; index < words.count; index += 1) {
      const id = marks.id[index] ?? 0;
      if (id === 0) continue;
      conceptCounts[id] = (conceptCounts[id] ?? 0) + 1;
      add(salt.concept, id, index);
      for (let back = 1; back <= Math.min(pairedConcepts, recentCount); back += 1) {
        const earlier = recent[(recentCount - back) % pairedConcepts] ?? 0;
        const distance = index - earlier;
        if (distance > pairedDistance) break;
        const isNear = distance <= 4 ? 1 : 0;
        add(salt.concepts, ((marks.id[earlier] ?? 0) << 9) | (id << 1) | isNear, index);
      }
      recent[recentCount % pairedConcepts] = index;
      recentCount += 1;
    }
  }

  function addWhole(text: string, from: number, to: number): void {
    let capitals = 0;
    let pairsOfCapitals = 0;
    let numbers = 0;
    let placeholders = 0;
    let code = 0;
    let money = 0;
    let lines = 0;
    let questions = 0;
    let lineCapitals = 0;
    for (let index = 0; index < words.count; index += 1) {
      const kind = words.kind[index];
      if (kind === tokenKind.capital) {
        capitals += 1;
        if (index > 0 && words.kind[index - 1] === tokenKind.capital) pairsOfCapitals += 1;
      } else if (kind === tokenKind.number) numbers += 1;
      else if (kind === tokenKind.newline) {
        lines += 1;
        if (words.kind[index + 1] === tokenKind.word) lineCapitals += 1;
      } else if (kind === tokenKind.mark) {
        const unit = text.charCodeAt(words.start[index] ?? 0);
        if (placeholderMarks.has(unit)) placeholders += 1;
        if (codeMarks.has(unit)) code += 1;
        if (moneyMarks.has(unit)) money += 1;
        if (unit === 63) questions += 1;
      }
    }
    const whole = (kind: number, value: number) => add(salt.whole, (kind << 8) | value, -1);
    const length = step(Math.floor(words.count / 6));
    whole(1, length);
    whole(2, step(capitals));
    whole(3, step(pairsOfCapitals));
    whole(4, step(numbers));
    whole(5, step(placeholders));
    whole(6, Math.min(9, Math.floor((code * 40) / Math.max(10, words.count))));
    whole(7, step(money));
    whole(8, step(lines));
    whole(9, Math.min(3, questions));
    whole(10, text.charCodeAt(to - 1) === 63 ? 1 : 0);
    whole(11, step(lineCapitals));
    const persons = (conceptCounts[self] ?? 0) + (conceptCounts[we] ?? 0);
    whole(12, Math.min(9, Math.floor((persons * 60) / Math.max(12, words.count))));
    whole(13, Math.min(9, Math.floor((capitals * 40) / Math.max(12, words.count))));
    for (let id = 1; id <= concepts.length; id += 1)
      whole(20 + id, Math.min(4, step(conceptCounts[id] ?? 0)));
    void from;
  }

  return {
    words,
    conceptCounts,
    read(text, from = 0, to = text.length) {
      generation += 1;
      features.count = 0;
      marked.read(text, from, to);
      addWords();
      addConcepts();
      features.textCount = features.count;
      addWhole(text, from, to);
      return features;
    },
  };
}

function growFeatures(features: Features): void {
  const buckets = new Int32Array(features.buckets.length * 2);
  buckets.set(features.buckets);
  features.buckets = buckets;
  const owners = new Int32Array(features.owners.length * 2);
  owners.set(features.owners);
  features.owners = owners;
}
