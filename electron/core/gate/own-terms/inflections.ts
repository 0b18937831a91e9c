/** Endings that Slavic languages give to names, on the folded word: Kowalski, Kowalskiego; Nowak, Nowakowi. */
const afterConsonant = ["a", "u", "owi", "em", "iem", "ie", "om", "ow"] as const;
const afterVowelI = ["ego", "emu", "m"] as const;
const insteadOfA = ["y", "i", "ie", "e", "o", "ej", "iej"] as const;

/** The word as it may stand inside a sentence, without itself; none for words too short to be safe. */
export function inflections(word: string): readonly string[] {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return [];
  if (word.endsWith("a")) return insteadOfA.map((ending) => word.slice(0, -1) + ending);
  if (word.endsWith("i")) return afterVowelI.map((ending) => word + ending);
  if (/[aeou]$/.test(word)) return [];
  return afterConsonant.map((ending) => word + ending);
}
