import * as v from "valibot";
import { id } from "./calls/inputs.ts";
import {
  type DeepStage,
  type GateCategory,
  type GateLayer,
  type GatePartKind,
  gateCategories,
} from "./gate.ts";

/** Whose machine computes: this one, one that the person says is theirs, or anybody else's. */
export type Zone = "device" | "own" | "third-party";

/** never. ask: when the person asks for it. not-enough: when the local model is not enough. safe: whenever it is safe. */
export const routingModes = ["never", "ask", "not-enough", "safe"] as const;
export type RoutingMode = (typeof routingModes)[number];

/** Kinds of work that a person may mark as better done remotely. */
export const taskClasses = [
  "coding",
  "mathematics",
  "translation",
  "writing",
  "summary",
  "knowledge",
  "planning",
] as const;
export type TaskClass = (typeof taskClasses)[number];

export const providerKinds = ["openai", "anthropic", "google", "compatible"] as const;
export type ProviderKind = (typeof providerKinds)[number];

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
const modelName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

export const remoteModelSchema = v.strictObject({
  /** As the provider names it. */
  id: modelName,
  /** `null`: not known; then nothing is held back for its length. */
  contextTokens: v.nullable(
    v.pipe(v.number(), v.integer(), v.minValue(256), v.maxValue(100_000_000)),
  ),
  /** 1 small and fast, 2 strong, 3 frontier: the person's own judgement. */
  level: v.picklist([1, 2, 3]),
});
export type RemoteModel = v.InferOutput<typeof remoteModelSchema>;

/** What a person enters of an endpoint; its key goes another way and is never among it. */
export const endpointInputSchema = v.strictObject({
  name,
  provider: v.picklist(providerKinds),
  /** Of the API, such as `http://127.0.0.1:8000/v1`; `null`: the provider's own, which "compatible" has none of. */
  baseUrl: v.nullable(v.pipe(v.string(), v.url(), v.maxLength(300), v.regex(/^https?:/i))),
  models: v.pipe(v.array(remoteModelSchema), v.maxLength(50)),
  isOn: v.boolean(),
});
export type EndpointInput = v.InferOutput<typeof endpointInputSchema>;

export const endpointSchema = v.strictObject({
  ...endpointInputSchema.entries,
  id,
  /** When the person attested that the server is theirs, ISO 8601; `null`: third-party, `localhost` too. A changed address loses it. */
  ownSince: v.nullable(v.string()),
});
export type Endpoint = v.InferOutput<typeof endpointSchema>;

export interface EndpointState extends Endpoint {
  readonly zone: Exclude<Zone, "device">;
  /** saved: in the OS keychain. session: until Freehold ends. */
  readonly key: "saved" | "session" | "none";
}

export interface KeychainState {
  readonly isAvailable: boolean;
  /** Why keys cannot be saved, and what would help; `null` when they can. */
  readonly reason: string | null;
}

export const ownTermSchema = v.strictObject({
  term: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(200)),
  kind: v.picklist(["person", "client", "project", "domain", "folder", "other"]),
});

/** The policy: how far sensitive text may go, when the rest escalates, and under which budget. */
export const routingSchema = v.strictObject({
  mode: v.picklist(routingModes),
  /** own: what the gate holds back may go to servers that the person attested as theirs. */
  sensitiveMayReach: v.picklist(["device", "own"]),
  preset: v.picklist(["balanced", "strict", "own"]),
  /** The loaded chat model judges what would leave too, when it is large enough. Left out by settings of before. */
  asksLocalModel: v.optional(v.boolean(), false),
  /** For the preset "own", by category: the score from which a finding counts; above 1 never. */
  thresholds: v.record(
    v.picklist(gateCategories),
    v.pipe(v.number(), v.minValue(0), v.maxValue(1.01)),
  ),
  ownTerms: v.pipe(v.array(ownTermSchema), v.maxLength(10_000)),
  remoteTasks: v.pipe(v.array(v.picklist(taskClasses)), v.maxLength(taskClasses.length)),
  /** Models below it are not good enough. */
  leastLevel: v.picklist([1, 2, 3]),
  /** `null`: no limit. 0: nothing that costs. */
  monthlyBudgetUsd: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000))),
});
export type RoutingSettings = v.InferOutput<typeof routingSchema>;

export const defaultRouting: RoutingSettings = {
  mode: "never",
  sensitiveMayReach: "device",
  preset: "balanced",
  asksLocalModel: false,
  thresholds: {},
  ownTerms: [],
  remoteTasks: [],
  leastLevel: 2,
  monthlyBudgetUsd: null,
};

/** A conversation's own rule. */
export const conversationRoutingSchema = v.strictObject({
  /** `null`: as the policy says. */
  mode: v.nullable(v.picklist(routingModes)),
  /** Nothing of it ever leaves this device, whatever else is set. */
  isLocked: v.boolean(),
});
export type ConversationRouting = v.InferOutput<typeof conversationRoutingSchema>;
export const defaultConversationRouting: ConversationRouting = { mode: null, isLocked: false };

/** US dollars per million tokens. */
export const priceSchema = v.strictObject({
  provider: v.picklist(providerKinds),
  modelId: modelName,
  inputUsd: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
  /** Of input that the provider had cached; `null`: as other input. */
  cachedInputUsd: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000))),
  outputUsd: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
  /** Where it is from: an address, or "you". */
  source: v.pipe(v.string(), v.maxLength(500)),
  /** Day it was read, `YYYY-MM-DD`. */
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
});
export type Price = v.InferOutput<typeof priceSchema>;

export type Destination =
  | { readonly zone: "device" }
  | {
      readonly zone: "own" | "third-party";
      readonly endpointId: string;
      readonly endpointName: string;
      readonly provider: ProviderKind;
      readonly modelId: string;
    };

/** Why a request goes where it goes; renderer/text/routing.ts has the words. */
export const routeReasons = [
  "mode-never",
  "mode-ask",
  "locked",
  "kept-folder",
  "kept-tag",
  "kept-unknown",
  "offline",
  "no-endpoint",
  "no-key",
  "none-good-enough",
  "sensitive",
  "sensitive-stays-own",
  "local-is-enough",
  "no-price",
  "budget-spent",
  "does-not-fit-locally",
  "needs-modality",
  "task-marked",
  "safe",
  "asked",
  "redacted",
  "no-local-model",
  "remote-failed",
  "changed-since-cleared",
] as const;
export type RouteReason = (typeof routeReasons)[number];

/** What a request could cost with the shortest answer, and what the month's budget has left. */
export interface Shortfall {
  readonly neededUsd: number;
  readonly leftUsd: number;
}

/** A finding as the archive and the window may know it. */
export interface RoutedFinding {
  readonly rule: string;
  readonly category: GateCategory;
  readonly layer: GateLayer;
  readonly score: number;
  readonly partKind: GatePartKind;
}

/** A finding in what is being written, to be underlined. */
export interface PreviewFinding extends RoutedFinding {
  /** UTF-16 offsets in the draft's text; `null` where it lies in another part. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** Given to `finding.clear`; `null` when it cannot be cleared (secrets, faults). */
  readonly clearingKey: string | null;
}

/** Where a prompt would go if it were sent now. */
export interface RoutePreview {
  readonly destination: Destination;
  readonly reasons: readonly RouteReason[];
  /** Name of the folder or tag that keeps it on this device; `null` where none does. */
  readonly keptBy: string | null;
  readonly verdict: "local" | "eligible";
  readonly findings: readonly PreviewFinding[];
  /** Those that look at it once more before anything is sent; none where it stays. */
  readonly deepStages: readonly DeepStage[];
  /** Where it may be sent when asked for; `null` when nowhere. */
  readonly offered: Destination | null;
  /** The figures, where the month's budget keeps it here. */
  readonly shortfall: Shortfall | null;
}

/** Exactly what an escalation would send. */
export interface EscalationPreview {
  readonly destination: Destination;
  readonly url: string;
  /** The exact text of the body. */
  readonly body: string;
  readonly bodySha256: string;
  readonly bodyBytes: number;
  readonly isAllowed: boolean;
  readonly reasons: readonly RouteReason[];
  /** As in RoutePreview. */
  readonly keptBy: string | null;
  readonly findings: readonly (PreviewFinding & { readonly excerpt: string })[];
  /** Of a redacted request: what stands for what. Stays in memory. */
  readonly placeholders: readonly {
    readonly placeholder: string;
    readonly category: GateCategory;
    readonly original: string;
  }[];
  /** For the input and an answer of usual length; `null` when there is no price. */
  readonly estimatedCostUsd: number | null;
  /** The figures, where the month's budget keeps it here. */
  readonly shortfall: Shortfall | null;
}

/** A model as a provider's list names it. */
export interface RemoteModelOffer {
  readonly id: string;
  readonly name: string | null;
  readonly contextTokens: number | null;
}

export interface UsageState {
  /** `YYYY-MM`, of this machine's clock. */
  readonly month: string;
  readonly spentUsd: number;
  /** Answers whose price is not known are counted here only. */
  readonly unpricedAnswers: number;
  readonly byEndpoint: readonly {
    readonly endpointName: string;
    readonly answers: number;
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly costUsd: number;
  }[];
}

/** One thing that left, without its bytes. */
export interface LedgerEntry {
  readonly seq: number;
  readonly at: string;
  readonly purpose:
    | "hub-search"
    | "hub-details"
    | "hub-header"
    | "download"
    | "chat"
    | "model-list";
  readonly method: "GET" | "HEAD" | "POST";
  readonly url: string;
  readonly bodyBytes: number;
  readonly bodySha256: string | null;
  readonly conversationId: string | null;
  readonly messageId: string | null;
  /** The person erased its conversation: when and where to is not known any more. */
  readonly isErased: boolean;
  /** It left another machine, and came with an import of that one's archive. */
  readonly isBrought: boolean;
}

export interface LedgerPage {
  /** Newest first. */
  readonly entries: readonly LedgerEntry[];
  /** To go on with; `null` at the end. */
  readonly nextBeforeSeq: number | null;
  /** How many left this machine. */
  readonly total: number;
  /** How many left another one. */
  readonly brought: number;
}
