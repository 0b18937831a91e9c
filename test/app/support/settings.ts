import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import type { Settings } from "../../../electron/shared/settings.ts";
import type { TestProfile } from "./profile.ts";

type ConversationStart = Settings["newConversation"];

/** New conversations whose answers are short and the same each time: for tests that need an answer, not its words. */
export const briefAnswers = {
  systemPrompt: "",
  sampling: { ...defaultConversationSettings.sampling, temperature: 0, seed: 1, maxTokens: 16 },
} as const satisfies ConversationStart;

/** New conversations in which the likeliest word always follows, so that a small model goes round in circles for ever. */
export const endlessAnswers = {
  systemPrompt: "",
  sampling: { ...briefAnswers.sampling, repeatPenalty: 1, maxTokens: null },
} as const satisfies ConversationStart;

/**
 * What a test profile begins with. As the app comes, a model of this size may go on for thousands of tokens after the
 * simplest question: no time to wait would be long enough on every machine. And two apps that answer at once would take
 * all cores each.
 */
export const testSettings: Partial<Settings> = {
  newConversation: briefAnswers,
  titlesByModel: false,
  threads: 1,
};

/** Writes settings into a profile while the app is not running; the rest stays as it was there. */
export function writeSettings(profile: TestProfile, settings: Partial<Settings>): void {
  const file = join(profile.rootDir, "settings.json");
  const before: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  writeFileSync(file, JSON.stringify(Object.assign({}, before, settings)));
}

/** Settles what new conversations begin with, as the settings view does. */
export async function beginWith(page: Page, newConversation: ConversationStart): Promise<void> {
  await page.evaluate(async (value) => {
    // The page's own bridge to main.
    const bridge = Reflect.get(globalThis, "freehold") as {
      call: (name: string, input: unknown) => Promise<{ readonly ok: boolean }>;
    };
    const { ok } = await bridge.call("settings.change", { newConversation: value });
    if (!ok) throw new Error("The settings could not be changed.");
  }, newConversation);
}
