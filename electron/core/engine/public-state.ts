import type { EngineState } from "../../shared/state.ts";
import type { LoadedFacts } from "./engine.ts";
import type { StartedFacts } from "./protocol.ts";

/** What the window may know of the backend that was started. */
export function publicBackend(started: StartedFacts | null): EngineState["backend"] {
  if (started === null) return null;
  const { kind, devices, fallbackReason, gpus, isUnified } = started;
  return { kind, devices, fallbackReason, gpus, isUnified };
}

/** What the window shows of the loaded model. */
export function publicFacts(loaded: LoadedFacts | null): EngineState["loaded"] {
  if (loaded === null) return null;
  return {
    modelId: loaded.modelId,
    name: loaded.name,
    parameters: loaded.parameters,
    backend: loaded.backend,
    device: loaded.device,
    contextTokens: loaded.contextTokens,
    threads: loaded.threads,
    gpuLayers: loaded.gpuLayers,
    memoryBytes: loaded.memoryBytes,
  };
}
