import { writeDollars } from "../../shared/dollars.ts";
import type { Shortfall, RouteReason } from "../../shared/routing.ts";
import type { RouteDecision } from "./policy.ts";

/** Why an answer was made on this device, for its provenance; the window has words of its own for the rest. */
const sentences: Readonly<Record<RouteReason, string>> = {
  "mode-never": "Escalation is off: everything runs here.",
  "mode-ask": "It leaves only when it is asked for.",
  locked: "The conversation is locked to this device.",
  "kept-folder": "It is in a folder of which everything stays on this device.",
  "kept-tag": "It has a tag of which everything stays on this device.",
  "kept-unknown": "It could not be read whether its folder or a tag keeps it on this device.",
  offline: "The offline switch is on.",
  "no-endpoint": "There is no remote model it could go to.",
  "no-key": "The remote model has no key.",
  "none-good-enough": "No remote model is good enough for it by the policy.",
  sensitive: "The privacy gate keeps it here.",
  "sensitive-stays-own": "It may reach the person's own servers only.",
  "local-is-enough": "The local model is enough.",
  "no-price":
    "There is a monthly budget, and the remote model has no price that could be counted against it.",
  "budget-spent": "It does not fit into this month's budget.",
  "does-not-fit-locally": "It does not fit the local model's context.",
  "needs-modality": "It carries something the local model cannot take in.",
  "task-marked": "Its kind of work was marked as better done remotely.",
  safe: "It was safe to send.",
  asked: "It was asked for.",
  redacted: "Private words were taken out.",
  "no-local-model": "There is no local model.",
  "remote-failed": "The remote model could not answer.",
  "changed-since-cleared": "What was to be sent was not what had been cleared.",
};

/** With the name of what keeps it here, or the figures where the budget does. */
export function describeReasons({
  reasons,
  keptBy,
  shortfall,
}: Pick<RouteDecision, "reasons" | "keptBy" | "shortfall">): string {
  const words = reasons.map((reason) => sentences[reason]).join(" ");
  if (keptBy !== null) return `${words.replace(/\.$/, "")}: “${keptBy}”.`;
  return shortfall === null ? words : `${words} ${describeShortfall(shortfall)}`;
}

export function describeShortfall({ neededUsd, leftUsd }: Shortfall): string {
  return `It could cost ${inDollars(neededUsd)}, and ${inDollars(leftUsd)} is left of this month's budget.`;
}

/** In English, as the sentences are that hold it. */
export function inDollars(amount: number): string {
  return writeDollars(amount, "en");
}
