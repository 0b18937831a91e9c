import type { GateCategory } from "../../../shared/gate.ts";
import type { Concept } from "./concepts.ts";

/** Somebody's and something private, near each other: "my doctor", "our client ... hearing", "meine Tochter ... Schule". */
export interface PhraseRule {
  /** `topic.<category>.<what>` */
  readonly name: string;
  readonly category: GateCategory;
  readonly whose: readonly Concept[];
  readonly what: readonly Concept[];
  /** How many words apart at most. */
  readonly distance: number;
  /** The chance that a text with this alone is private, as measured on the training half, roughly. */
  readonly score: number;
}

const mine = ["self", "we"] as const;
const close = ["kin", "partner", "kid", "friend"] as const;

export const phraseRules: readonly PhraseRule[] = [
  rule("health", "own-illness", mine, ["illness"], 7, 0.5),
  rule("health", "own-mind", mine, ["mind"], 7, 0.5),
  rule("health", "own-care", mine, ["care"], 5, 0.45),
  rule("health", "own-body", mine, ["intimate"], 6, 0.5),
  rule("health", "relative", close, ["illness", "mind", "care", "intimate"], 9, 0.5),
  rule("health", "client", ["client"], ["illness", "mind", "care", "intimate"], 8, 0.4),
  rule("money", "own", mine, ["money"], 5, 0.42),
  rule("money", "relative", close, ["money"], 8, 0.45),
  rule("legal", "own", mine, ["law"], 6, 0.45),
  rule("legal", "relative", close, ["law"], 8, 0.5),
  rule("hr", "own-job", mine, ["job"], 6, 0.45),
  rule(
    "hr",
    "colleague",
    ["colleague"],
    ["job", "misconduct", "illness", "mind", "intimate"],
    8,
    0.45,
  ),
  rule("hr", "misconduct", [...mine, ...close], ["misconduct"], 8, 0.48),
  rule("business", "ours", ["we"], ["business"], 7, 0.45),
  rule("business", "secret", ["business", "job", "law"], ["secrecy"], 10, 0.5),
  rule("client", "ours", mine, ["client"], 3, 0.45),
  rule("client", "matter", ["client"], ["law", "money", "secrecy"], 8, 0.42),
  rule("relationship", "partner", mine, ["partner"], 3, 0.45),
  rule("relationship", "trouble", [...mine, ...close], ["breakup"], 7, 0.45),
  rule("relationship", "kept-from", close, ["secrecy"], 7, 0.55),
  rule("child", "own", mine, ["kid"], 3, 0.45),
  rule("child", "trouble", ["kid"], ["misconduct", "law", "mind"], 9, 0.45),
  rule("belief", "own", mine, ["belief"], 6, 0.42),
  rule("belief", "orientation", [...mine, ...close], ["orientation"], 6, 0.55),
  rule("belief", "relative", close, ["belief"], 7, 0.42),
  rule("location", "own", [...mine, ...close], ["whereabouts"], 7, 0.42),
  rule("identity", "own", mine, ["identity"], 4, 0.42),
  rule("private-writing", "own", mine, ["diary"], 5, 0.42),
  rule("private-writing", "kin", close, ["diary"], 5, 0.42),
  rule("private-writing", "secret", mine, ["secrecy"], 7, 0.45),
  rule("proprietary-code", "ours", ["we", "secrecy"], ["code"], 4, 0.42),
];

function rule(
  category: GateCategory,
  what: string,
  whose: readonly Concept[],
  topics: readonly Concept[],
  distance: number,
  score: number,
): PhraseRule {
  return { name: `topic.${category}.${what}`, category, whose, what: topics, distance, score };
}
