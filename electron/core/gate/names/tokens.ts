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
    const isFirst = isFirstName(word.folded);
    const gap = text.slice(last, Math.min(word.start, last + longestGap));
    last = word.end;
    return {
      ...word,
      text: text.slice(word.start, word.end),
      isCapital: isCapitalAt(text, word.start) || (isAllLower && isLowerName(word.folded)),
      isFirst,
      isClearFirst: isFirst && !isWordName(word.folded),
      gap,
    };
  });
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
