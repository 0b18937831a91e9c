import type { RunSettings } from "../../../shared/run-settings.ts";
import type { Engine, LoadedFacts } from "../../engine/engine.ts";
import type { Models } from "../models.ts";
import type { SpeedRuns } from "./runs.ts";
import type { Speed } from "./speed.ts";

export interface SpeedOptions {
  readonly engine: Engine;
  readonly models: Models;
  readonly runs: SpeedRuns;
  /** Loads the model as the pipe would and keeps everybody else from the engine until `work` is done. */
  readonly withModel: <T>(modelId: string, work: (facts: LoadedFacts) => Promise<T>) => Promise<T>;
  readonly settingsOf: (modelId: string) => RunSettings;
}

/** The Speed port over the engine; see speed.ts for what each method promises. */
export function createSpeed(_options: SpeedOptions): Speed {
  throw new Error("not written yet");
}
