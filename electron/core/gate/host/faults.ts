import type { Finding } from "../../../shared/gate.ts";

/** Why a text could not be judged; renderer/text/gate.ts has the words for `fault.<kind>`. */
export type FaultKind =
  /** The fast stage did not answer in time; the worker was ended. */
  | "deadline"
  /** The worker died under the text, or could not be started. */
  | "worker"
  /** The rules are missing or damaged. */
  | "rules"
  /** A recogniser threw. */
  | "layer"
  | "too-large"
  /** Half characters, or bytes that are no text. */
  | "undecodable"
  /** An image, a sound, a file that is no text. */
  | "unreadable"
  /** Nothing here was made for the language it is written in. */
  | "language"
  /** The look at its meaning failed. */
  | "deep"
  | "deep-deadline"
  /** The chat model failed to judge it. */
  | "vote"
  /** It is too slow, or busy with an answer. */
  | "vote-deadline"
  /** A newer text came before it was looked at: only while typing. */
  | "superseded"
  /** The app is ending. */
  | "closed"
  /** A mistake in the gate itself. */
  | "gate";

/** The finding that keeps a text on this device because it could not be judged. */
export function faultFinding(kind: FaultKind, textLength: number): Finding {
  return {
    rule: `fault.${kind}`,
    category: "unjudged",
    layer: "fault",
    start: 0,
    end: textLength,
    score: 1,
  };
}
