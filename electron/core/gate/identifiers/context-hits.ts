import { CharacterClass } from "../views/character-class.ts";
import { foldLower } from "../views/lower.ts";
import { WordTable } from "../word-table.ts";
import { contextWords, type Topic, unspacedTerms } from "./context-words.ts";

/** A word that says what a number near it is. */
export interface ContextHit {
  readonly word: string;
  readonly topic: Topic;
  readonly start: number;
  readonly end: number;
}

const words = new Map<string, Topic[]>();
const qualifiedWords = new Map<string, Topic[]>();
/** By their first five letters. */
const stems = new Map<string, [string, Topic][]>();
const stemStart = 5;
/** Every word but the last of a longer term. */
const openers = new Set<string>();
for (const [topic, { words: list, qualified = "" }] of Object.entries(contextWords)) {
  // Object.entries forgets that the keys are topics.
  const known = topic as Topic;
  for (const word of list.split("|")) {
    if (word.endsWith("*")) learnStem(word.slice(0, -1), known);
    for (const opener of word.split(" ").slice(0, -1)) openers.add(opener);
    learn(words, word.replace("*", ""), known);
  }
  for (const word of qualified.split("|")) learn(qualifiedWords, word, known);
}

const numberAfter =
  /^['’]?s?[\s:.\-_]*(?:number|num|no|nr|numer\w*|numero|nummer|n[°ºo]|id|#|:|=|is\b)/;
const numberBefore =
  /(?:num\w*|nr|no|n[°ºo]|nummer)\.?\s*(?:de|del|di|of|do|der|des)?\s*(?:la|l')?\s*$/;

const letter = new CharacterClass(/[\p{L}\p{M}]/u);
const digit = new CharacterClass(/\d/);
const longestWord = 32;

/** A word as it is looked up, with what it says by itself. */
interface KnownWord {
  readonly word: string;
  readonly topics: readonly Topic[];
  readonly qualified: readonly Topic[];
  readonly isOpener: boolean;
}

/** A text uses few different words. Bounded, for a text may hold any. */
const knownWords = new Map<string, KnownWord>();
const mostKnownWords = 20_000;

function lookUp(written: string): KnownWord {
  const known = knownWords.get(written);
  if (known !== undefined) return known;
  const word = foldLower(written);
  const made: KnownWord = {
    word,
    topics: words.get(word) ?? stemTopics(word) ?? [],
    qualified: qualifiedWords.get(word) ?? [],
    isOpener: openers.has(word),
  };
  if (knownWords.size < mostKnownWords) knownWords.set(written, made);
  return made;
}

const unknown: KnownWord = { word: "", topics: [], qualified: [], isOpener: false };

/** Words that say something, and the beginnings of words that may. Most words of a text are neither, and are not cut out. */
const telling = new WordTable(
  [...words.keys(), ...qualifiedWords.keys(), ...openers].map((word) => [word, lookUp(word)]),
);
const tellingStarts = new WordTable([...stems.keys()].map((start) => [start, true]));

/** A word as it stands in the text. */
interface PlacedWord {
  readonly known: KnownWord;
  readonly start: number;
  readonly end: number;
}

/** All of them by their places, in one pass over the words. */
export function findContextHits(text: string): ContextHit[] {
  const hits: ContextHit[] = [];
  const lower = text.toLowerCase();
  let previous: PlacedWord = { known: unknown, start: 0, end: -10 };
  let beforeThat = previous;
  for (let start = 0; start < text.length;) {
    const letters = lettersAt(text, start);
    if (letters.end === start) {
      start += 1;
      continue;
    }
    const end = letters.end + (digit.hasAt(text, letters.end) ? 1 : 0);
    if (end - start <= longestWord) {
      // A letter that becomes two in lower case moves all places behind it.
      const isInPlace = letters.areAscii && lower.length === text.length;
      const known =
        isInPlace && !previous.known.isOpener
          ? lookUpAt(lower, start, end)
          : lookUp(text.slice(start, end));
      const word = { known, start, end };
      addHits(text, word, hits);
      addPairs(word, previous, beforeThat, hits);
      beforeThat = previous;
      previous = word;
    }
    start = end;
  }
  addUnspaced(text, hits);
  return hits.sort((a, b) => a.start - b.start);
}

/** Where the letters that begin at `start` end; `start` where there is none. */
function lettersAt(
  text: string,
  start: number,
): { readonly end: number; readonly areAscii: boolean } {
  let end = start;
  let units = 0;
  for (let width = letter.widthAt(text, end); width > 0; width = letter.widthAt(text, end)) {
    units |= text.charCodeAt(end);
    end += width;
  }
  return { end, areAscii: units < 0x80 };
}

/** The same as `lookUp`, but that a word which says nothing by itself is not even read. */
function lookUpAt(lower: string, start: number, end: number): KnownWord {
  const known = telling.get(lower, start, end);
  if (known !== undefined) return known;
  const mayBeStem =
    end - start >= stemStart && tellingStarts.get(lower, start, start + stemStart) === true;
  return mayBeStem ? lookUp(lower.slice(start, end)) : unknown;
}

function addHits(text: string, { known, start, end }: PlacedWord, hits: ContextHit[]): void {
  const { word } = known;
  for (const topic of known.topics) hits.push({ word, topic, start, end });
  if (known.qualified.length > 0 && isQualified(text, start, end))
    for (const topic of known.qualified) hits.push({ word, topic, start, end });
}

/** Terms of two words, and of three. */
function addPairs(
  { known: { word }, start, end }: PlacedWord,
  previous: PlacedWord,
  beforeThat: PlacedWord,
  hits: ContextHit[],
): void {
  if (!previous.known.isOpener || start - previous.end > 3) return;
  const pair = `${previous.known.word} ${word}`;
  for (const topic of words.get(pair) ?? []) hits.push({ word, topic, start: previous.start, end });
  if (previous.start - beforeThat.end > 3) return;
  for (const topic of words.get(`${beforeThat.known.word} ${pair}`) ?? [])
    hits.push({ word, topic, start: beforeThat.start, end });
}

function stemTopics(word: string): readonly Topic[] | undefined {
  const known = stems.get(word.slice(0, stemStart));
  if (known === undefined) return undefined;
  return known.filter(([stem]) => word.startsWith(stem)).map(([, topic]) => topic);
}

function isQualified(text: string, start: number, end: number): boolean {
  return (
    numberAfter.test(foldLower(text.slice(end, end + 16))) ||
    numberBefore.test(foldLower(text.slice(Math.max(0, start - 20), start)))
  );
}

function addUnspaced(text: string, hits: ContextHit[]): void {
  // oxlint-disable-next-line no-control-regex
  if (/^[\u0000-\u036f]*$/.test(text)) return;
  const lower = text.toLowerCase();
  for (const [term, topic] of unspacedTerms) {
    for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + term.length)) {
      hits.push({ word: term, topic, start: at, end: at + term.length });
    }
  }
}

function learn(map: Map<string, Topic[]>, word: string, topic: Topic): void {
  if (word !== "") map.set(word, [...(map.get(word) ?? []), topic]);
}

function learnStem(stem: string, topic: Topic): void {
  const start = stem.slice(0, stemStart);
  stems.set(start, [...(stems.get(start) ?? []), [stem, topic]]);
}
