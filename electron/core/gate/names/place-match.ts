import type { GateCategory } from "../../../shared/gate.ts";

/** What this layer found, in offsets of a view. */
export interface PlaceMatch {
  readonly rule: string;
  readonly category: Extract<GateCategory, "name" | "address" | "location">;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}
