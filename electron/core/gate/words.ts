import { foldLower } from "./views/lower.ts";

/** A word of a text: letters, marks and digits, with the place where it stands. */
export interface Word {
  /** In lower case, without diacritics. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Writing without spaces between words: each character counts as a word of its own. */
const unspaced =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}";

const wordPattern = new RegExp(`[${unspaced}]|[[\\p{L}\\p{M}\\p{N}]--[${unspaced}]]+`, "gv");

/** The words of a text in order, in one pass. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const [word] = match;
    words.push({ folded: foldLower(word), start: match.index, end: match.index + word.length });
  }
  return words;
}
