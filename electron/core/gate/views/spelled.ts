import { WordTable } from "../word-table.ts";
import { CharacterClass } from "./character-class.ts";
import {
  hasHundreds,
  joiners,
  type NumberLanguage,
  numberWords,
  repeaters,
} from "./number-words.ts";
import { createView, endOf, MappedText, type MappedView, startOf } from "./offsets.ts";

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Run {
  readonly digits: string;
  /** How many words it took. */
  readonly words: number;
}

/** Between the words of one number: nothing that ends a sentence. */
const betweenWords = /^[\s\-_,./·]{1,4}$/;

/** A run with the place that it is written at. */
interface WrittenRun {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** The lower view with two or more spelled-out number words in a row as the digits they say, each run joined. */
export function createSpelledView(lower: MappedView): MappedView {
  const runs = hasTwoNumberWords(lower.text) ? findRuns(lower.text) : [];
  if (runs.length === 0) return createView("spelled", lower.text, lower.map);
  const out = new MappedText(lower.text.length);
  let copied = 0;
  for (const { digits, start, end } of runs) {
    out.copy(lower.text.slice(copied, start), lower.map, copied);
    out.append(digits, startOf(lower.map, start), endOf(lower.map, end - 1));
    copied = end;
  }
  out.copy(lower.text.slice(copied), lower.map, copied);
  const spelled = out.finish();
  return createView("spelled", spelled.text, spelled.map);
}

function findRuns(text: string): WrittenRun[] {
  const words = readWords(text);
  const runs: WrittenRun[] = [];
  for (let index = 0; index < words.length;) {
    const run = longestRun(text, words, index);
    const first = words[index];
    const last = words[index + (run?.words ?? 1) - 1];
    index += run?.words ?? 1;
    if (run === undefined || first === undefined || last === undefined) continue;
    runs.push({ digits: run.digits, start: first.start, end: last.end });
  }
  return runs;
}

const letter = new CharacterClass(/[a-z]/);
const digit = new CharacterClass(/\d/);
const longestWord = 24;

/** All words that a spelled-out number may have, and whether they are worth something themselves. */
const spelledWords = new WordTable<"number" | "helper">([
  ...[...joiners, ...repeaters.keys()].map((word) => [word, "helper"] as const),
  ...[...numberWords.keys()].map((word) => [word, "number"] as const),
]);

/** Whether two stand in a row, whatever helps between them. */
function hasTwoNumberWords(text: string): boolean {
  let isAfterNumber = false;
  for (let at = 0; at < text.length;) {
    const end = endOfLetters(text, at);
    if (end > at) {
      const kind = spelledWords.get(text, at, end);
      if (kind === "number" && isAfterNumber) return true;
      if (kind !== "helper") isAfterNumber = kind === "number";
    }
    at = Math.max(end, at + 1);
  }
  return false;
}

/** A longer row of letters is cut. */
function endOfLetters(text: string, at: number): number {
  return letter.endOfRun(text, at, Math.min(text.length, at + longestWord));
}

/** Number words and what may stand among them; digits too, for "four 1 one 1". */
function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length;) {
    const lettersEnd = endOfLetters(text, start);
    const end = lettersEnd > start ? lettersEnd : digit.endOfRun(text, start);
    const isDigits = end > lettersEnd;
    if (isDigits || (end > start && spelledWords.get(text, start, end) !== undefined))
      words.push({ text: text.slice(start, end), start, end });
    start = Math.max(end, start + 1);
  }
  return words;
}

function longestRun(text: string, words: readonly Word[], from: number): Run | undefined {
  const first = words[from];
  if (first === undefined) return undefined;
  const languages = repeaters.has(first.text) ? allLanguages : numberWords.get(first.text)?.keys();
  let longest: Run | undefined;
  for (const language of languages ?? []) {
    const run = readRun(text, words, from, language);
    if (run !== undefined && run.words > (longest?.words ?? 1)) longest = run;
  }
  return longest;
}

const allLanguages: readonly NumberLanguage[] = ["en", "de", "es"];

/** Reads words as one language's numbers; undefined for fewer than two number words. */
function readRun(
  text: string,
  words: readonly Word[],
  from: number,
  language: NumberLanguage,
): Run | undefined {
  const reader = new NumberReader(language);
  let spelledWords = 0;
  let taken = 0;
  for (let index = from; index < words.length; index += 1) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined) break;
    if (
      index > from &&
      before !== undefined &&
      !betweenWords.test(text.slice(before.end, Math.min(word.start, before.end + 6)))
    )
      break;
    if (joiners.has(word.text)) {
      if (!reader.awaitsUnit) break;
      continue;
    }
    if (!readWord(word.text, language, reader)) break;
    if (!/^\d/.test(word.text)) spelledWords += 1;
    taken = index - from + 1;
  }
  return spelledWords < 2 ? undefined : { digits: reader.digits(), words: taken };
}

function readWord(word: string, language: NumberLanguage, reader: NumberReader): boolean {
  if (/^\d/.test(word)) {
    reader.addDigits(word);
    return true;
  }
  const repeats = repeaters.get(word);
  if (repeats !== undefined) {
    reader.repeatNext(repeats);
    return true;
  }
  const value = numberWords.get(word)?.get(language);
  if (value !== undefined) reader.add(value);
  return value !== undefined;
}

/** Turns a row of values into digits: 40, 1, 11 is "4111"; 3, 100, 5 is "305". */
class NumberReader {
  #done = "";
  #current: number | null = null;
  /** What may still be added to the current number is below this: 10 after "forty", 100 after "hundred". */
  #room = 1;
  /** And not below this: French "dix" takes "sept", "huit" and "neuf" only. */
  #least = 1;
  #repeats = 1;
  readonly #language: NumberLanguage;

  constructor(language: NumberLanguage) {
    this.#language = language;
  }

  get awaitsUnit(): boolean {
    return this.#current !== null && this.#room > 1;
  }

  add(value: number): void {
    if (this.#repeats > 1 && value < 10) {
      this.addDigits(String(value).repeat(this.#repeats));
    } else if (this.#multiplies(value)) {
      this.#current = (this.#current ?? 1) * value;
      this.#awaitAfter(value);
    } else if (this.#current !== null && value >= this.#least && value < this.#room) {
      this.#current += value;
      this.#awaitAfter(value);
    } else {
      this.#flush();
      this.#current = value;
      this.#awaitAfter(value);
    }
  }

  addDigits(digits: string): void {
    this.#flush();
    this.#done += digits;
    this.#repeats = 1;
  }

  repeatNext(times: number): void {
    this.#repeats = times;
  }

  digits(): string {
    this.#flush();
    return this.#done;
  }

  #multiplies(value: number): boolean {
    if (this.#current === null || this.#current === 0) return false;
    // French "quatre-vingt" is the one number word that multiplies by twenty.
    if (value === 20) {
      return this.#language === "fr" && this.#current === 4 && this.#room === 1;
    }
    if (value === 100 && hasHundreds(this.#language)) return false;
    return (value === 100 && this.#current < 100) || (value === 1000 && this.#current < 1000);
  }

  #flush(): void {
    if (this.#current !== null) this.#done += String(this.#current);
    this.#current = null;
    this.#room = 1;
  }

  #awaitAfter(value: number): void {
    const isFrench = this.#language === "fr";
    this.#least = isFrench && value === 10 ? 7 : 1;
    if (value >= 1000 && value % 1000 === 0) this.#room = 1000;
    else if (value >= 100 && value % 100 === 0) this.#room = 100;
    // French counts on to nineteen after sixty and eighty.
    else if (isFrench && (value === 60 || this.#current === 80)) this.#room = 20;
    else if (isFrench && value === 10) this.#room = 10;
    else this.#room = value >= 20 && value % 10 === 0 ? 10 : 1;
  }
}
