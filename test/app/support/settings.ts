import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import type { Settings } from "../../../electron/shared/settings.ts";
import type { TestProfile } from "./profile.ts";

/** New conversations whose answers are short and the same each time: for tests that need an answer, not its words. */
export const briefAnswers = {
  systemPrompt: "",
  sampling: { ...defaultConversationSettings.sampling, temperature: 0, seed: 1, maxTokens: 16 },
} as const satisfies Settings["newConversation"];

/** Writes settings into a profile before the app starts; the rest keeps its defaults. */
export function writeSettings(profile: TestProfile, settings: Partial<Settings>): void {
  writeFileSync(join(profile.rootDir, "settings.json"), JSON.stringify(settings));
}
