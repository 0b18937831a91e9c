import type { DeepStage, GatePartKind, GatePreset, GateVerdict } from "../../shared/gate.ts";
import type { GateCategory } from "../../shared/gate.ts";

/** One text of a complete outgoing request. */
export interface GatePart {
  readonly kind: GatePartKind;
  readonly text: string;
}

/** Everything that would leave: the verdict is the maximum over all parts. */
export interface GateRequest {
  readonly parts: readonly GatePart[];
  /** What it carries beside text, such as "an image" or "scan.pdf, which could not be decoded"; any makes it local. */
  readonly unreadable: readonly string[];
}

/** What the person set; the gate judges by it at once. */
export interface GateSettings {
  readonly preset: GatePreset;
  /** For the preset "own": the score from which a category counts; above 1 it never does. */
  readonly thresholds: Partial<Readonly<Record<GateCategory, number>>>;
  readonly ownTerms: readonly OwnTerm[];
  /** Findings the person cleared: `clearingKey` of each. */
  readonly cleared: readonly string[];
  /** Two letters, for telephone numbers without a country code. */
  readonly region: string;
}

export interface OwnTerm {
  readonly term: string;
  readonly kind: "person" | "client" | "project" | "domain" | "folder" | "other";
}

/** How closely to look. */
export interface LookOptions {
  readonly stage: "fast" | "full";
  /** The chat model is not asked: for many texts that stay on this machine, which would keep it busy for hours. */
  readonly withoutVote?: boolean;
}

/** Judges whole requests. There is no other way to a verdict. */
export interface Gate {
  /**
   * Never rejects and never throws: a fault, a dead worker, a missed deadline (250 ms fast, 3 s for what `full` adds) and
   * anything that cannot be judged give "local" with a finding that says so. Verdicts of texts are kept by their hash.
   */
  classify(request: GateRequest, options: LookOptions): Promise<GateVerdict>;
  /** Which deep stages could take part in `full` now. */
  deepStages(): readonly DeepStage[];
  close(): Promise<void>;
}

/** The deep stages' way to models; either may be `null` when none is installed or loaded. */
export interface DeepPorts {
  /** Unit vectors of texts, in order; rejects when the model cannot. `null` while no embedding model is installed. */
  readonly embed: () =>
    | ((texts: readonly string[], signal: AbortSignal) => Promise<readonly (readonly number[])[]>)
    | null;
  /** The loaded chat model's grammar-constrained vote: the chance in 0..1 that the text is private. */
  readonly vote: () => ((text: string, signal: AbortSignal) => Promise<number>) | null;
}
