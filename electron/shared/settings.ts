import * as v from "valibot";
import {
  conversationSettingsSchema,
  defaultConversationSettings,
  samplingSchema,
} from "./sampling.ts";

const presetSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  systemPrompt: v.pipe(v.string(), v.maxLength(100_000)),
  sampling: samplingSchema,
});

export type OwnPreset = v.InferOutput<typeof presetSchema>;

/** Everything a person can set once for the whole app; kept in `settings.json` in the profile folder. */
export const settingsSchema = v.strictObject({
  theme: v.picklist(["system", "light", "dark"]),
  /** Text size of messages, in percent of the window's own. */
  textScale: v.pipe(v.number(), v.integer(), v.minValue(80), v.maxValue(160)),
  /** Longest line of a message, in characters. */
  lineLength: v.pipe(v.number(), v.integer(), v.minValue(50), v.maxValue(120)),
  sendWith: v.picklist(["enter", "mod-enter"]),
  gpu: v.picklist(["auto", "cuda", "vulkan", "metal", "cpu"]),
  /** `null`: as many as the machine has physical cores, fewer while it is busy. */
  threads: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256))),
  /** `null`: what the model was trained for, at most 8,192, less when memory is short. */
  contextTokens: v.nullable(
    v.pipe(v.number(), v.integer(), v.minValue(256), v.maxValue(1_048_576)),
  ),
  /** The model that answers new prompts. */
  modelId: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  loadsModelOnStart: v.boolean(),
  titlesByModel: v.boolean(),
  /** What a new conversation begins with. */
  newConversation: conversationSettingsSchema,
  presets: v.pipe(v.array(presetSchema), v.maxLength(100)),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const settingsChangeSchema = v.partial(settingsSchema);

export const defaultSettings: Settings = {
  theme: "system",
  textScale: 100,
  lineLength: 72,
  sendWith: "enter",
  gpu: "auto",
  threads: null,
  contextTokens: null,
  modelId: null,
  loadsModelOnStart: true,
  titlesByModel: true,
  newConversation: defaultConversationSettings,
  presets: [],
};
