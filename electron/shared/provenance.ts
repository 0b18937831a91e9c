import type { Destination, RouteReason } from "./routing.ts";
import type { RunSettings } from "./run-settings.ts";
import type { ConversationSettings } from "./sampling.ts";

/** Where an answer of a remote model came from. */
export interface RemoteProvenance {
  readonly route: Extract<Destination, { readonly endpointId: string }> & {
    readonly reasons: readonly RouteReason[];
    readonly host: string;
    /** Of the exact bytes that were sent; the `egress` record of this message holds them. */
    readonly bodySha256: string;
    /** Placeholders stood for private words. */
    readonly isRedacted: boolean;
  };
  /** The model as the answer names it; `null` when it did not come so far. */
  readonly answeredBy: string | null;
  readonly sampling: ConversationSettings["sampling"];
  readonly systemPromptSha256: string | null;
  readonly stopReason: "end" | "max-tokens" | "filtered" | "stopped" | "error";
  readonly timing: Provenance["timing"];
  readonly tokens: {
    readonly prompt: number;
    readonly cached: number;
    readonly output: number;
    readonly reasoning: number;
  } | null;
  /** By the price table of that day; `null` when it had no price. */
  readonly costUsd: number | null;
}

/** Whether a remote model gave the answer. */
export function isRemote(
  provenance: Provenance | RemoteProvenance,
): provenance is RemoteProvenance {
  return "answeredBy" in provenance;
}

/** What a local answer's provenance says; `null` for a remote one and for none. */
export function localProvenance(
  provenance: Provenance | RemoteProvenance | null,
): Provenance | null {
  return provenance === null || isRemote(provenance) ? null : provenance;
}

/** Where an answer of the local engine came from, complete enough to ask the same again. */
export interface Provenance {
  readonly model: {
    readonly id: string;
    readonly name: string;
    readonly fileName: string;
    /** Of the weights file. `null` when it was not known soon after the answer; a `model` record then has it. */
    readonly sha256: string | null;
    readonly sizeBytes: number;
    readonly architecture: string;
    readonly quantisation: string;
    readonly chatTemplateSha256: string | null;
    readonly chatTemplate: string;
  };
  readonly engine: {
    readonly name: "node-llama-cpp";
    readonly version: string;
    readonly llamaCppRelease: string;
    readonly backend: Backend;
    readonly device: string;
    readonly threads: number;
    readonly gpuLayers: number;
    /** How the model was loaded beside that; records of the first archives lack it. */
    readonly load?: LoadProvenance;
  };
  readonly sampling: ConversationSettings["sampling"];
  /** The seed that was really used; `null` when generation failed before one was drawn. */
  readonly seed: number | null;
  readonly systemPromptSha256: string | null;
  /** `null` when generation failed before the model's process could tell; so too the two below. */
  readonly context: ContextReceipt | null;
  readonly route: { readonly zone: "device"; readonly reason: string };
  readonly stopReason: "end" | "max-tokens" | "context-full" | "stopped" | "error";
  readonly timing: {
    /** From the start of generation to the first token, model loading excluded. */
    readonly timeToFirstTokenMs: number | null;
    readonly totalMs: number;
    /** Output tokens after the first, per second; `null` under two tokens. */
    readonly tokensPerSecond: number | null;
    /** Waiting for earlier turns and for the model to load. */
    readonly waitedMs: number;
  };
  readonly tokens: {
    readonly prompt: number;
    readonly reused: number;
    readonly output: number;
  } | null;
}

/** Choices at loading that can change an answer's last digits. */
export interface LoadProvenance {
  /** Tokens of a prompt that were computed at once. */
  readonly batchTokens: number;
  /** As it was asked for; "auto" is the engine's own choice. */
  readonly flashAttention: RunSettings["flashAttention"];
  readonly kvCacheType: RunSettings["kvCacheType"];
}

/** What of the conversation the model read, and what did not fit. */
export interface ContextReceipt {
  readonly contextTokens: number;
  readonly usedTokens: number;
  readonly keptMessages: number;
  /** How many of the branch's oldest messages were left out: those before `firstKeptId`. 0 when everything fitted. */
  readonly droppedMessages: number;
  /** The oldest message that was read. */
  readonly firstKeptId: string | null;
  readonly droppedTokens: number;
}

/** What the engine computes with. */
export type Backend = "cpu" | "cuda" | "vulkan" | "metal";
