import { create } from "zustand";
import type { RunSettings } from "../../electron/shared/run-settings.ts";
import type { LoadedModel } from "../../electron/shared/state.ts";
import { useEngine } from "./engine.ts";
import { useModels } from "./models.ts";

interface LoadedSettings {
  /** The load they are of; a load again is another one. */
  readonly loaded: LoadedModel | null;
  /** The run settings the model had when it was loaded; `null` while that is not known. */
  readonly settings: RunSettings | null;
}

/**
 * The run settings that the loaded model runs with, so that a later change can say that it has not taken effect. Main
 * does not say them: they are those that the list had when the engine reported the load.
 */
export const useLoadedSettings = create<LoadedSettings>(() => ({ loaded: null, settings: null }));

/** Notes them with every load. */
export function startLoadedSettings(): void {
  useEngine.subscribe(note);
  useModels.subscribe(note);
}

function note(): void {
  const { loaded } = useEngine.getState().engine;
  const noted = useLoadedSettings.getState();
  if (loaded === null) {
    if (noted.loaded !== null) useLoadedSettings.setState({ loaded: null, settings: null });
    return;
  }
  if (isSameLoad(loaded, noted.loaded) && noted.settings !== null) return;
  const model = useModels.getState().models?.find(({ id }) => id === loaded.modelId);
  useLoadedSettings.setState({ loaded, settings: model?.runSettings ?? null });
}

// An engine event tells everything anew, so only what it says can tell one load from the next.
function isSameLoad(one: LoadedModel, other: LoadedModel | null): boolean {
  return (
    other !== null &&
    one.modelId === other.modelId &&
    one.contextTokens === other.contextTokens &&
    one.threads === other.threads &&
    one.gpuLayers === other.gpuLayers &&
    one.memoryBytes === other.memoryBytes
  );
}
