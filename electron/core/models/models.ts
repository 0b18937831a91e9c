import type { ImportOutcome, ModelsFolderState, VerifiedModel } from "../../shared/calls/models.ts";
import type { Hashing, ModelDetails } from "../../shared/models.ts";
import type { ModelSummary } from "../../shared/state.ts";
import type { DownloadedFile } from "./downloads/downloads.ts";
import type { ModelFacts } from "./gguf/model-facts.ts";

/** The weights this person has: files in the models folder, files used where they lie, and what other apps downloaded. */
export interface Models {
  /** Every known file with what its header says; a file that cannot be used is listed with its `problem`. */
  list(): Promise<readonly ModelSummary[]>;
  /** The file behind an id. Rejects with FailureError "model-missing" or the file's `problem`. */
  find(modelId: string): Promise<{
    readonly summary: ModelSummary;
    readonly path: string;
    readonly facts: ModelFacts;
  }>;
  /** Takes files in where they lie (symlinks, split files and folders included), after reading their headers. */
  adopt(paths: readonly string[]): Promise<ImportOutcome>;
  forget(modelId: string): Promise<void>;
  /** Looks again where other apps keep weights; resolves to how many are new in the list. */
  discover(): Promise<number>;
  inspect(modelId: string): Promise<ModelDetails>;
  /**
   * SHA-256 of the weights, computed off this thread once and remembered with size and mtime: a file that is known and
   * unchanged costs a stat. Resolves `null` when the file cannot be read to its end, the models are closed meanwhile, or
   * the file has changed since it was hashed: it has no hash until `accept` or `verify` settles that.
   */
  sha256(modelId: string): Promise<string | null>;
  /**
   * Reads the whole file, whatever is remembered, and compares with what the hub (or the app that keeps it) says, else
   * with the hash of before. The same: its size and time of now are remembered with it. Another: it counts as changed. Rejects with
   * "model-unreadable" when that fails.
   */
  verify(modelId: string): Promise<VerifiedModel>;
  /** Forgets what the file was before it changed, and where it was downloaded from: it is what it is now. */
  accept(modelId: string): Promise<void>;
  hashing(): readonly Hashing[];
  onHashing(listener: (hashing: readonly Hashing[]) => void): () => void;
  /** Takes a finished download into the list, its hash and licence remembered. Resolves to its id. */
  addDownloaded(file: DownloadedFile): Promise<string>;
  /**
   * Sets a file of the models folder aside; `restore` brings it back until the app ends or ten minutes have passed.
   * Rejects with "invalid-input" and what to do instead for a file that lies elsewhere.
   */
  remove(modelId: string): Promise<{ readonly undoId: string; readonly sizeBytes: number }>;
  /** Resolves to the model's id. */
  restore(undoId: string): Promise<string>;
  folder(): Promise<ModelsFolderState>;
  /**
   * Moves every model into `folder`, by renaming or by copying, comparing and deleting, with unfinished downloads, which
   * must be paused. Resolves to the new ids by the old ones; from then on `folder` is the models folder, which the
   * settings must say too. Cancelled or failed, everything is where it was.
   */
  moveFolder(folder: string): Promise<ReadonlyMap<string, string>>;
  cancelMove(): void;
  onFolderChanged(listener: (state: ModelsFolderState) => void): () => void;
  onChanged(listener: (models: readonly ModelSummary[]) => void): () => void;
  /** Abandons the hash that is being computed, at once. */
  close(): Promise<void>;
}
