import { createHash } from "node:crypto";
import type { ChatWrapper, LlamaContext, LlamaModel } from "node-llama-cpp";
import { FailureError } from "../../../shared/result.ts";
import type { LoadOrder, LoadReport } from "../protocol.ts";
import type { OpenBackend } from "./backend.ts";
import type { Library } from "./library.ts";
import type { NativeLogs } from "./logs.ts";

/** What is not as it was asked for, in sentences. */
export function describeDifferences(
  order: LoadOrder,
  backend: OpenBackend,
  model: LlamaModel,
  context: LlamaContext,
  logs: NativeLogs,
): readonly string[] {
  const notes: string[] = [];
  const count = (tokens: number): string => tokens.toLocaleString("en");
  if (context.contextSize < order.contextTokens)
    notes.push(
      `There was room for a context of ${count(context.contextSize)} tokens only, not ${count(order.contextTokens)}.`,
    );
  if (order.locksMemory && logs.hasFailedToLock())
    notes.push(
      "The weights could not be locked in memory, because this system allows too little of it to be locked: they may be swapped out.",
    );
  if (order.gpuLayers !== null && backend.facts.kind !== "cpu" && model.gpuLayers < order.gpuLayers)
    notes.push(`${model.gpuLayers} layers lie on the GPU: more do not fit, or there are no more.`);
  return notes;
}

/** Everything that is known of a loaded model beside what its context is and takes. */
export async function describeModel(
  library: Library,
  backend: OpenBackend,
  order: LoadOrder,
  model: LlamaModel,
  wrapper: ChatWrapper,
): Promise<Omit<LoadReport, "contextTokens" | "memoryBytes" | "notes">> {
  const template = order.chatTemplate ?? model.fileInfo.metadata.tokenizer?.chat_template;
  return {
    modelId: order.modelId,
    name: order.name,
    backend: backend.facts.kind,
    device: backend.facts.devices.join(", "),
    threads: order.threads,
    gpuLayers: model.gpuLayers,
    engineVersion: await library.getModuleVersion(),
    llamaCppRelease: backend.llama.llamaCppRelease.release,
    chatTemplateSha256:
      template === undefined ? null : createHash("sha256").update(template).digest("hex"),
    chatTemplate: wrapper.wrapperName,
    load: {
      batchTokens: order.readStepTokens,
      flashAttention: order.flashAttention,
      kvCacheType: order.kvCacheType,
    },
  };
}

/** Says in words why weights or context could not be loaded. */
export function explainLoadError(
  library: Library,
  error: unknown,
  order: LoadOrder,
  logs: NativeLogs,
): FailureError {
  if (error instanceof FailureError) return error;
  const reason = logs.firstError() ?? (error instanceof Error ? error.message : String(error));
  if (/[KV] cache type .* does not divide/.test(reason))
    return new FailureError(
      "invalid-input",
      `"${order.name}" cannot have a KV cache of type ${order.kvCacheType}: its heads are of a length that does not divide into its blocks. Set the KV cache to F16 in its run settings.`,
    );
  if (error instanceof library.InsufficientMemoryError)
    return new FailureError(
      "model-too-large",
      `"${order.name}" does not fit into the free memory. Pick a smaller model or quantisation, or a shorter context.`,
    );
  if (/unknown (model )?architecture|unsupported/i.test(reason))
    return new FailureError(
      "model-unsupported",
      `"${order.name}" is of a kind that this version of the engine cannot run (${reason}).`,
    );
  return new FailureError(
    "model-unreadable",
    `"${order.name}" could not be loaded: ${reason}. The file may be damaged: get it again, or pick another model.`,
  );
}
