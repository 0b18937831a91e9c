import type { Token } from "./tokens.ts";

/** How sure a name is of a private person, by what stands round it. Thresholds are at 0.5. */
export const scores = {
  self: 0.85,
  relation: 0.85,
  titled: 0.7,
  labelled: 0.7,
  letter: 0.65,
  fullName: 0.62,
  halfKnown: 0.55,
  contacted: 0.55,
  /** One first name again and again: the text is about somebody. */
  repeated: 0.5,
  /** A common first name, with nothing said against a private person. */
  common: 0.5,
  /** A rarer one: a threshold of 0.45 for names counts it too. */
  rare: 0.45,
  alone: 0.35,
} as const;

/** Of people whom everyone may speak of. */
export const publicScore = 0.2;
/** A name at its place among the words of a text. */
export interface FoundName {
  readonly rule: string;
  readonly last: number;
  readonly score: number;
  /** The text itself ties the person to the writer or to a case. */
  readonly isTied: boolean;
}

export function isSentenceStart(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /[.!?:\n"“]/.test(tokens[at]?.gap ?? "");
}
