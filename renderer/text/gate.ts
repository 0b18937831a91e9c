import type { Finding, GateCategory, GateLayer } from "../../electron/shared/gate.ts";

/** What kinds of private matter are called: after "mentions", and as the name of a setting. */
export const categoryWords: Readonly<Record<GateCategory, string>> = {
  secret: "a password or key",
  identifier: "a personal number",
  contact: "an e-mail address or telephone number",
  "own-term": "one of your own terms",
  name: "a person's name",
  address: "an address",
  health: "somebody's health",
  money: "somebody's money",
  legal: "a legal matter",
  hr: "somebody's work and pay",
  business: "business that is not public",
  client: "a client's affairs",
  relationship: "somebody's private life",
  child: "a child",
  belief: "somebody's beliefs",
  location: "where somebody is",
  identity: "who somebody is",
  "private-writing": "private writing",
  "proprietary-code": "code that looks like nobody else's",
  sensitive: "something private",
  unproven: "nothing that shows it is harmless",
  unjudged: "something that could not be checked",
};

export const categoryNames: Readonly<Record<GateCategory, string>> = {
  secret: "Passwords and keys",
  identifier: "Personal numbers",
  contact: "E-mail and telephone",
  "own-term": "Your own terms",
  name: "Names",
  address: "Addresses",
  health: "Health",
  money: "Money",
  legal: "Legal matters",
  hr: "Work and pay",
  business: "Business secrets",
  client: "Clients",
  relationship: "Relationships",
  child: "Children",
  belief: "Beliefs",
  location: "Whereabouts",
  identity: "Identity",
  "private-writing": "Private writing",
  "proprietary-code": "Own code",
  sensitive: "Private by the look of it",
  unproven: "Not shown to be harmless",
  unjudged: "Could not be checked",
};

export const layerWords: Readonly<Record<GateLayer, string>> = {
  identifiers: "recognised by its form and check digits",
  secrets: "recognised by the form of keys and passwords",
  "own-terms": "on your list",
  labels: "marked so by a line of the text itself",
  names: "recognised by lists of names and the words around",
  phrases: "recognised by the words used",
  classifier: "judged by the wording as a whole",
  deep: "judged by its meaning",
  vote: "judged by the local model",
  preset: "asked for by the strict preset",
  fault: "not judged, so it stays here",
};

/** Why the gate could not judge, by the rule's last word. */
const faultWords: Readonly<Record<string, string>> = {
  "too-large": "it is too long to be checked in time",
  undecodable: "it holds characters that cannot be read",
  unreadable: "it carries something that cannot be read as text",
  language: "it is in a language the check has no rules for",
  rules: "the rules of the check could not be loaded",
  layer: "a part of the check failed",
  worker: "the check stopped; it is starting again",
  superseded: "it changed while it was being checked",
  closed: "Freehold is closing",
  gate: "the check failed",
  deadline: "the check took too long",
  "deep-deadline": "the closer look took too long",
  deep: "the closer look failed",
  "vote-deadline": "the local model was too slow or too busy to judge it in time",
  vote: "the local model could not judge it",
};

/** How a document marks itself, by the rule's last word. */
const labelWords: Readonly<Record<string, string>> = {
  confidential: "is marked as confidential",
  privileged: "is marked as privileged",
  internal: "is marked for internal use only",
  tlp: "is marked as not to be passed on",
};

/** One finding as a reason, to follow "Stays on this device: ". */
export function reasonOf({ rule, category }: Pick<Finding, "rule" | "category">): string {
  if (category === "unjudged")
    return faultWords[rule.split(".").at(-1) ?? ""] ?? "it could not be checked";
  const label = /^label\.(.+)$/.exec(rule)?.[1];
  if (label !== undefined) return labelWords[label] ?? "is marked as confidential";
  if (category === "unproven")
    return "nothing shows that it is harmless, which the strict preset asks for";
  return `mentions ${categoryWords[category]}`;
}

/** How a finding came about, as a sentence. */
export function recognitionOf({ rule, layer }: Pick<Finding, "rule" | "layer">): string {
  if (rule.startsWith("combined.")) return "Several smaller signs come together.";
  return `It was ${layerWords[layer]}.`;
}

/** The finding to name first: one that says what it is, before what only adds up. */
export function foremost<One extends Pick<Finding, "rule">>(
  findings: readonly One[],
): One | undefined {
  return findings.find(({ rule }) => !rule.startsWith("combined.")) ?? findings[0];
}

export const gateText = {
  sureness: (percent: number) => `${percent} % sure`,
  rule: (rule: string) => `Rule ${rule}`,
  letPass: "Let this pass here",
  letPassHint: "For this conversation only; it is written down in the archive.",
  cannotPass: "This cannot be let pass.",
  elsewhere: {
    prompt: "in this message",
    "earlier-prompt": "in an earlier message of yours",
    answer: "in an earlier answer",
    "system-prompt": "in the system prompt",
    attachment: "in an attached file",
    title: "in the title",
    "tool-result": "in a tool's result",
    passage: "in a passage that goes along",
    memory: "in what is remembered",
    other: "in what goes along",
  },
} as const;
