import type { GateCategory } from "../../../shared/gate.ts";
import type { GateSettings } from "../gate.ts";

/** The score from which a finding of a category counts. */
export type Thresholds = Readonly<Record<GateCategory, number>>;

/**
 * Topics count from 0.55: on the training half, judged by classifiers that had not seen the row, that keeps 97 % of what is
 * sensitive by meaning here and with it 8 % of benign prompts and 6 % of hard negatives (at 0.45: 99, 10 and 9 %). The
 * harmless texts in training were written after those hard negatives were seen, so what they promise for others is less.
 */
const topic = 0.55;
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
