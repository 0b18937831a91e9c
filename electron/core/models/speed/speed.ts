import type { SpeedProgress, SpeedRun } from "../../../shared/models.ts";

/** Measures how fast models run here, and keeps what came out. */
export interface Speed {
  list(): readonly SpeedRun[];
  progress(): SpeedProgress;
  /** Loads the model if need be and measures it; waits for the answers before it. Rejects with "cancelled", "model-*". */
  measure(modelId: string): Promise<SpeedRun>;
  cancel(): void;
  forget(runId: string): Promise<void>;
  onChanged(listener: () => void): () => void;
}
