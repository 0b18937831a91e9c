/** What a UTF-16 code unit is to a search. */
export const separator = 0;
/** Of a script that puts spaces between its words. */
export const letter = 1;
/** Of a script that runs its words together: Han, kana, Thai, Lao, Khmer, Burmese. */
export const unspaced = 2;
/** An emoji or another picture, each of which stands by itself. */
export const picture = 4;
/** The first half of a character beyond the basic plane, which has to be looked at whole. */
const pair = 3;

/** First and last code point of the scripts without spaces; neither their digits nor the kana's middle dot count. */
const unspacedRanges = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x3005, 0x3007],
  [0x3041, 0x309f],
  [0x30a1, 0x30fa],
  [0x30fc, 0x30ff],
  [0x31f0, 0x31ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xff66, 0xff9f],
] as const;
const firstRareHan = 0x20000;
const lastRareHan = 0x3ffff;

const isDigit = /\p{Decimal_Number}/u;
/** Soft hyphens and joiners stand within words. */
const isLetter = /[\p{Letter}\p{Number}\p{Mark}\u00ad\u200d]/u;
/** Below and between these lie signs such as ™, arrows, and the squares that lists are marked with. */
const isPicture =
  /(?=[\u2300-\u23ff\u2600-\u27bf\u2900-\u2bff\u{1f000}-\u{1ffff}])[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
/** Filled when the first text is read: it takes a few milliseconds. */
let kinds: Uint8Array | null = null;

/** The kind of every code unit, for loops that look each one up. */
export function letterKinds(): Uint8Array {
  kinds ??= findKinds();
  return kinds;
}

function findKinds(): Uint8Array {
  const found = new Uint8Array(0x10000);
  for (let unit = 0; unit < found.length; unit++) {
    found[unit] = unit >= 0xd800 && unit <= 0xdbff ? pair : kindOf(String.fromCharCode(unit));
  }
  for (const [first, last] of unspacedRanges) {
    for (let unit = first; unit <= last; unit++)
      if (found[unit] === letter && !isDigit.test(String.fromCharCode(unit)))
        found[unit] = unspaced;
  }
  return found;
}

/** What the character at `index` is, whether or not it takes two code units. */
export function kindAt(text: string, index: number, table: Uint8Array): number {
  const kind = table[text.charCodeAt(index)] ?? separator;
  if (kind !== pair) return kind;
  const codePoint = text.codePointAt(index) ?? 0;
  if (codePoint >= firstRareHan && codePoint <= lastRareHan) return unspaced;
  return kindOf(String.fromCodePoint(codePoint));
}

function kindOf(character: string): number {
  if (isLetter.test(character)) return letter;
  return isPicture.test(character) ? picture : separator;
}

/** How many code units the character at `index` takes. */
export function widthAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff && index + 1 < text.length ? 2 : 1;
}

/** Where the word ends that begins at `start`. */
export function wordEnd(text: string, start: number, table: Uint8Array): number {
  let index = start;
  // Most text needs no more than the table.
  while (index < text.length && table[text.charCodeAt(index)] === letter) index++;
  while (index < text.length && kindAt(text, index, table) === letter)
    index += widthAt(text, index);
  return index;
}

/** The kana's voicing as a character of its own: macOS writes file names so, and half-width text has no other. */
export function isVoicing(unit: number): boolean {
  return unit === 0x3099 || unit === 0x309a || unit === 0xff9e || unit === 0xff9f;
}
