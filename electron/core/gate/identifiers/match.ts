import type { GateCategory } from "../../../shared/gate.ts";

/** What one recogniser found in one view, in the view's offsets. */
export interface Match {
  /** After `identifier.`. */
  readonly what: string;
  readonly category: Extract<GateCategory, "identifier" | "contact">;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** How sure each kind of evidence makes us, 0 to 1. */
export const scores = {
  /** A strong checksum and a word that says what it is. */
  proven: 0.98,
  /** A checksum that few other numbers meet, or a form that means one thing only. */
  strong: 0.9,
  /** A typical form, or a word that says what it is beside a number whose checksum is wrong. */
  likely: 0.75,
  /** A form that other things have too, now and then. */
  possible: 0.6,
  /** Kept for own thresholds: a private network's address, a test card. */
  faint: 0.3,
} as const;

/** A recogniser's answer when the value is an identifier. */
export function identifier(what: string, start: number, end: number, score: number): Match {
  return { what, category: "identifier", start, end, score };
}

/** A recogniser's answer when the value is a way to reach somebody. */
export function contact(what: string, start: number, end: number, score: number): Match {
  return { what, category: "contact", start, end, score };
}
