/**
 * What the privacy gate decides, as both sides speak of it. Nothing here ever holds matched text: places and rules only.
 */

/** What kind of private matter was found; thresholds and words are per category. */
export const gateCategories = [
  "secret",
  "identifier",
  "contact",
  "own-term",
  "name",
  "address",
  "health",
  "money",
  "legal",
  "hr",
  "business",
  "client",
  "relationship",
  "child",
  "belief",
  "location",
  "identity",
  "private-writing",
  "proprietary-code",
  /** Sensitive by the look of the whole, without a kind. */
  "sensitive",
  /** Only in the strict preset: no evidence that the request is of a harmless kind. */
  "unproven",
  /** The gate could not judge it: a fault, a time-out, too much text, an image, a language without rules. */
  "unjudged",
] as const;

export type GateCategory = (typeof gateCategories)[number];

/** Which part of the gate found it. */
export const gateLayers = [
  "identifiers",
  "secrets",
  "own-terms",
  "labels",
  "names",
  "phrases",
  "classifier",
  "deep",
  "vote",
  "preset",
  "fault",
] as const;

export type GateLayer = (typeof gateLayers)[number];

/** One reason to keep a text on this device. */
export interface Finding {
  /** Stable id, such as `identifier.pesel` or `fault.deadline`; renderer/text/gate.ts has its words. */
  readonly rule: string;
  readonly category: GateCategory;
  readonly layer: GateLayer;
  /** UTF-16 offsets in the raw text; the whole text when no words can be pointed at. */
  readonly start: number;
  readonly end: number;
  /** How sure, 0 to 1; a category's threshold decides whether it counts. */
  readonly score: number;
}

/** Where a text of a request comes from. */
export const gatePartKinds = [
  "prompt",
  "earlier-prompt",
  "answer",
  "system-prompt",
  "attachment",
  "title",
  "tool-result",
  "passage",
  "memory",
  "other",
] as const;

export type GatePartKind = (typeof gatePartKinds)[number];

/** A finding with the part of the request it lies in. */
export interface PartFinding extends Finding {
  /** Index into the request's parts. */
  readonly part: number;
}

/** The looks that follow the fast one before anything is sent: at the meaning, and the loaded chat model's own. */
export type DeepStage = "embedding" | "vote";

/** Smaller chat models answer nearly at random whether a text is private. */
export const leastVoterParameters = 1_000_000_000;

/** Why the loaded model does not judge what would leave; `null` when it can. `parameters` of `null`: not known. */
export function votingObstacle(
  loaded: { readonly parameters: number | null } | null,
): "none-loaded" | "too-small" | null {
  if (loaded === null) return "none-loaded";
  return (loaded.parameters ?? 0) < leastVoterParameters ? "too-small" : null;
}

export const gatePresets = ["balanced", "strict", "own"] as const;
export type GatePreset = (typeof gatePresets)[number];

export interface GateVerdict {
  readonly verdict: "local" | "eligible";
  /** The highest score of what counts; 0 when nothing was found. */
  readonly score: number;
  /** Those at or above their category's threshold, the surest first. Empty exactly when eligible. */
  readonly findings: readonly PartFinding[];
  readonly gateVersion: string;
  /** fast: without the deep stages. full: with those that are installed. */
  readonly stage: "fast" | "full";
}
