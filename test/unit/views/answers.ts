import type { Provenance, RemoteProvenance } from "../../../electron/shared/provenance.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import type { AssistantMessage } from "../../../renderer/library/rows.ts";

/** The provenance of an ordinary answer on a processor. */
export const provenance: Provenance = {
  model: {
    id: "m-1",
    name: "Model",
    fileName: "model.gguf",
    sha256: "a".repeat(64),
    sizeBytes: 1_000,
    architecture: "llama",
    quantisation: "Q4_K_M",
    chatTemplateSha256: "b".repeat(64),
    chatTemplate: "{{ messages }}",
  },
  engine: {
    name: "node-llama-cpp",
    version: "3.22.1",
    llamaCppRelease: "b1",
    backend: "cpu",
    device: "A processor",
    threads: 4,
    gpuLayers: 0,
  },
  sampling: defaultConversationSettings.sampling,
  seed: 42,
  systemPromptSha256: null,
  context: {
    contextTokens: 8_192,
    usedTokens: 100,
    keptMessages: 1,
    droppedMessages: 0,
    firstKeptId: null,
    droppedTokens: 0,
  },
  route: { zone: "device", reason: "There is no remote model." },
  stopReason: "end",
  timing: { timeToFirstTokenMs: 100, totalMs: 2_000, tokensPerSecond: 12.345, waitedMs: 0 },
  tokens: { prompt: 10, reused: 0, output: 12 },
};

/** The provenance of an ordinary answer of a remote model, asked for at this endpoint. */
export function remoteProvenance(
  endpoint: Pick<RemoteProvenance["route"], "zone" | "endpointId" | "endpointName" | "modelId">,
  answeredBy: string | null = null,
): RemoteProvenance {
  return {
    route: {
      ...endpoint,
      provider: "compatible",
      reasons: ["asked"],
      host: "far.example",
      bodySha256: "c".repeat(64),
      isRedacted: false,
    },
    answeredBy,
    sampling: provenance.sampling,
    systemPromptSha256: null,
    stopReason: "end",
    timing: { timeToFirstTokenMs: 100, totalMs: 1_100, tokensPerSecond: 50, waitedMs: 0 },
    tokens: { prompt: 100, cached: 0, output: 51, reasoning: 0 },
    costUsd: null,
  };
}

/** An ordinary answer. */
export const answer: AssistantMessage = {
  id: "answer",
  conversationId: "conversation",
  parentId: "prompt",
  seq: 2,
  at: "2025-01-01T00:00:00.000Z",
  role: "assistant",
  status: "complete",
  text: "An answer.",
  reasoning: "",
  failure: null,
  provenance,
  imported: null,
  rating: 0,
};
