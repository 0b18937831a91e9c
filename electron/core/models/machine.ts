import type { MachineFacts } from "../../shared/models.ts";
import type { Engine } from "../engine/engine.ts";

/** What is known of this machine. */
export interface Machine {
  /** What is known by now; GPUs once the engine has started, bandwidth once it was measured. */
  facts(): MachineFacts;
  onChanged(listener: () => void): () => void;
}

/** Reads the machine, and follows what the engine finds out about it. `cacheFile` keeps the measured bandwidth. */
export async function createMachine(_options: {
  readonly engine: Engine;
  readonly cacheFile: string;
}): Promise<Machine> {
  throw new Error("not written yet");
}
