import { fold, hashPair, hashSeed, hashStep, hashWord } from "./folding.ts";
import { HashTable } from "./hash-table.ts";
import { guessLanguages, latinLanguages, type LatinLanguage } from "./language.ts";
import { chinese, japanese, korean } from "./lexicon/cjk.ts";
import { english } from "./lexicon/en.ts";
import { dutch, german, swedish } from "./lexicon/germanic.ts";
import { arabic, hindi, turkish } from "./lexicon/others.ts";
import { french, italian, portuguese, spanish } from "./lexicon/romance.ts";
import { polish, russian } from "./lexicon/slavic.ts";
import { tokenKind, type Words } from "./words.ts";

/** What a word is about, the same for every language: so that what is learned in one holds in the others. */
export const concepts = [
  "self",
  "we",
  "kin",
  "partner",
  "kid",
  "colleague",
  "client",
  "friend",
  "illness",
  "mind",
  "care",
  "intimate",
  "money",
  "law",
  "job",
  "misconduct",
  "business",
  "secrecy",
  "breakup",
  "belief",
  "orientation",
  "whereabouts",
  "diary",
  "document",
  "edit",
  "fiction",
  "template",
  "generic",
  "study",
  "code",
  "identity",
  "applying",
  "greeting",
] as const;

export type Concept = (typeof concepts)[number];

/** Words of one language by concept: separated by commas, `*` at the end for a prefix, at most three words to an entry. */
export type Lexicon = Readonly<Partial<Record<Concept, string>>>;

export function conceptId(concept: Concept): number {
  return concepts.indexOf(concept) + 1;
}

interface ConceptTables {
  readonly exact: HashTable;
  readonly prefix: HashTable;
  /** Two and three words. */
  readonly several: HashTable;
}

function buildTables(lexicons: readonly Lexicon[]): ConceptTables {
  const exact: [number, number][] = [];
  const prefix: [number, number][] = [];
  const several: [number, number][] = [];
  for (const lexicon of lexicons) {
    for (const concept of concepts) {
      for (const entry of (lexicon[concept] ?? "").split(",").map((text) => text.trim())) {
        const id = conceptId(concept);
        const hashes = entry.split(" ").map((word) => hashWord(word.replace(/\*$/, "")));
        const [first, second, third] = hashes;
        if (entry === "" || first === undefined) continue;
        if (second === undefined) (entry.endsWith("*") ? prefix : exact).push([first, id]);
        else {
          const pair = hashPair(first, second);
          several.push([third === undefined ? pair : hashPair(pair, third), id]);
        }
      }
    }
  }
  return {
    exact: new HashTable(exact),
    prefix: new HashTable(prefix),
    several: new HashTable(several),
  };
}

const latinLexicons: Readonly<Record<LatinLanguage, Lexicon>> = {
  en: english,
  de: german,
  nl: dutch,
  sv: swedish,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  pl: polish,
  tr: turkish,
};

const latinTables = latinLanguages.map((language) => buildTables([latinLexicons[language]]));
/** Scripts of their own: their words cannot be mistaken for another language's. */
const otherTables = buildTables([russian, arabic, hindi, japanese, chinese, korean]);
const none = new HashTable([]);
const noTables: ConceptTables = { exact: none, prefix: none, several: none };

const longestIdeographs = 6;
const shortestPrefix = 2;

/** Which words carry which concept: parallel to the words, 0 for none. `width` is how many words an entry spans. */
export interface ConceptMarks {
  id: Uint8Array;
  width: Uint8Array;
}

export function createConceptMarks(): ConceptMarks {
  return { id: new Uint8Array(4096), width: new Uint8Array(4096) };
}

function findPrefix(text: string, words: Words, index: number, table: HashTable): number {
  const from = words.start[index] ?? 0;
  const to = words.end[index] ?? 0;
  let hash = hashSeed;
  for (let at = from; at < to; at += 1) {
    hash = hashStep(hash, fold(text.charCodeAt(at)));
    if (at - from + 1 < shortestPrefix) continue;
    const found = table.get(hash | 0);
    if (found !== 0) return found;
  }
  return 0;
}

/** Marks the longest entry that starts at a word; returns how many words it spans, 0 when there is none. */
function markWord(
  text: string,
  words: Words,
  index: number,
  tables: ConceptTables,
  marks: ConceptMarks,
): number {
  const first = words.hash[index] ?? 0;
  if (index + 1 < words.count) {
    const pair = hashPair(first, words.hash[index + 1] ?? 0);
    if (index + 2 < words.count) {
      const three = tables.several.get(hashPair(pair, words.hash[index + 2] ?? 0));
      if (three !== 0) return setMark(marks, index, three, 3);
    }
    const two = tables.several.get(pair);
    if (two !== 0) return setMark(marks, index, two, 2);
  }
  const one = tables.exact.get(first);
  if (one !== 0) return setMark(marks, index, one, 1);
  const prefix = findPrefix(text, words, index, tables.prefix);
  return prefix === 0 ? 0 : setMark(marks, index, prefix, 1);
}

function setMark(marks: ConceptMarks, index: number, id: number, width: number): number {
  marks.id[index] = id;
  marks.width[index] = width;
  return width;
}

function markIdeographs(
  text: string,
  words: Words,
  index: number,
  tables: ConceptTables,
  marks: ConceptMarks,
): number {
  let hash = hashSeed;
  let found = 0;
  let width = 0;
  for (let length = 1; length <= longestIdeographs && index + length <= words.count; length += 1) {
    if (words.kind[index + length - 1] !== tokenKind.ideograph) break;
    hash = hashStep(hash, fold(text.charCodeAt(words.start[index + length - 1] ?? 0)));
    const id = tables.exact.get(hash | 0);
    if (id !== 0) {
      found = id;
      width = length;
    }
  }
  return found === 0 ? 0 : setMark(marks, index, found, width);
}

/** Fills `marks` for the words. Linear: each word is looked up a bounded number of times. */
export function markConcepts(text: string, words: Words, marks: ConceptMarks): void {
  if (marks.id.length < words.count) {
    marks.id = new Uint8Array(words.kind.length);
    marks.width = new Uint8Array(words.kind.length);
  }
  marks.id.fill(0, 0, words.count);
  const [likeliest, second] = guessLanguages(words);
  const first = latinTables[likeliest] ?? noTables;
  const other = second === undefined ? noTables : (latinTables[second] ?? noTables);
  let index = 0;
  while (index < words.count) {
    const kind = words.kind[index];
    let width = 0;
    if (kind === tokenKind.ideograph) {
      width = markIdeographs(text, words, index, otherTables, marks);
    } else if (kind === tokenKind.word || kind === tokenKind.capital) {
      const isLatin = text.charCodeAt(words.start[index] ?? 0) < 0x370;
      if (!isLatin) width = markWord(text, words, index, otherTables, marks);
      else {
        width =
          markWord(text, words, index, first, marks) || markWord(text, words, index, other, marks);
      }
    }
    index += Math.max(width, 1);
  }
}
