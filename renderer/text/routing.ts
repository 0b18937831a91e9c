import type {
  Destination,
  RouteReason,
  RoutingMode,
  Shortfall,
  TaskClass,
} from "../../electron/shared/routing.ts";
import { formatDollars } from "./format.ts";

/** Why a prompt goes where it goes, as a whole sentence. */
const reasonSentences: Readonly<Record<RouteReason, string>> = {
  "mode-never": "Your policy is that nothing is sent to remote models.",
  "mode-ask": "Your policy is that you ask for it each time.",
  locked: "This conversation is locked to this device.",
  "kept-folder": "It is in a folder of which you keep everything on this device.",
  "kept-tag": "It has a tag of which you keep everything on this device.",
  "kept-unknown": "Whether its folder or a tag keeps it here could not be read from the archive.",
  offline: "Freehold is switched to offline.",
  "no-endpoint": "No remote model is set up and switched on.",
  "no-key": "The remote model has no key.",
  "none-good-enough": "No remote model is good enough for it by your policy.",
  sensitive: "The privacy gate found something that must not leave.",
  "sensitive-stays-own": "Something private was found, so it may only reach your own server.",
  "local-is-enough": "The model on this device is enough for it.",
  "no-price":
    "You set a monthly budget, and this model has no price, so what it costs cannot be held to it. Enter its price in the Privacy view, or remove the budget.",
  "budget-spent": "The month's budget would be exceeded.",
  "does-not-fit-locally": "It does not fit the context of the model on this device.",
  "needs-modality": "It carries what the model on this device cannot read.",
  "task-marked": "You marked this kind of work as better done remotely.",
  safe: "The privacy gate found nothing private.",
  asked: "You asked for it.",
  redacted: "Private words were replaced by placeholders.",
  "no-local-model": "There is no model on this device.",
  "remote-failed": "The remote model failed, so the one on this device answered.",
  "changed-since-cleared": "It was changed after it was checked.",
};

/** What a reason may say more exactly. */
interface ReasonDetails {
  /** Name of the folder or tag that keeps it here. */
  readonly keptBy?: string | null | undefined;
  /** The figures, where the budget decided it. */
  readonly shortfall?: Shortfall | null | undefined;
}

/** The same with the names and figures that are known. */
export function reasonSentence(
  reason: RouteReason,
  { keptBy, shortfall }: ReasonDetails = {},
): string {
  if (keptBy && reason === "kept-folder")
    return `It is in the folder “${keptBy}”, which you keep here.`;
  if (keptBy && reason === "kept-tag") return `It has the tag “${keptBy}”, which you keep here.`;
  if (shortfall && reason === "budget-spent")
    return `The month's budget has ${formatDollars(shortfall.leftUsd)} left, and this could cost ${formatDollars(shortfall.neededUsd)} even with a short answer.`;
  return reasonSentences[reason];
}

export const modeWords: Readonly<
  Record<RoutingMode, { readonly name: string; readonly hint: string }>
> = {
  never: { name: "Never", hint: "Everything stays on this device." },
  ask: { name: "When I ask", hint: "Only when you press Ask a bigger model, or Send to." },
  "not-enough": {
    name: "When the local model is not enough",
    hint: "Too long for it, of a kind it cannot read, or work that you marked below.",
  },
  safe: {
    name: "Whenever it is safe",
    hint: "Everything in which the gate finds nothing private.",
  },
};

export const taskNames: Readonly<Record<TaskClass, string>> = {
  coding: "Programming",
  mathematics: "Mathematics",
  translation: "Translation",
  writing: "Writing",
  summary: "Summaries",
  knowledge: "Questions of fact",
  planning: "Planning",
};

export function placeName(destination: Destination): string {
  return destination.zone === "device"
    ? "this device"
    : `${destination.endpointName} (${destination.modelId})`;
}

/** The line under the composer, and asking for a remote answer. */
export const routingText = {
  stays: "Stays on this device.",
  staysBecause: (reason: string) => `Stays on this device: ${reason}`,
  staysOwn: (name: string, reason: string) => `Goes to your own ${name}: ${reason}`,
  goes: (name: string) => `Goes to ${name}: nothing private found`,
  mayGo: (name: string) => `May go to ${name} when you ask: nothing private found`,
  deepFollows: {
    embedding: "A closer look follows before anything is sent.",
    vote: "The local model judges it before anything is sent.",
    both: "A closer look and the local model's judgement follow before anything is sent.",
  },
  checking: "Checking…",
  explain: "Why?",
  explainTitle: "Where this goes, and why",
  locked: "Locked to this device",
  lock: "Lock this conversation to this device",
  unlock: "Unlock this conversation",
  conversationMode: "Remote models in this conversation",
  asPolicy: "As the policy says",
  sendTo: (name: string) => `Send to ${name}`,
  openPrivacy: "Privacy",

  ask: "Ask a bigger model",
  askTitle: "Ask a bigger model",
  askDescription: "The privacy gate has looked at all of it. This is exactly what would be sent.",
  askOf: "Remote model",
  cheapest: "The cheapest that is good enough",
  redact: "Replace private words by placeholders",
  redactHint:
    "Names, numbers and addresses become [PERSON_1] and the like. What stands for what never leaves this device, and the answer is put right here.",
  placeholders: "What stands for what",
  bytes: (count: string) => `The exact ${count} bytes`,
  to: "To",
  address: "Address",
  cost: "Cost, about",
  costUnknown: "Not in the price table",
  send: "Send this",
  sending: "Sending…",
  cancel: "Cancel",
  notAllowed: "This may not leave this device.",
  looking: "Looking at it once more…",
  routeTitle: "Where this answer came from",
  because: "Why",
  findings: "What was found",
  nothingFound: "Nothing private",
  sentBytes: "What was sent",
  showBytes: "Show the exact bytes",
  erasedBytes: "These bytes were erased with their conversation.",
  costPaid: "Cost",
} as const;
