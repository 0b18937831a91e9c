import { defaultRunSettings, type RunSettings } from "../shared/run-settings.ts";
import type { ConversationSettings } from "../shared/sampling.ts";
import type { Settings } from "../shared/settings.ts";

/** How this model is to be loaded: its own run settings, or the defaults. */
export function runSettingsOf(settings: Settings, modelId: string): RunSettings {
  return settings.runSettings[modelId] ?? defaultRunSettings;
}

/** What a new conversation with this model begins with; `null`: with none of this machine's. */
export function newConversationWith(
  settings: Settings,
  modelId: string | null,
): ConversationSettings {
  const own = modelId === null ? null : runSettingsOf(settings, modelId).newConversation;
  return own ?? settings.newConversation;
}
