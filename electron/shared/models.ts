import type { Backend } from "./provenance.ts";
import type { RunSettings } from "./run-settings.ts";

/** Everything that is said between window and main about finding, getting, judging and comparing models. */

/** open-source: an OSI-approved licence. restricted: weights are open, use is not. unknown: nobody said; never a guess. */
export type LicenceKind = "open-source" | "restricted" | "non-commercial" | "unknown";

/** What a licence allows, in plain words. Of an unknown one only `id` may be known: what the file or hub calls it. */
export interface LicencePassport {
  /** SPDX identifier, or the hub's own name for it; `null` when none is named. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: LicenceKind;
  /** Sentences; empty when there is nothing to mind. */
  readonly restrictions: readonly string[];
  readonly link: string | null;
  /** Where the id was read: the file itself, the hub or the catalogue; `null` when none is named. */
  readonly namedBy: "file" | "hub" | "catalogue" | null;
}

/** runs-well: with room to spare. tight: it fits, and little else does. will-not-fit: loading it would be refused. */
export type FitVerdict = "runs-well" | "tight" | "will-not-fit";

/** What a model needs at one context length, against what this machine has. Sizes in bytes. */
export interface Fit {
  readonly verdict: FitVerdict;
  readonly contextTokens: number;
  readonly weightsBytes: number;
  readonly kvCacheBytes: number;
  /** Compute buffers and the engine process itself. */
  readonly workBytes: number;
  readonly totalBytes: number;
  /** Of `totalBytes`, what would lie in the memory of GPUs. 0 on the processor and where memory is unified. */
  readonly gpuBytes: number;
  /** What a model may take here: memory, plus that of GPUs. */
  readonly haveBytes: number;
  /** The longest context that fits, at most the trained one; 0 when none does. */
  readonly longestContextTokens: number;
  /** Expected speed of writing, from the measured memory bandwidth; `null` until that is known. */
  readonly tokensPerSecond: number | null;
  /** `true` when the file's header was not read and only its size is known. */
  readonly isRough: boolean;
}

/** What of this machine matters to a model. */
export interface MachineFacts {
  readonly memoryBytes: number;
  /** What a model may take of it: less what system and other apps need, within a container's limit. */
  readonly usableMemoryBytes: number;
  readonly gpus: readonly { readonly name: string; readonly memoryBytes: number }[];
  /** `true` where processor and GPU share one memory (Apple silicon). */
  readonly isUnified: boolean;
  /** Bytes of memory read per second, measured here; `null` until measured. */
  readonly bandwidthBytesPerS: number | null;
  /** Bytes of weights that the GPUs read per second while they write; `null` until a model that lay on them was measured. */
  readonly gpuBytesPerS: number | null;
  readonly processor: string;
  readonly cores: number;
}

/** A statement about a curated model with where it was read; a `value` of `null` means that it is not known. */
export interface Fact<T> {
  readonly value: T | null;
  /** Address of the page that says so; `null` only when the value is `null`. */
  readonly source: string | null;
}

/** A file (or the parts of a split one) that the catalogue recommends. */
export interface RecommendedFile {
  readonly quantisation: string;
  readonly fileName: string;
  /** As the hub gave it when the catalogue was made; else from parameters and bits per weight, and then rough. */
  readonly sizeBytes: number;
  readonly fit: Fit;
}

/** A curated model as the window shows it. */
export interface CatalogueModel {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly publisher: Fact<string>;
  /** Repository of the GGUF files on the hub, `owner/name`. */
  readonly repository: string;
  readonly role: "chat" | "embedding";
  readonly parameters: Fact<number>;
  /** Parameters used for each token: fewer than all in a mixture of experts. */
  readonly activeParameters: Fact<number>;
  readonly contextTokens: Fact<number>;
  /** ISO 639-1 codes. */
  readonly languages: Fact<readonly string[]>;
  /** One sentence of ours. */
  readonly goodAt: string;
  readonly licence: LicencePassport;
  readonly licenceSource: string | null;
  readonly isTrainingDataPublished: Fact<boolean>;
  readonly isTrainingCodePublished: Fact<boolean>;
  /** Best first for most machines. */
  readonly files: readonly RecommendedFile[];
  /** The file that suits this machine best; `null` when none fits. */
  readonly suitedFileName: string | null;
  /** `true` for the one model that suits this machine best of all. */
  readonly isSuggested: boolean;
}

/** A repository in the results of a hub search. */
export interface HubRepository {
  readonly id: string;
  readonly downloads: number | null;
  readonly likes: number | null;
  /** ISO 8601. */
  readonly updatedAt: string | null;
  readonly licence: LicencePassport;
  /** The hub asks for an account and agreement before it gives files. */
  readonly isGated: boolean;
  readonly tags: readonly string[];
}

export interface HubSearchPage {
  readonly repositories: readonly HubRepository[];
  /** Give it back to get the next page; `null` on the last one. */
  readonly nextCursor: string | null;
}

/** One quantisation in a repository: a file, or all parts of a split one. */
export interface HubQuantisation {
  readonly quantisation: string;
  /** Paths within the repository, in order. */
  readonly files: readonly string[];
  readonly sizeBytes: number;
  /** SHA-256 of each file, as the hub says it; `null` where it does not. */
  readonly sha256: readonly (string | null)[];
  /** `null` when the file cannot be used: `problem` says why. */
  readonly fit: Fit | null;
  readonly problem: string | null;
  readonly isInstalled: boolean;
}

export interface HubRepositoryDetails extends HubRepository {
  /** The commit that files and sizes are of. */
  readonly revision: string;
  readonly architecture: string | null;
  readonly parameters: number | null;
  readonly trainedContextTokens: number | null;
  /** Smallest first. */
  readonly quantisations: readonly HubQuantisation[];
}

/**
 * waiting: it goes on by itself at `retryAt`. paused: by the person, or because the disk is full. failed: it needs the
 * person. done: verified and in the list of models.
 */
export type DownloadStatus =
  | "queued"
  | "running"
  | "waiting"
  | "paused"
  | "verifying"
  | "failed"
  | "done";

export interface Download {
  readonly id: string;
  readonly repository: string;
  readonly quantisation: string;
  /** Name of the (first) file as it will lie in the models folder. */
  readonly fileName: string;
  readonly files: number;
  readonly totalBytes: number;
  readonly doneBytes: number;
  /** Mean of the last seconds; `null` unless it runs. */
  readonly bytesPerSecond: number | null;
  readonly secondsLeft: number | null;
  readonly status: DownloadStatus;
  /** ISO 8601; when a waiting one goes on. */
  readonly retryAt: string | null;
  /** A sentence: why it waits, was paused or failed, what was kept and what to do. */
  readonly message: string | null;
  /** Set when it is done. */
  readonly modelId: string | null;
}

/** What a model's file says of itself, in full. */
export interface ModelDetails {
  readonly modelId: string;
  readonly fileName: string;
  /** Names of all parts, in order. */
  readonly parts: readonly string[];
  readonly sizeBytes: number;
  /** ISO 8601. */
  readonly modifiedAt: string;
  readonly architecture: string;
  readonly parameters: number | null;
  readonly quantisation: string;
  readonly trainedContextTokens: number | null;
  readonly tokenizer: { readonly kind: string | null; readonly vocabularySize: number };
  readonly chatTemplate: { readonly text: string; readonly sha256: string } | null;
  /** How many numbers are stored in which way, largest share first. */
  readonly storage: readonly {
    readonly type: string;
    readonly tensors: number;
    readonly sizeBytes: number;
  }[];
  /** Every entry of the header; long values are cut, arrays counted. */
  readonly metadata: readonly { readonly key: string; readonly value: string }[];
  readonly sha256: string | null;
  readonly layers: number | null;
}

/** A hash that is being computed. */
export interface Hashing {
  readonly modelId: string;
  /** 0 to 1 */
  readonly progress: number;
}

/** One measurement of a model with the settings it had. */
export interface SpeedRun {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly modelId: string;
  readonly modelName: string;
  readonly fileName: string;
  readonly quantisation: string;
  readonly backend: Backend;
  readonly device: string;
  readonly contextTokens: number;
  readonly threads: number;
  readonly gpuLayers: number;
  readonly settings: Pick<RunSettings, "batchTokens" | "flashAttention" | "kvCacheType">;
  /** Medians of the repetitions. */
  readonly promptTokensPerSecond: number;
  readonly generationTokensPerSecond: number;
  readonly timeToFirstTokenMs: number;
  readonly memoryBytes: number;
  /** Bytes of weights read per second while it wrote; `null` where not all of them lay on GPUs of their own. */
  readonly gpuBytesPerS: number | null;
  readonly repetitions: number;
}

/** `null` when nothing is being measured. */
export type SpeedProgress = {
  readonly modelId: string;
  readonly done: number;
  readonly total: number;
} | null;

/** A move of the models folder that is under way. */
export type FolderMove = {
  readonly doneBytes: number;
  readonly totalBytes: number;
} | null;
