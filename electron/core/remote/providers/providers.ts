import type { RemoteProvenance } from "../../../shared/provenance.ts";
import type { Endpoint, RemoteModelOffer } from "../../../shared/routing.ts";
import type { Sampling } from "../../../shared/sampling.ts";
import type { Clearance } from "../clearance.ts";

/** One question to a remote model, before it has the provider's form. */
export interface RemoteRequest {
  readonly endpoint: Endpoint;
  readonly modelId: string;
  readonly systemPrompt: string;
  /** Oldest first; the last one is the prompt to answer. */
  readonly messages: readonly { readonly role: "user" | "assistant"; readonly text: string }[];
  readonly sampling: Sampling;
}

/** A request in the provider's form: exactly the bytes that would be sent. */
export interface PreparedRequest {
  readonly request: RemoteRequest;
  readonly url: string;
  /** The exact text of the body. */
  readonly body: string;
  readonly bodySha256: string;
}

export interface RemoteDelta {
  readonly text: string;
  readonly reasoning: string;
}

export interface RemoteResult {
  readonly text: string;
  readonly reasoning: string;
  readonly stopReason: "end" | "max-tokens" | "filtered" | "stopped";
  readonly answeredBy: string | null;
  readonly tokens: RemoteProvenance["tokens"];
  readonly timing: {
    readonly timeToFirstTokenMs: number | null;
    readonly totalMs: number;
    readonly tokensPerSecond: number | null;
  };
}

/** Remote models, whoever's they are, through the AI SDK's adapters; every byte goes out through egress. */
export interface Providers {
  /** Sends nothing and needs no key: gives the bytes that `stream` would send, the same for the same request. */
  prepare(request: RemoteRequest): Promise<PreparedRequest>;
  /**
   * Sends the prepared bytes, with the clearance for just them, once, and streams the answer. Rejects with FailureError:
   * "not-cleared" when the bytes are not those cleared, "key-missing", "remote-refused" in plain words (401, 429 and how
   * long, quota, 5xx, unknown model, too long, filtered), "network", "offline". An aborted signal resolves with what had
   * come and stopReason "stopped". What was streamed before a failure is the caller's.
   */
  stream(
    prepared: PreparedRequest,
    clearance: Clearance,
    events: { readonly onDelta: (delta: RemoteDelta) => void },
    signal: AbortSignal,
  ): Promise<RemoteResult>;
  /** Asks the endpoint for its models, now. Nothing of any conversation is in that request. */
  listModels(endpoint: Endpoint, signal: AbortSignal): Promise<readonly RemoteModelOffer[]>;
}
