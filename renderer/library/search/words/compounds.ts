import { kindAt, letter } from "./letters.ts";

/** What stands between the signs of a word. */
export const partOfCompound = /[^'’+#＋＃]+/gu;
const apostrophes = /['’]/gu;
const mostSigns = 3;
/** Korean writes what follows a name in Latin letters without a space. */
const hangul = /[\uac00-\ud7a3]/;

/**
 * Where the pluses and hashes end that belong to the word before `start`, as in "C++" and "F#"; `start` where there are
 * none, too many, or a letter follows, as in "a+b". Editions are written right behind: "C++20".
 */
export function signsEnd(text: string, start: number, table: Uint8Array): number {
  let end = start;
  while (isSign(text.charCodeAt(end)) && end - start <= mostSigns) end++;
  if (end === start || end - start > mostSigns) return start;
  const next = text.charAt(end);
  const isAlone = kindAt(text, end, table) !== letter || hangul.test(next);
  const isEdition = /\d/.test(next) && text.slice(start, end) === "++";
  return isAlone || isEdition ? end : start;
}

/** Whether an apostrophe follows the word that ends at `index`, and the word goes on behind it: "don't". */
export function isElision(text: string, index: number, table: Uint8Array): boolean {
  const unit = text.charCodeAt(index);
  return (unit === 0x27 || unit === 0x2019) && kindAt(text, index + 1, table) === letter;
}

/** A word as many write it: "dont". */
export function withoutApostrophes(word: string): string {
  return word.replace(apostrophes, "");
}

/** Also as East Asian text has them, as wide as its own characters. */
function isSign(unit: number): boolean {
  return unit === 0x2b || unit === 0x23 || unit === 0xff0b || unit === 0xff03;
}
