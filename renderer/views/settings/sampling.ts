import {
  builtInPresets,
  type ConversationSettings,
  type Sampling,
} from "../../../electron/shared/sampling.ts";
import type { OwnPreset } from "../../../electron/shared/settings.ts";

/** The id that stands for values no preset has. */
export const customPresetId = "custom";

/** The preset that these settings are, or `customPresetId`. Built-in ones say nothing about the system prompt. */
export function findPresetId(settings: ConversationSettings, own: readonly OwnPreset[]): string {
  const mine = own.find(
    (preset) =>
      preset.systemPrompt === settings.systemPrompt &&
      isSameSampling(preset.sampling, settings.sampling),
  );
  if (mine !== undefined) return mine.id;
  return (
    builtInPresets.find((preset) => isSameSampling(preset.sampling, settings.sampling))?.id ??
    customPresetId
  );
}

/** The settings with a preset applied. A person's own preset brings its system prompt too. */
export function applyPreset(
  settings: ConversationSettings,
  presetId: string,
  own: readonly OwnPreset[],
): ConversationSettings {
  const mine = own.find((preset) => preset.id === presetId);
  if (mine !== undefined) return { systemPrompt: mine.systemPrompt, sampling: mine.sampling };
  const builtIn = builtInPresets.find((preset) => preset.id === presetId);
  return builtIn === undefined ? settings : { ...settings, sampling: builtIn.sampling };
}

/** Whether two samplings draw alike. */
export function isSameSampling(a: Sampling, b: Sampling): boolean {
  return (
    a.temperature === b.temperature &&
    a.topP === b.topP &&
    a.topK === b.topK &&
    a.minP === b.minP &&
    a.repeatPenalty === b.repeatPenalty &&
    a.seed === b.seed &&
    a.maxTokens === b.maxTokens
  );
}
