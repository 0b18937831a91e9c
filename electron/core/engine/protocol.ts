import type { Backend, ContextReceipt } from "../../shared/provenance.ts";
import type { Failure } from "../../shared/result.ts";
import type {
  GenerateDelta,
  GenerateRequest,
  GenerateResult,
  LoadedFacts,
  LoadSettings,
  PickRequest,
  ProbeRequest,
  ProbeResult,
} from "./engine.ts";

/**
 * What main and the engine process say to each other. Every call has an id and is answered exactly once, by a result
 * or a failure; nothing is thrown across. Both ends are ours and travel together, so messages are not versioned.
 */

export interface StartedFacts {
  readonly kind: Backend;
  /** Names of the GPUs in use, or of the processor. */
  readonly devices: readonly string[];
  readonly fallbackReason: string | null;
  /** Free memory of the GPUs; 0 on the processor. */
  readonly freeGpuBytes: number;
  /** The GPUs in use with all their memory; none on the processor. */
  readonly gpus: readonly GpuFacts[];
  /** Whether the GPU's memory is the processor's. */
  readonly isUnified: boolean;
}

export interface GpuFacts {
  readonly name: string;
  readonly memoryBytes: number;
}

/** A load with everything decided that main can decide. */
export interface LoadOrder extends Pick<
  LoadSettings,
  "gpuLayers" | "flashAttention" | "kvCacheType" | "usesMemoryMap" | "locksMemory" | "chatTemplate"
> {
  readonly modelId: string;
  readonly name: string;
  readonly path: string;
  readonly contextTokens: number;
  /** How many conversations stay hot; each has a context of its own. */
  readonly sequences: number;
  /** For now; every answer brings its own number. */
  readonly threads: number;
  /** No answer asks for more than this. */
  readonly mostThreads: number;
  /** Tokens of a prompt that are computed at once, and so between two looks at whether the person pressed stop. */
  readonly readStepTokens: number;
}

/** What the process can tell of a loaded model. Main counts the parameters itself, from the header. */
export type LoadReport = Omit<LoadedFacts, "parameters">;

export interface GenerateOrder extends GenerateRequest {
  readonly threads: number;
}

/** What the process can tell of an answer that it has come to the end of. */
export type GenerateReport = Omit<GenerateResult, "threads">;

export interface ProbeOrder extends ProbeRequest {
  readonly threads: number;
}
export type ProbeReport = Omit<ProbeResult, "threads">;

export interface PickOrder extends Omit<PickRequest, "modelId"> {
  readonly threads: number;
}

export type MeasureOrder = Pick<GenerateRequest, "systemPrompt" | "messages" | "sampling">;
export type MeasureResult = ContextReceipt & { readonly fits: boolean };

export interface EmbedOrder {
  readonly path: string;
  readonly texts: readonly string[];
  readonly threads: number;
}

/** Every call with its input and output. */
export interface EngineCalls {
  readonly start: {
    readonly input: { readonly gpu: "auto" | Backend };
    readonly output: StartedFacts;
  };
  /** Rejects with "invalid-input" when the chat template does not compile or cannot render a conversation. */
  readonly checkTemplate: { readonly input: { readonly template: string }; readonly output: null };
  readonly load: { readonly input: LoadOrder; readonly output: LoadReport };
  readonly unload: { readonly input: null; readonly output: null };
  readonly generate: { readonly input: GenerateOrder; readonly output: GenerateReport };
  readonly probe: { readonly input: ProbeOrder; readonly output: ProbeReport };
  readonly pick: { readonly input: PickOrder; readonly output: string };
  readonly measure: { readonly input: MeasureOrder; readonly output: MeasureResult };
  readonly embed: { readonly input: EmbedOrder; readonly output: readonly (readonly number[])[] };
  readonly tokenize: {
    readonly input: { readonly text: string };
    readonly output: readonly number[];
  };
}

export type EngineCallName = keyof EngineCalls;

export type ToEngine =
  | {
      readonly [Name in EngineCallName]: {
        readonly type: Name;
        readonly id: number;
        readonly input: EngineCalls[Name]["input"];
      };
    }[EngineCallName]
  /** Ends the generation with this id; it is answered with what it has. */
  | { readonly type: "stop"; readonly id: number };

export type FromEngine =
  | {
      readonly type: "result";
      readonly id: number;
      readonly value: EngineCalls[EngineCallName]["output"];
    }
  | { readonly type: "failure"; readonly id: number; readonly failure: Failure }
  | { readonly type: "progress"; readonly id: number; readonly progress: number }
  | { readonly type: "delta"; readonly id: number; readonly delta: GenerateDelta };

const fromEngineTypes: ReadonlySet<unknown> = new Set(["result", "failure", "progress", "delta"]);

/** Whether a message from the process is one of ours; anything else is ignored. */
export function isFromEngine(message: unknown): message is FromEngine {
  return (
    typeof message === "object" &&
    message !== null &&
    "id" in message &&
    "type" in message &&
    fromEngineTypes.has(message.type)
  );
}
