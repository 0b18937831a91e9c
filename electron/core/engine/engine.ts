import type { Backend, ContextReceipt, LoadProvenance } from "../../shared/provenance.ts";
import type { RunSettings } from "../../shared/run-settings.ts";
import type { Sampling } from "../../shared/sampling.ts";
import type { EngineState, LoadedModel } from "../../shared/state.ts";

/** A message as the model reads it. */
export interface EngineMessage {
  /** The archive's message id; named in the receipt when it does not fit. */
  readonly id: string;
  readonly role: "user" | "assistant";
  readonly text: string;
}

/** How a model is run. `contextTokens` of `null`: trained length, at most 8,192, less when memory is short. */
export type LoadSettings = Omit<RunSettings, "newConversation">;

export interface LoadRequest extends LoadSettings {
  readonly modelId: string;
  readonly name: string;
  readonly path: string;
  readonly gpu: "auto" | Backend;
}

export interface GenerateRequest {
  /** Names the conversation whose prefix may already be in the KV cache. */
  readonly conversationId: string;
  readonly systemPrompt: string;
  /** Oldest first; the last one is the prompt to answer. */
  readonly messages: readonly EngineMessage[];
  readonly sampling: Sampling;
}

export interface GenerateDelta {
  readonly text: string;
  readonly reasoning: string;
}

/** What the process counts is `null` when a stop came before it had the request, or found it deaf, so that it was ended. */
export interface GenerateResult {
  readonly text: string;
  readonly reasoning: string;
  readonly stopReason: "end" | "max-tokens" | "context-full" | "stopped";
  /** The seed that was used; of an answer that had to be ended, the one that was asked for. */
  readonly seed: number | null;
  readonly context: ContextReceipt | null;
  readonly timing: {
    /** `null` when no token came. */
    readonly timeToFirstTokenMs: number | null;
    readonly totalMs: number;
    readonly tokensPerSecond: number | null;
  };
  readonly tokens: {
    readonly prompt: number;
    readonly reused: number;
    readonly output: number;
  } | null;
  /** Chosen anew for every answer, by how busy the machine is. */
  readonly threads: number;
}

/** A piece of work whose speed is measured. */
export interface ProbeRequest {
  /** No two prompts of different rounds begin alike. */
  readonly round: number;
  readonly promptTokens: number;
  readonly outputTokens: number;
}

export interface ProbeResult {
  /** Fewer than asked for where the context is short. */
  readonly promptTokens: number;
  readonly timeToFirstTokenMs: number;
  readonly outputTokens: number;
  /** Of writing, from the first token to the last. */
  readonly tokensPerSecond: number;
  /** What the model takes now that it has worked. */
  readonly memoryBytes: number;
  readonly threads: number;
}

/** A question that one of a few words answers. */
export interface PickRequest {
  /** Another model is not asked. */
  readonly modelId: string;
  readonly prompt: string;
  /** Letters only; none begins with another. */
  readonly words: readonly string[];
}

/** What the loaded model and its engine are, for provenance. */
export interface LoadedFacts extends LoadedModel {
  readonly engineVersion: string;
  readonly llamaCppRelease: string;
  /** Of the template in use: the person's own, or the file's. */
  readonly chatTemplateSha256: string | null;
  /** The name of the chat template in use. */
  readonly chatTemplate: string;
  readonly load: LoadProvenance;
  /** A sentence for whatever could not be done as it was asked for; empty when all was. */
  readonly notes: readonly string[];
}

/**
 * The local engine. Every method rejects with FailureError: "engine-crashed" when the process died under the call,
 * "engine-unavailable" when it cannot be started, "model-*" when the file is refused, "invalid-input" when its run settings
 * cannot work, "context-full" when the prompt alone does not fit. The process is started on the first need and again, with backoff, after it died.
 */
export interface Engine {
  state(): EngineState;
  /** The loaded model with the facts that provenance wants; `null` when none is loaded. */
  loaded(): LoadedFacts | null;
  /**
   * Loads it in place of the one that is loaded. Progress shows in `state().loading`; what came out otherwise than asked
   * for (a shorter context, memory that cannot be locked) in `state().message`. Rejects with "engine-unavailable" when
   * nothing has moved for ten minutes.
   */
  load(request: LoadRequest): Promise<LoadedFacts>;
  /** Ends a load that is under way: it rejects with "cancelled" at once and the process is ended; nothing when none is. */
  cancelLoad(): void;
  unload(): Promise<void>;
  /**
   * One at a time; the caller queues. Aborting keeps the partial text: it resolves with stopReason "stopped", at the
   * latest when the grace for a process that does not answer is over (stop-grace.ts). When the process dies it rejects,
   * and what was streamed until then is the caller's.
   */
  generate(
    request: GenerateRequest,
    events: { readonly onDelta: (delta: GenerateDelta) => void },
    signal: AbortSignal,
  ): Promise<GenerateResult>;
  /**
   * Lets the loaded model do a piece of work, for its speed. One at a time with everything else; no conversation learns of
   * it. Rejects with "cancelled" soon after `signal` is aborted, "model-missing" when none is loaded.
   */
  probe(request: ProbeRequest, signal: AbortSignal): Promise<ProbeResult>;
  /**
   * Lets the loaded model answer with one of the words: a grammar leaves it no other. One at a time with everything else;
   * no conversation learns of it, and no model is loaded for it. Rejects with "cancelled" soon after `signal` is aborted,
   * "model-missing" when that model is not loaded when its turn comes, "context-full" when the prompt is too long.
   */
  pick(request: PickRequest, signal: AbortSignal): Promise<string>;
  /** How the messages would fit, without generating. Needs a loaded model. */
  measure(
    request: Pick<GenerateRequest, "systemPrompt" | "messages" | "sampling">,
  ): Promise<ContextReceipt & { readonly fits: boolean }>;
  /** Vectors of unit length from the embedding model at `path` (loaded in a second slot). */
  embed(path: string, texts: readonly string[]): Promise<readonly (readonly number[])[]>;
  tokenize(text: string): Promise<readonly number[]>;
  onChanged(listener: (state: EngineState) => void): () => void;
  /** Rejects with "invalid-input" and why when a load with this chat template would be refused. Needs no model. */
  checkTemplate(template: string): Promise<void>;
  /** Ends the process. */
  close(): Promise<void>;
}

/** A process that runs `dist/main/engine.js`; Electron and plain Node each have their own way to make one. */
export interface EngineProcess {
  readonly pid: number | undefined;
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** `code` is null when a signal ended it, whose name `signal` is where known; `stderrTail` is the end of what it printed. */
  onExit(listener: (code: number | null, stderrTail: string, signal?: string | null) => void): void;
  kill(): void;
}

export type SpawnEngine = () => EngineProcess;
