import type { GateVerdict } from "../../shared/gate.ts";
import type { NewRecord } from "../../shared/records.ts";
import type { Endpoint, Price, RouteReason } from "../../shared/routing.ts";
import { FailureError } from "../../shared/result.ts";
import type { Settings } from "../../shared/settings.ts";
import type { Archive } from "../archive/archive.ts";
import type { Engine } from "../engine/engine.ts";
import type { Models } from "../models/models.ts";
import type { Clearance, Clearances } from "../remote/clearance.ts";
import type { Providers } from "../remote/providers/providers.ts";
import { mostInputTokens } from "./budget.ts";
import { findKept } from "./keeping.ts";
import { type Judge, toRoutedFinding } from "./judge.ts";
import { estimateTokens, readLocalFacts } from "./local-facts.ts";
import { type Offer, listOffers } from "./offers.ts";
import { type RouteDecision, type RouteQuestion, budgetLeftUsd, decide } from "./policy.ts";
import type { Asking } from "./request.ts";
import { type Sending, prepareSending } from "./sending.ts";
import { classifyTask } from "./task-class.ts";
import type { Usage } from "./usage.ts";

export interface RouterPorts {
  readonly archive: Pick<Archive, "conversation" | "common">;
  readonly engine: Engine;
  readonly models: Models;
  readonly providers: Pick<Providers, "prepare">;
  readonly clearances: Pick<Clearances, "grant">;
  readonly judge: Judge;
  readonly usage: Pick<Usage, "spentUsd">;
  readonly settings: () => Settings;
  /** `true` too where none is needed. */
  readonly hasKey: (endpoint: Endpoint) => boolean;
  readonly priceOf: (endpoint: Endpoint, modelId: string) => Price | null;
}

/** A decision with what it was made on. */
export interface Routed {
  readonly decision: RouteDecision;
  /** The bytes that were judged, whether they may go or not; `null` when the policy kept the request here unread. */
  readonly judged: Sending | null;
  /** What goes; `null` for this device. */
  readonly sending: Sending | null;
  /** What was set when it was decided; `null` where that does not matter. */
  readonly rules: Rules | null;
}

type Rules = Pick<RouteQuestion, "policy" | "conversation">;

/** The one place where requests are let go. */
export interface Router {
  route(asking: Asking): Promise<Routed>;
  /** Everything the policy asks, for a verdict that is still to come. */
  question(asking: Asking): Promise<Omit<RouteQuestion, "verdict">>;
  /**
   * Leave to send just these bytes once, for a request that was let go. Rejects with FailureError "not-cleared" when what
   * was set meanwhile keeps it here.
   */
  clear(
    routed: Routed & { readonly sending: Sending },
    turn: { readonly conversationId: string; readonly messageId: string },
  ): Promise<Clearance>;
}

export function createRouter(ports: RouterPorts): Router {
  const { settings, usage, judge, providers } = ports;

  async function question(asking: Asking): Promise<Omit<RouteQuestion, "verdict">> {
    const { routing: policy, endpoints, isOffline } = settings();
    const asked = { ...asking.log.settings, messages: asking.messages };
    const tokens = estimateTokens(asked);
    const mode = asking.log.routing.mode ?? policy.mode;
    const hasModel = asking.localModelId !== null;
    return {
      policy,
      conversation: asking.log.routing,
      kept: await findKept(ports.archive, asking.log),
      isOffline,
      wish: asking.wish,
      // Counting takes the engine's time: only the mode that goes by it does.
      local:
        mode === "not-enough"
          ? await readLocalFacts(ports, asking.localModelId, asked)
          : { hasModel, fits: hasModel, lacksModality: false },
      task: classifyTask(asking.prompt.text),
      offers: listOffers(endpoints, tokens, mostInputTokens(asked), ports),
      tokens,
      spentUsd: usage.spentUsd(),
    };
  }

  async function route(asking: Asking): Promise<Routed> {
    const asked = await question(asking);
    // If it stays here even when it is harmless, nobody need read it.
    const hopeful = decide({ ...asked, verdict: "eligible" });
    const rules: Rules = { policy: asked.policy, conversation: asked.conversation };
    if (hopeful.offer === null) return { decision: hopeful, judged: null, sending: null, rules };
    const leftUsd = budgetLeftUsd(asked);
    const judged = await prepare(asking, hopeful.offer, leftUsd);
    if (judged === null) return kept("remote-failed");
    const { verdict } = judged.verdict;
    const decision = decide({ ...asked, verdict });
    if (decision.offer === null) return { decision, judged, sending: null, rules };
    const sending = isSame(decision.offer, judged.offer)
      ? judged
      : await prepare(asking, decision.offer, leftUsd);
    if (sending === null) return kept("remote-failed");
    // Judged anew, the bytes for another server could have fared worse.
    if (verdict === "eligible" && sending.verdict.verdict !== "eligible") return kept("sensitive");
    return { decision, judged, sending, rules };
  }

  /** `null` when the endpoint's address or model cannot be used. */
  async function prepare(
    asking: Asking,
    offer: Offer,
    leftUsd: number | null,
  ): Promise<Sending | null> {
    try {
      return await prepareSending({ providers, judge }, asking, { offer, leftUsd });
    } catch (error) {
      if (error instanceof FailureError) return null;
      throw error;
    }
  }

  return {
    question,
    route,
    clear: async ({ sending, rules }, { conversationId, messageId }) => {
      const log = await ports.archive.conversation(conversationId);
      const { offer, prepared, verdict } = sending;
      if (log === null || !mayStillGo(settings(), log.routing, sending)) throw changedMeanwhile();
      if ((await findKept(ports.archive, log)) !== null) throw changedMeanwhile();
      if (!isStillSet(rules, settings(), log.routing)) throw changedMeanwhile();
      if (verdict.stage !== "full") throw changedMeanwhile();
      const { url, bodySha256 } = prepared;
      return ports.clearances.grant({
        url,
        bodySha256,
        conversationId,
        messageId,
        endpointId: offer.endpoint.id,
      });
    },
  };
}

/** What the archive keeps of a decision: rules and places, never the words. */
export function routeRecord(
  turn: { readonly conversationId: string; readonly messageId: string },
  { decision, judged }: Routed,
  preset: Settings["routing"]["preset"],
): NewRecord {
  const verdict: GateVerdict | null = judged?.verdict ?? null;
  return {
    kind: "route",
    body: {
      conversationId: turn.conversationId,
      messageId: turn.messageId,
      destination: decision.destination,
      reasons: decision.reasons,
      ...(decision.shortfall === null ? {} : { shortfall: decision.shortfall }),
      ...(decision.keptBy !== null && { keptBy: decision.keptBy }),
      verdict: verdict?.verdict ?? "local",
      findings:
        verdict?.findings.map((one) => toRoutedFinding(one, judged?.judged.parts ?? [])) ?? [],
      gateVersion: verdict?.gateVersion ?? "none",
      preset,
      stage: verdict?.stage ?? "fast",
    },
  };
}

/** A decision for this device that needs no more thought. */
export function kept(...reasons: readonly RouteReason[]): Routed {
  const decision = {
    destination: { zone: "device" as const },
    reasons,
    keptBy: null,
    offer: null,
    shortfall: null,
  };
  return { decision, judged: null, sending: null, rules: null };
}

/** The switches that a person may have turned between judging and sending. */
function mayStillGo(
  { routing, isOffline, endpoints }: Settings,
  conversation: Asking["log"]["routing"],
  { offer, verdict }: Sending,
): boolean {
  const mode = conversation.mode ?? routing.mode;
  if (conversation.isLocked || isOffline || mode === "never") return false;
  const endpoint = endpoints.find(({ id }) => id === offer.endpoint.id);
  if (endpoint === undefined || !endpoint.isOn) return false;
  const { baseUrl, provider } = offer.endpoint;
  if (endpoint.baseUrl !== baseUrl || endpoint.provider !== provider) return false;
  if (verdict.verdict === "eligible") return true;
  return endpoint.ownSince !== null && routing.sensitiveMayReach === "own";
}

/** A word that became private, or a gate that became stricter, counts for what is being judged too. */
function isStillSet(
  rules: Rules | null,
  { routing: policy }: Settings,
  conversation: Rules["conversation"],
): boolean {
  return JSON.stringify(rules) === JSON.stringify({ policy, conversation } satisfies Rules);
}

function isSame(one: Offer, other: Offer): boolean {
  return one.endpoint.id === other.endpoint.id && one.model.id === other.model.id;
}

function changedMeanwhile(): FailureError {
  return new FailureError(
    "not-cleared",
    "Nothing was sent: what may leave was changed after this was judged. Send it again to have it judged anew.",
  );
}
