/**
 * Marks that readers write or leave out: accents, Hebrew points, Arabic vowels and the hamza on its carrier, apostrophes
 * that are letters, as in Ukrainian and Hawaiian; and what only says how a word is drawn: soft hyphens, joiners, the frame
 * of a keycap and how an emoji is to look. Marks that make another letter, such as those of Indic scripts, Thai or the
 * kana's voicing, stay.
 */
const optionalMarks =
  /\u00ad|\u200d|[\u02bb\u02bc]|[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u20dd-\u20e4]|[\ufe00-\ufe0f]/g;

/** Letters that no decomposition turns into those that people type for them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ŧ: "t",
  ς: "σ",
  ى: "ي",
  ة: "ه",
  ٱ: "ا",
  ـ: "",
};
const unlikeLetters = /[ßæœøłđðþħıŧςىةٱـ]/g;
const otherDigit = /(?![0-9])\p{Decimal_Number}/gu;
const isDigit = /\p{Decimal_Number}/u;

/** Longer runs of letters are data rather than words; their beginning is enough to find them by. */
const longestWord = 64;
const keptFolds = 60_000;
const isAscii = /^[\0-\x7f]*$/;

/** Folds words as `foldWord` does. */
interface Fold {
  readonly fold: (word: string) => string;
  /** Lets go of the words that were folded last, which are remembered. */
  readonly forget: () => void;
}

export function createFold(): Fold {
  let folds = new Map<string, string>();
  const forget = (): void => {
    folds = new Map();
  };
  return {
    fold: (word) => {
      const known = folds.get(word);
      if (known !== undefined) return known;
      if (folds.size >= keptFolds) forget();
      const folded = foldWord(word);
      folds.set(word, folded);
      return folded;
    },
    forget,
  };
}

/** What a word is found by: as `foldLetters` has it, 64 units at most. */
export function foldWord(word: string): string {
  return foldLetters(word).slice(0, longestWord);
}

/** Lower case, compatibility forms made plain, optional marks dropped, digits of any script as "0" to "9". */
export function foldLetters(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(optionalMarks, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(optionalMarks, "")
    .replace(unlikeLetters, (found) => plainLetters[found] ?? found)
    .replace(otherDigit, plainDigit);
}

/** The ten digits of a script follow one another, its zero first; those of another may stand right before them. */
function plainDigit(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (isDigit.test(String.fromCodePoint(codePoint - value - 1))) value++;
  return String(value % 10);
}
