import type { Finding } from "../../../shared/gate.ts";
import type { OwnTerm } from "../gate.ts";

/**
 * The layers in two halves of about the same work, each with a worker of its own, so that whoever types waits for one half only.
 * patterns: identifiers, secrets and languages. words: names, topics and own terms.
 */
export const gateHalves = ["patterns", "words"] as const;

export type GateHalf = (typeof gateHalves)[number];

/** What the layers are made for; another one means that texts must be looked at anew. */
export interface ScanConfiguration {
  readonly ownTerms: readonly OwnTerm[];
  /** Two letters, for telephone numbers without a country code. */
  readonly region: string;
}

/** The kinds of request that strangers make every day and that say nothing about who asks. */
export const harmlessKinds = [
  "code",
  "maths",
  "knowledge",
  "conversion",
  "ideas",
  "joke",
  "language",
] as const;

export type HarmlessKind = (typeof harmlessKinds)[number];

/** All that the layers say about one text, thresholds not yet applied. */
export interface ScannedPart {
  readonly findings: readonly Finding[];
  /** What the text positively shows itself to be; `null` for most. */
  readonly harmless: HarmlessKind | null;
}

export type GateOrder =
  | { readonly type: "configure"; readonly configuration: ScanConfiguration }
  | { readonly type: "scan"; readonly id: number; readonly text: string };

export type GateAnswer =
  /** To each `configure`, in order. `false`: the rules cannot be loaded, and no scan would be worth anything. */
  | { readonly type: "configured"; readonly areRulesLoaded: boolean }
  | { readonly type: "scanned"; readonly id: number; readonly part: ScannedPart }
  /** A layer threw: what the others found is not to be trusted to be all. */
  | { readonly type: "failed"; readonly id: number };
