import { kindAt, letter, wordEnd } from "./letters.ts";

/** What stands between the signs of a word. */
export const partOfCompound = /[^'’\u200c+#＋＃]+/gu;
/** And what Persian writes between the parts of a word, or leaves out: the non-joiner, which is not drawn. */
const apostrophes = /['’\u200c]/gu;
const mostSigns = 3;
/** Korean writes what follows a name in Latin letters without a space. */
const hangul = /[\uac00-\ud7a3]/;

/** Whether a word that this stands right behind may go on with it; asked for every word. */
export function mayGoOn(unit: number): boolean {
  return isApostrophe(unit) || isSign(unit);
}

/** Where a word ends that has more letters behind apostrophes, "don't" and "می‌خواهم", or signs, "C++"; `end` where it has neither. */
export function compoundEnd(text: string, end: number, table: Uint8Array): number {
  let lettersEnd = end;
  while (
    isApostrophe(text.charCodeAt(lettersEnd)) &&
    kindAt(text, lettersEnd + 1, table) === letter
  )
    lettersEnd = wordEnd(text, lettersEnd + 1, table);
  return signsEnd(text, lettersEnd, table);
}

/**
 * Where the pluses and hashes end that belong to the word before `start`, as in "C++" and "F#"; `start` where there are
 * none, too many, or a letter follows, as in "a+b". Editions are written right behind: "C++20".
 */
function signsEnd(text: string, start: number, table: Uint8Array): number {
  let end = start;
  while (isSign(text.charCodeAt(end)) && end - start <= mostSigns) end++;
  if (end === start || end - start > mostSigns) return start;
  const next = text.charAt(end);
  const isAlone = kindAt(text, end, table) !== letter || hangul.test(next);
  const isEdition = /\d/.test(next) && text.slice(start, end) === "++";
  return isAlone || isEdition ? end : start;
}

/** A word as many write it: "dont". */
export function withoutApostrophes(word: string): string {
  return word.replace(apostrophes, "");
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x200c;
}

/** Also as East Asian text has them, as wide as its own characters. */
function isSign(unit: number): boolean {
  return unit === 0x2b || unit === 0x23 || unit === 0xff0b || unit === 0xff03;
}
