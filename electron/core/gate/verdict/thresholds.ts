import type { GateCategory } from "../../../shared/gate.ts";
import type { GateSettings } from "../gate.ts";

/** The score from which a finding of a category counts. */
export type Thresholds = Readonly<Record<GateCategory, number>>;

/**
 * Topics count from 0.6: on the training half, judged by classifiers that had not seen the row, that flags 7 % of benign
 * prompts and 19 % of hard negatives and keeps 96 % of what is sensitive by meaning (at 0.5: 9, 25 and 97 %).
 */
const topic = 0.6;
/** The layers of rules put at 0.5 what speaks for itself. */
const plain = 0.5;

export const balancedThresholds: Thresholds = {
  secret: plain,
  identifier: plain,
  contact: plain,
  "own-term": plain,
  name: plain,
  address: plain,
  health: topic,
  money: topic,
  legal: topic,
  hr: topic,
  business: topic,
  client: topic,
  relationship: topic,
  child: topic,
  belief: topic,
  location: topic,
  identity: topic,
  "private-writing": topic,
  "proprietary-code": topic,
  sensitive: plain,
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
