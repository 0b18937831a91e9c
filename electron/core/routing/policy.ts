import type {
  ConversationRouting,
  Destination,
  RouteReason,
  RoutingSettings,
  Shortfall,
  TaskClass,
} from "../../shared/routing.ts";
import { chooseEndpoint } from "./choice.ts";
import type { Kept } from "./keeping.ts";
import type { Offer, RemoteChoice, TokenEstimate } from "./offers.ts";

/** What the local model could do with a request. */
export interface LocalFacts {
  readonly hasModel: boolean;
  /** `false` when a message would have to be left out. */
  readonly fits: boolean;
  /** It carries something the model cannot take in, such as an image. */
  readonly lacksModality: boolean;
}

/** What the person asked for beside the policy. */
export interface Wish {
  /** They want a remote model to answer. */
  readonly isAsked: boolean;
  /** This one; `null`: any that is good enough. */
  readonly choice: RemoteChoice | null;
  readonly isRedacted: boolean;
}

export const noWish: Wish = { isAsked: false, choice: null, isRedacted: false };

export interface RouteQuestion {
  readonly policy: RoutingSettings;
  readonly conversation: ConversationRouting;
  /** By its folder or a tag; `null`: by none. */
  readonly kept: Kept | null;
  readonly isOffline: boolean;
  readonly verdict: "local" | "eligible";
  readonly wish: Wish;
  readonly local: LocalFacts;
  /** `null`: of none of the known kinds. */
  readonly task: TaskClass | null;
  readonly offers: readonly Offer[];
  readonly tokens: TokenEstimate;
  readonly spentUsd: number;
}

export interface RouteDecision {
  readonly destination: Destination;
  readonly reasons: readonly RouteReason[];
  /** Name of the folder or tag that keeps it on this device; `null` where none does. */
  readonly keptBy: string | null;
  /** `null` for this device. */
  readonly offer: Offer | null;
  /** What it lacks where the budget keeps it here. */
  readonly shortfall: Shortfall | null;
}

/**
 * Where a request goes, and why. Nothing leaves while the mode is "never", not even when it is asked for: the person
 * turns escalation on first. What the gate holds back reaches at most the person's own servers, and only if they said so.
 */
export function decide(question: RouteQuestion): RouteDecision {
  const { policy, conversation, kept, isOffline, verdict, offers, tokens } = question;
  const mode = conversation.mode ?? policy.mode;
  if (conversation.isLocked) return stay("locked");
  if (kept !== null) return { ...stay(kept.reason), keptBy: kept.name };
  if (mode === "never") return stay("mode-never");
  if (isOffline) return stay("offline");
  const wishes = reasonsToLeave(mode, question);
  if (wishes.length === 0) return stay(mode === "ask" ? "mode-ask" : "local-is-enough");
  const isSensitive = verdict === "local";
  if (isSensitive && policy.sensitiveMayReach === "device") return stay("sensitive");
  const { offer, problem, shortfall } = chooseEndpoint(offers, {
    zones: isSensitive ? ["own"] : ["own", "third-party"],
    leastLevel: policy.leastLevel,
    tokens,
    budgetLeftUsd: budgetLeftUsd(question),
    asked: question.wish.choice,
  });
  if (offer === null)
    return { ...stay(...(isSensitive ? (["sensitive"] as const) : []), problem), shortfall };
  const reasons: readonly RouteReason[] = isSensitive ? [...wishes, "sensitive-stays-own"] : wishes;
  return { destination: toDestination(offer), reasons, keptBy: null, offer, shortfall: null };
}

/** What may still be spent this month; `null`: no limit. */
export function budgetLeftUsd({
  policy: { monthlyBudgetUsd },
  spentUsd,
}: Pick<RouteQuestion, "policy" | "spentUsd">): number | null {
  return monthlyBudgetUsd === null ? null : monthlyBudgetUsd - spentUsd;
}

export function toDestination({
  endpoint,
  zone,
  model,
}: Offer): Exclude<Destination, { readonly zone: "device" }> {
  return {
    zone,
    endpointId: endpoint.id,
    endpointName: endpoint.name,
    provider: endpoint.provider,
    modelId: model.id,
  };
}

function reasonsToLeave(
  mode: "ask" | "not-enough" | "safe",
  { wish, local, task, policy }: RouteQuestion,
): readonly RouteReason[] {
  if (wish.isAsked) return wish.isRedacted ? ["asked", "redacted"] : ["asked"];
  if (mode === "ask") return [];
  if (mode === "safe") return ["safe"];
  return [
    ...(local.hasModel ? [] : (["no-local-model"] as const)),
    ...(local.hasModel && !local.fits ? (["does-not-fit-locally"] as const) : []),
    ...(local.lacksModality ? (["needs-modality"] as const) : []),
    ...(task !== null && policy.remoteTasks.includes(task) ? (["task-marked"] as const) : []),
  ];
}

function stay(...reasons: readonly RouteReason[]): RouteDecision {
  return { destination: { zone: "device" }, reasons, keptBy: null, offer: null, shortfall: null };
}
