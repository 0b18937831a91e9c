/** A flag, or pictures that joiners make one, each with what says how it is to look. */
const sequence =
  /\p{Regional_Indicator}{1,2}|\p{Extended_Pictographic}[\ufe0e\ufe0f\p{Emoji_Modifier}\u{e0020}-\u{e007f}]*(?:\u200d\p{Extended_Pictographic}[\ufe0e\ufe0f\p{Emoji_Modifier}]*)*/uy;
const joiner = "\u200d";
/** Skin tones, and whether it is to be in colour. */
const optionalLook = /[\ufe0e\ufe0f\p{Emoji_Modifier}]/gu;

/** What is drawn as one picture. */
export interface Picture {
  readonly end: number;
  /** All of it, and where it is joined from several each of these. */
  readonly terms: readonly string[];
}

/** The picture that begins at `start`, whatever its skin tones. */
export function readPicture(text: string, start: number): Picture {
  sequence.lastIndex = start;
  const found = sequence.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(start) ?? 0);
  const joined = found.replace(optionalLook, "").split(joiner);
  return { end: start + found.length, terms: [...new Set([joined.join(""), ...joined])] };
}
