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
    words.push({ folded: foldWord(word), start: match.index, end: match.index + word.length });
  }
  return words;
}

/** Letters that Unicode does not decompose into a letter and a mark. */
const undecomposed: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ς: "σ",
};

/** Lower case without diacritics, so that `Łukasz` and `lukasz` are one word. The length may change. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[łøđðþßæœıς]/g, (letter) => undecomposed[letter] ?? letter);
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) > 0x7f) return false;
  }
  return true;
}
