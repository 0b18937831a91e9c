import type { Fit, LicencePassport } from "./models.ts";
import type { Backend } from "./provenance.ts";
import type { Destination } from "./routing.ts";
import type { RunSettings } from "./run-settings.ts";

/** What can be told of a weights file from its header, without loading it. */
export interface ModelSummary {
  readonly id: string;
  readonly name: string;
  /** Where a tool names its files by their hashes, what it calls the model. */
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly architecture: string;
  readonly quantisation: string;
  readonly parameters: number | null;
  /** Longest context the weights were trained for, in tokens. */
  readonly trainedContextTokens: number | null;
  /** chat: has what it takes to answer. embedding: turns text into vectors and cannot chat. */
  readonly role: "chat" | "embedding";
  /** What the licence that the file names, or the hub or the catalogue for it, allows. */
  readonly licence: LicencePassport;
  /** in-place: taken in where it lies. other-tool: found where `tool` keeps it. Only models-folder files are ever deleted. */
  readonly source: "models-folder" | "in-place" | "other-tool";
  /** The app that downloaded it, by its name; `null` for all but other-tool. */
  readonly tool: string | null;
  /** `true` for the very small model that comes along to try the app with. */
  readonly isStarter: boolean;
  readonly sha256: string | null;
  /** `true` when size or time are not those that its hash was computed for: it is not loaded before that is settled. */
  readonly hasChanged: boolean;
  /** Blocks of the network, each of which can lie on a GPU; `null` when the header does not say. */
  readonly layers: number | null;
  /** With its run settings, on this machine; `null` when the header could not be read. */
  readonly fit: Fit | null;
  readonly runSettings: RunSettings;
  /** A sentence when the file cannot be used: damaged, too large, of an unknown kind, gone. */
  readonly problem: string | null;
}

export interface LoadedModel {
  readonly modelId: string;
  readonly name: string;
  readonly parameters: number | null;
  readonly backend: Backend;
  readonly device: string;
  readonly contextTokens: number;
  readonly threads: number;
  readonly gpuLayers: number;
  /** Resident memory the engine took for it, weights and context together. */
  readonly memoryBytes: number;
}

export interface EngineState {
  /** failed: gave up restarting; a load tries again. */
  readonly status: "stopped" | "starting" | "ready" | "restarting" | "failed";
  /** `null` until the engine has started once. */
  readonly backend: {
    readonly kind: Backend;
    readonly devices: readonly string[];
    /** Why it is not what was asked for, in a sentence; `null` when it is. */
    readonly fallbackReason: string | null;
    /** The GPUs in use with all their memory; none on the processor. */
    readonly gpus: readonly { readonly name: string; readonly memoryBytes: number }[];
    /** `true` where they share the processor's memory. */
    readonly isUnified: boolean;
  } | null;
  readonly loading: {
    readonly modelId: string;
    readonly name: string;
    /** 0 to 1 */ readonly progress: number;
  } | null;
  readonly loaded: LoadedModel | null;
  /** The last thing that went wrong, until the next load or answer succeeds. */
  readonly message: string | null;
}

/** A turn that has been accepted and has no output record yet. */
export interface ActiveTurn {
  readonly conversationId: string;
  /** The prompt being answered. */
  readonly promptId: string;
  readonly outputId: string;
  readonly modelId: string | null;
  /** 0 is at work; 1 is next. */
  readonly position: number;
  readonly phase:
    | "waiting"
    | "judging"
    | "loading-model"
    | "sending"
    | "reading"
    | "generating"
    | "saving";
  /** `null` until it is decided. */
  readonly destination: Destination | null;
  /** A sentence while something holds it up that its owner can mend, such as a full disk. */
  readonly problem: string | null;
}

/** Text of an active turn that arrived since the last event. `offset`s let the window notice a gap and ask again. */
export interface TurnDelta {
  readonly outputId: string;
  readonly offset: number;
  readonly text: string;
  readonly reasoningOffset: number;
  readonly reasoning: string;
  /** A remote model broke off and the local one begins: what came before is void here, and kept as an answer of its own. */
  readonly isRestart?: true;
}

/** Something about the archive that its owner should know, most of it found as it was opened. */
export interface ArchiveNotice {
  readonly kind: "torn-tail" | "damage" | "interrupted-turns" | "unfinished-erasure";
  readonly message: string;
}

export interface AppState {
  readonly version: string;
  readonly platform: string;
  /** Address of the model hub while the settings name none; `null` when HF_ENDPOINT is no web address. */
  readonly defaultHubEndpoint: string | null;
  readonly archive: {
    readonly lastSeq: number;
    readonly segments: number;
    readonly sizeBytes: number;
    readonly notices: readonly ArchiveNotice[];
  };
}

/** How much of the context a message would take, before it is sent. */
export interface ContextMeasure {
  readonly contextTokens: number;
  /** System prompt, history and the text being written. */
  readonly usedTokens: number;
  readonly droppedMessages: number;
  /** `false` when the text alone does not fit. */
  readonly fits: boolean;
}

export interface Draft {
  /** A conversation's id, or "new". */
  readonly key: string;
  readonly text: string;
}
