import { createView, endOf, MappedText, type MappedView, startOf } from "./offsets.ts";

/** Letters that have no decomposition but a plain spelling. */
const plainSpelling: Readonly<Record<string, string>> = {
  ł: "l",
  ß: "ss",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ħ: "h",
  ŧ: "t",
  ı: "i",
  ŋ: "n",
  ĸ: "k",
  ſ: "s",
  ς: "σ",
};

/** Lower case without diacritics. Word lists to be looked up in the `lower` view are folded by this too. */
export function foldLower(text: string): string {
  return isAscii(text) ? text.toLowerCase() : Array.from(text, foldCharacter).join("");
}

/** The plain view in lower case without diacritics; scripts whose marks make other letters (kana, Hangul, Devanagari) keep them. */
export function createLowerView(plain: MappedView): MappedView {
  if (isAscii(plain.text)) return createView("lower", plain.text.toLowerCase(), plain.map);
  const out = new MappedText(plain.text.length);
  const { text, map } = plain;
  // Letters that stay one unit wide are collected, for most do.
  let piece = "";
  let at = 0;
  while (at < text.length) {
    const width = widthAt(text, at);
    const folded = foldCharacter(text.slice(at, at + width));
    if (folded.length === width && width === 1) {
      piece += folded;
    } else {
      out.copy(piece, map, at - piece.length);
      out.append(folded, startOf(map, at), endOf(map, at + width - 1));
      piece = "";
    }
    at += width;
  }
  out.copy(piece, map, at - piece.length);
  const folded = out.finish();
  return createView("lower", folded.text, folded.map);
}

/** Two for a surrogate pair, else one. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const known = new Map<string, string>();
const mostKnown = 16_384;

function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const lower = character.toLowerCase();
  const bare = hasRemovableMarks(lower) ? lower.normalize("NFD").replace(/\p{Mn}+/gu, "") : lower;
  const folded = Array.from(bare, (letter) => plainSpelling[letter] ?? letter).join("");
  if (known.size < mostKnown) known.set(character, folded);
  return folded;
}

/** Latin, Greek, Cyrillic and combining marks of general use. */
function hasRemovableMarks(character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return (
    codePoint < 0x530 ||
    (codePoint >= 0x1ab0 && codePoint < 0x2000) ||
    (codePoint >= 0x20d0 && codePoint < 0x2100)
  );
}

export function isAscii(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(text);
}
