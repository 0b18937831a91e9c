import { create } from "zustand";
import type { RunSettings } from "../../electron/shared/run-settings.ts";
import { useEngine } from "./engine.ts";
import { useModels } from "./models.ts";

interface LoadedSettings {
  /** The model that is loaded, or on its way into memory. */
  readonly modelId: string | null;
  /** The run settings it is loaded with; `null` while they are not known. */
  readonly settings: RunSettings | null;
}

/**
 * The run settings that the loaded model runs with, so that a later change can say that it has not taken effect. Main
 * does not say them: they are those that the list has when a load begins.
 */
export const useLoadedSettings = create<LoadedSettings>(() => ({ modelId: null, settings: null }));

/** Notes them with every load. Returns the function that stops it. */
export function startLoadedSettings(): () => void {
  let wasLoading = false;
  const note = (): void => {
    const { loaded, loading } = useEngine.getState().engine;
    const modelId = loading?.modelId ?? loaded?.modelId ?? null;
    const isBeginning = loading !== null && !wasLoading;
    wasLoading = loading !== null;
    const noted = useLoadedSettings.getState();
    const isNoted = noted.modelId === modelId && (modelId === null || noted.settings !== null);
    if (isNoted && !isBeginning) return;
    const model = useModels.getState().models?.find(({ id }) => id === modelId);
    useLoadedSettings.setState({ modelId, settings: model?.runSettings ?? null });
  };
  const stops = [useEngine.subscribe(note), useModels.subscribe(note)];
  return () => stops.forEach((stop) => stop());
}
