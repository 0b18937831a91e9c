import * as v from "valibot";
import { conversationSettingsSchema } from "./sampling.ts";

/** KV cache types that are offered; names are ggml's. */
export const kvCacheTypes = ["F16", "Q8_0", "Q4_0"] as const;

/**
 * How one model is loaded and what its conversations begin with. `null` leaves a value to the settings of the whole app
 * and, where those are silent too, to Freehold's own choice for this machine.
 */
export const runSettingsSchema = v.strictObject({
  contextTokens: v.nullable(
    v.pipe(v.number(), v.integer(), v.minValue(256), v.maxValue(1_048_576)),
  ),
  /** Layers on the GPU; `null`: as many as fit. */
  gpuLayers: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000))),
  threads: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256))),
  /** Tokens of a prompt that are computed at once; `null`: 512, fewer for large models on the processor. */
  batchTokens: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(32), v.maxValue(4_096))),
  flashAttention: v.picklist(["auto", "on", "off"]),
  kvCacheType: v.picklist(kvCacheTypes),
  /** Maps the file into memory instead of copying it: starts faster, and the system may drop pages it can read again. */
  usesMemoryMap: v.boolean(),
  /** Keeps the weights in memory: nothing is ever swapped out. */
  locksMemory: v.boolean(),
  /** A Jinja template instead of the file's own; `null`: the file's own. */
  chatTemplate: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(200_000))),
  /** What new conversations with this model begin with; `null`: what all new conversations begin with. */
  newConversation: v.nullable(conversationSettingsSchema),
});

export type RunSettings = v.InferOutput<typeof runSettingsSchema>;

export const defaultRunSettings: RunSettings = {
  contextTokens: null,
  gpuLayers: null,
  threads: null,
  batchTokens: null,
  flashAttention: "auto",
  kvCacheType: "F16",
  usesMemoryMap: true,
  locksMemory: false,
  chatTemplate: null,
  newConversation: null,
};
