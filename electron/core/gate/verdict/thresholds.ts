import type { GateCategory } from "../../../shared/gate.ts";
import type { GateSettings } from "../gate.ts";

/** The score from which a finding of a category counts. */
export type Thresholds = Readonly<Record<GateCategory, number>>;

/** Chosen on the half of the development data that is for training; see the report for what they let through and flag. */
export const balancedThresholds: Thresholds = {
  secret: 0.5,
  identifier: 0.5,
  contact: 0.5,
  "own-term": 0.5,
  name: 0.5,
  address: 0.5,
  health: 0.5,
  money: 0.5,
  legal: 0.5,
  hr: 0.5,
  business: 0.5,
  client: 0.5,
  relationship: 0.5,
  child: 0.5,
  belief: 0.5,
  location: 0.5,
  identity: 0.5,
  "private-writing": 0.5,
  "proprietary-code": 0.5,
  sensitive: 0.5,
  unproven: 0,
  unjudged: 0,
};

/** In the strict preset half the evidence is enough. */
const strictShare = 0.5;

/** No setting lets these through: a key that has left is lost, and what was not judged is not known to be harmless. */
const alwaysCounting: readonly GateCategory[] = ["secret", "unjudged", "unproven"];

/** What counts under the person's settings. Their own numbers can make the gate stricter about secrets, never laxer. */
export function thresholdsOf({
  preset,
  thresholds,
}: Pick<GateSettings, "preset" | "thresholds">): (category: GateCategory) => number {
  switch (preset) {
    case "balanced":
      return (category) => balancedThresholds[category];
    case "strict":
      return (category) => balancedThresholds[category] * strictShare;
    case "own":
      return (category) => {
        const usual = balancedThresholds[category];
        const own = thresholds[category] ?? usual;
        return alwaysCounting.includes(category) ? Math.min(own, usual) : own;
      };
  }
}
