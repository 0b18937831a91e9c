/** The folded form of every UTF-16 code unit: lower case and without diacritics, one unit to one unit, so offsets stay. */
const folded = new Uint16Array(0x10000);

function foldUnit(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  const base = lower.normalize("NFD").charCodeAt(0);
  // A letter that decomposes into several letters, such as a Hangul syllable, must stay itself.
  const isLatinGreekOrCyrillic = base < 0x0530;
  return isLatinGreekOrCyrillic ? base : lower.length === 1 ? lower.charCodeAt(0) : unit;
}

for (let unit = 0; unit < 0x10000; unit += 1) folded[unit] = unit < 0x2000 ? foldUnit(unit) : unit;
// Letters that Unicode does not decompose, and the typographic apostrophe.
for (const [from, to] of [
  ["ł", "l"],
  ["Ł", "l"],
  ["ø", "o"],
  ["Ø", "o"],
  ["ß", "s"],
  ["ı", "i"],
  ["đ", "d"],
  ["æ", "a"],
  ["œ", "o"],
  ["’", "'"],
  ["أ", "ا"],
  ["إ", "ا"],
  ["آ", "ا"],
  ["ى", "ي"],
  ["ة", "ه"],
] as const) {
  folded[from.charCodeAt(0)] = to.charCodeAt(0);
}

/** One UTF-16 code unit, folded. */
export function fold(unit: number): number {
  return folded[unit] ?? unit;
}

export const hashSeed = 0x811c9dc5;

/** One step of FNV-1a over 16-bit units. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash of a text's folded form, as the tokeniser computes it. */
export function hashWord(text: string): number {
  let hash = hashSeed;
  for (let at = 0; at < text.length; at += 1) hash = hashStep(hash, fold(text.charCodeAt(at)));
  return hash | 0;
}

/** Joins two hashes into one that depends on their order. */
export function hashPair(first: number, second: number): number {
  let mixed = Math.imul(first, 0x9e3779b1) ^ second;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) | 0;
}
