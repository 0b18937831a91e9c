import type { MachineFacts } from "../../../../../electron/shared/models.ts";
import type { Settings } from "../../../../../electron/shared/settings.ts";
import type { EngineState } from "../../../../../electron/shared/state.ts";
import { runSettingsText } from "../../../../text/run-settings.ts";

interface GpuFacts {
  readonly wanted: Settings["gpu"];
  readonly backend: EngineState["backend"];
  readonly machine: MachineFacts | null;
}

/** Why no layer can lie on a GPU, in a sentence; `null` where one can, or where that is not known yet. */
export function findGpuObstacle({ wanted, backend, machine }: GpuFacts): string | null {
  if (wanted === "cpu") return runSettingsText.gpuOff;
  // What the engine really runs on says more than what the machine is said to have.
  if (backend !== null && backend.kind !== "cpu") return null;
  if (backend !== null && backend.fallbackReason !== null)
    return runSettingsText.gpuFellBack(backend.fallbackReason);
  const hasGpu = machine === null || machine.isUnified || machine.gpus.length > 0;
  return hasGpu && backend === null ? null : runSettingsText.noGpu;
}
