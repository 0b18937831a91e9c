import * as v from "valibot";

/** How the next token is drawn. Names and ranges are llama.cpp's; `null` means the engine's own choice. */
export const samplingSchema = v.strictObject({
  /** 0 is greedy: always the likeliest token. */
  temperature: v.pipe(v.number(), v.minValue(0), v.maxValue(5)),
  /** Keep the likeliest tokens whose probabilities sum to this; 1 switches it off. */
  topP: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Keep this many of the likeliest tokens; 0 switches it off. */
  topK: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  /** Drop tokens less likely than this share of the likeliest one; 0 switches it off. */
  minP: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Divides the scores of tokens used lately; 1 switches it off. */
  repeatPenalty: v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)),
  /** The same seed, settings, weights and machine give the same answer; `null` draws a fresh one each time. */
  seed: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_294_967_295))),
  /** Longest answer in tokens; `null` lets it run to the end of the context. */
  maxTokens: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))),
});

export type Sampling = v.InferOutput<typeof samplingSchema>;

/** Instructions of a conversation, in UTF-16 code units. */
export const longestSystemPrompt = 100_000;

export const conversationSettingsSchema = v.strictObject({
  systemPrompt: v.pipe(v.string(), v.maxLength(longestSystemPrompt)),
  sampling: samplingSchema,
});

/** What a conversation asks of the model beside its messages. */
export type ConversationSettings = v.InferOutput<typeof conversationSettingsSchema>;

export interface SamplingPreset {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly sampling: Sampling;
}

const balanced: Sampling = {
  temperature: 0.7,
  topP: 0.95,
  topK: 40,
  minP: 0.05,
  repeatPenalty: 1.1,
  seed: null,
  maxTokens: null,
};

/** The presets that ship with the app; a person's own are in the settings. */
export const builtInPresets: readonly SamplingPreset[] = [
  {
    id: "balanced",
    name: "Balanced",
    description: "Varied but on topic. The default.",
    sampling: balanced,
  },
  {
    id: "precise",
    name: "Precise",
    description: "Close to the likeliest wording: facts, summaries, code.",
    sampling: { ...balanced, temperature: 0.2, topP: 0.9, topK: 20 },
  },
  {
    id: "creative",
    name: "Creative",
    description: "More surprising words: drafts, names, stories.",
    sampling: { ...balanced, temperature: 1.1, topP: 0.98, topK: 100, minP: 0.02 },
  },
  {
    id: "repeatable",
    name: "Repeatable",
    description: "Greedy with a fixed seed: the same question gives the same answer.",
    sampling: { ...balanced, temperature: 0, topP: 1, topK: 0, minP: 0, seed: 1 },
  },
];

export const defaultConversationSettings: ConversationSettings = {
  systemPrompt: "",
  sampling: balanced,
};
