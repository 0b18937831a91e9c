import type { ImportOutcome } from "../../shared/contract.ts";
import type { ModelSummary } from "../../shared/state.ts";

/** The weights this person has: files in the models folder, and files used where they lie. */
export interface Models {
  /** Every known file with what its header says; a file that cannot be used is listed with its `problem`. */
  list(): Promise<readonly ModelSummary[]>;
  /** The file behind an id. Rejects with FailureError "model-missing" or the file's `problem`. */
  find(modelId: string): Promise<{ readonly summary: ModelSummary; readonly path: string }>;
  /** Takes files in where they lie (symlinks and split files included), after reading their headers. */
  adopt(paths: readonly string[]): Promise<ImportOutcome>;
  forget(modelId: string): Promise<void>;
  /**
   * SHA-256 of the weights, computed off this thread once and remembered with size and mtime: a file that is known and
   * unchanged costs a stat. Resolves `null` when the file cannot be read to its end, or the models are closed meanwhile.
   */
  sha256(modelId: string): Promise<string | null>;
  onChanged(listener: (models: readonly ModelSummary[]) => void): () => void;
  /** Abandons the hash that is being computed, at once. */
  close(): Promise<void>;
}
