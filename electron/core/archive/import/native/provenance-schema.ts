import * as v from "valibot";
import { providerKinds, routeReasons } from "../../../../shared/routing.ts";
import { samplingSchema } from "../../../../shared/sampling.ts";
import { count, id, line, number, sha256, text } from "./values.ts";

const timing = v.looseObject({
  timeToFirstTokenMs: v.nullable(number),
  totalMs: number,
  tokensPerSecond: v.nullable(number),
  waitedMs: number,
});

const sampling = v.looseObject(samplingSchema.entries);

const local = v.looseObject({
  model: v.looseObject({
    id: line,
    name: line,
    fileName: line,
    sha256: v.nullable(sha256),
    sizeBytes: count,
    architecture: line,
    quantisation: line,
    chatTemplateSha256: v.nullable(sha256),
    chatTemplate: text,
  }),
  engine: v.looseObject({
    name: v.literal("node-llama-cpp"),
    version: line,
    llamaCppRelease: line,
    backend: v.picklist(["cpu", "cuda", "vulkan", "metal"]),
    device: line,
    threads: count,
    gpuLayers: count,
    load: v.optional(
      v.looseObject({ batchTokens: count, flashAttention: line, kvCacheType: line }),
    ),
  }),
  sampling,
  seed: v.nullable(count),
  systemPromptSha256: v.nullable(sha256),
  context: v.nullable(
    v.looseObject({
      contextTokens: count,
      usedTokens: count,
      keptMessages: count,
      droppedMessages: count,
      firstKeptId: v.nullable(id),
      droppedTokens: count,
    }),
  ),
  route: v.looseObject({ zone: v.literal("device"), reason: line }),
  stopReason: v.picklist(["end", "max-tokens", "context-full", "stopped", "error"]),
  timing,
  tokens: v.nullable(v.looseObject({ prompt: count, reused: count, output: count })),
});

const remote = v.looseObject({
  route: v.looseObject({
    zone: v.picklist(["own", "third-party"]),
    endpointId: id,
    endpointName: line,
    provider: v.picklist(providerKinds),
    modelId: line,
    reasons: v.array(v.picklist(routeReasons)),
    host: line,
    bodySha256: sha256,
    isRedacted: v.boolean(),
  }),
  answeredBy: v.nullable(line),
  sampling,
  systemPromptSha256: v.nullable(sha256),
  stopReason: v.picklist(["end", "max-tokens", "filtered", "stopped", "error"]),
  timing,
  tokens: v.nullable(
    v.looseObject({ prompt: count, cached: count, output: count, reasoning: count }),
  ),
  costUsd: v.nullable(v.pipe(number, v.minValue(0))),
});

/** Where an answer came from: of the local engine, or of a remote model. */
export const provenanceSchema = v.union([local, remote]);
