import { CharacterClass } from "./views/character-class.ts";
import { foldLower, isAscii } from "./views/lower.ts";

/** A word of a text: letters, marks and digits, with the place where it stands. */
export interface Word {
  /** In lower case, without diacritics. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Writing without spaces between words: each character counts as a word of its own. */
const unspacedScripts =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}";

const unspaced = new CharacterClass(new RegExp(`[${unspacedScripts}]`, "v"));
const spaced = new CharacterClass(new RegExp(`[[\\p{L}\\p{M}\\p{N}]--[${unspacedScripts}]]`, "v"));

/** The words of a text in order, in one pass. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const lower = isAscii(text) ? text.toLowerCase() : null;
  for (let start = 0; start < text.length;) {
    const end = endOfWord(text, start);
    if (end > start) {
      const folded = lower?.slice(start, end) ?? foldLower(text.slice(start, end));
      words.push({ folded, start, end });
    }
    start = Math.max(end, start + 1);
  }
  return words;
}

/** Where the word that begins at `start` ends; `start` where none does. */
function endOfWord(text: string, start: number): number {
  let end = start;
  for (let width = spaced.widthAt(text, end); width > 0; width = spaced.widthAt(text, end))
    end += width;
  return end > start ? end : start + unspaced.widthAt(text, start);
}
