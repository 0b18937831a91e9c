import { createHash } from "node:crypto";
import type { Provenance } from "../../shared/provenance.ts";
import type { ConversationSettings } from "../../shared/sampling.ts";
import type { ModelSummary } from "../../shared/state.ts";
import type { GenerateResult, LoadedFacts } from "../engine/engine.ts";

interface ProvenanceParts {
  readonly facts: LoadedFacts;
  readonly summary: ModelSummary;
  readonly sha256: string | null;
  readonly settings: ConversationSettings;
  /** Why it was answered here, in a sentence. */
  readonly reason: string;
  /** `null` when generation failed. */
  readonly result: GenerateResult | null;
  readonly waitedMs: number;
  readonly elapsedMs: number;
}

/** Where an answer came from, as far as it is known when the answer ends. */
export function describeProvenance(parts: ProvenanceParts): Provenance {
  const { facts, summary, sha256, settings, result } = parts;
  return {
    model: {
      id: summary.id,
      name: summary.name,
      fileName: summary.fileName,
      sha256,
      sizeBytes: summary.sizeBytes,
      architecture: summary.architecture,
      quantisation: summary.quantisation,
      chatTemplateSha256: facts.chatTemplateSha256,
      chatTemplate: facts.chatTemplate,
    },
    engine: {
      name: "node-llama-cpp",
      version: facts.engineVersion,
      llamaCppRelease: facts.llamaCppRelease,
      backend: facts.backend,
      device: facts.device,
      threads: result?.threads ?? facts.threads,
      gpuLayers: facts.gpuLayers,
      load: facts.load,
    },
    sampling: settings.sampling,
    seed: result?.seed ?? settings.sampling.seed,
    systemPromptSha256: settings.systemPrompt === "" ? null : sha256Hex(settings.systemPrompt),
    context: result?.context ?? null,
    route: { zone: "device", reason: parts.reason },
    stopReason: result?.stopReason ?? "error",
    timing: {
      timeToFirstTokenMs: result?.timing.timeToFirstTokenMs ?? null,
      totalMs: result?.timing.totalMs ?? parts.elapsedMs,
      tokensPerSecond: result?.timing.tokensPerSecond ?? null,
      waitedMs: parts.waitedMs,
    },
    tokens: result?.tokens ?? null,
  };
}

export function sha256Hex(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
