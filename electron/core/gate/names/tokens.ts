import type { Word } from "../words.ts";
import { splitWords } from "../words.ts";
import { isCommonFirstName, isFirstName, isWordName } from "./name-sets.ts";

/** A word with what can be told of it by itself. */
export interface Token extends Word {
  readonly text: string;
  /** In a text without any capital, common names count as if they had one. */
  readonly isCapital: boolean;
  /** A first name that is not an English word as well. */
  readonly isClearFirst: boolean;
  readonly isFirst: boolean;
  /** What stands between this word and the one before. */
  readonly gap: string;
}

/** A gap of more characters says no more. */
const longestGap = 8;

export function toTokens(text: string): readonly Token[] {
  const isAllLower = !/\p{Lu}/u.test(text);
  let last = 0;
  return splitWords(text).map((word) => {
    const isCapital = isCapitalAt(text, word.start) || (isAllLower && isLowerName(word.folded));
    const token = new WordToken(text, word, isCapital, last);
    last = word.end;
    return token;
  });
}

/** Tells what is asked: few words of a text look like a name, and only those and their neighbours are asked for more. */
class WordToken implements Token {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  readonly #whole: string;
  readonly #gapStart: number;

  constructor(whole: string, { folded, start, end }: Word, isCapital: boolean, gapStart: number) {
    this.folded = folded;
    this.start = start;
    this.end = end;
    this.isCapital = isCapital;
    this.#whole = whole;
    this.#gapStart = gapStart;
  }

  get text(): string {
    return this.#whole.slice(this.start, this.end);
  }

  get isFirst(): boolean {
    return isFirstName(this.folded);
  }

  get isClearFirst(): boolean {
    return isFirstName(this.folded) && !isWordName(this.folded);
  }

  get gap(): string {
    return this.#whole.slice(this.#gapStart, Math.min(this.start, this.#gapStart + longestGap));
  }
}

const shortestLowerName = 4;

function isLowerName(folded: string): boolean {
  return folded.length >= shortestLowerName && isCommonFirstName(folded) && !isWordName(folded);
}

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const letter = text[at] ?? "";
  return letter !== letter.toLowerCase();
}
