import type { Word } from "../words.ts";
import { splitWords } from "../words.ts";
import { isFirstName, isWordName } from "./name-sets.ts";

/** A word with what can be told of it by itself. */
export interface Token extends Word {
  readonly text: string;
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
  let last = 0;
  return splitWords(text).map((word) => {
    const isFirst = isFirstName(word.folded);
    const gap = text.slice(last, Math.min(word.start, last + longestGap));
    last = word.end;
    return {
      ...word,
      text: text.slice(word.start, word.end),
      isCapital: isCapitalAt(text, word.start),
      isFirst,
      isClearFirst: isFirst && !isWordName(word.folded),
      gap,
    };
  });
}

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const letter = text[at] ?? "";
  return letter !== letter.toLowerCase();
}
