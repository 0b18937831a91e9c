import { FailureError, type Result } from "../../shared/result.ts";
import type { ModelFacts } from "../models/gguf/inspect.ts";
import type { LoadRequest } from "./engine.ts";
import { planLoad } from "./load-plan.ts";
import type { LoadOrder, StartedFacts } from "./protocol.ts";
import type { StepSize } from "./stop-grace.ts";

export interface LoadOrderPorts {
  readonly inspect: (path: string) => Promise<Result<ModelFacts>>;
  readonly freeMemoryBytes: () => Promise<number>;
  readonly pickThreads: (
    wanted: number | null,
  ) => Promise<Pick<LoadOrder, "threads" | "mostThreads">>;
}

export interface OrderedLoad {
  readonly order: LoadOrder;
  readonly stepSize: StepSize;
  /** What is decided otherwise than was asked for, in sentences. */
  readonly notes: readonly string[];
}

/**
 * Decides everything about a load that can be decided outside the engine process. `roomBytes` is what the model that is
 * loaded gives back. Rejects with "model-*" when the file is refused or does not fit, with "invalid-input" when its run
 * settings contradict each other.
 */
export async function orderLoad(
  ports: LoadOrderPorts,
  request: LoadRequest,
  started: StartedFacts,
  roomBytes: number,
): Promise<OrderedLoad> {
  const { gpu: _, batchTokens: __, ...kept } = request;
  refuseContradictions(request);
  const facts = await inspectChatModel(ports, request);
  const isOnGpu = started.kind !== "cpu" && request.gpuLayers !== 0;
  const freeBytes = await findRoom(ports, started, roomBytes, isOnGpu);
  const plan = planLoad({ ...facts, name: request.name, settings: request }, freeBytes, isOnGpu);
  const { parameters } = facts;
  return {
    order: { ...kept, ...(await ports.pickThreads(request.threads)), ...plan },
    stepSize: { parameters, readStepTokens: plan.readStepTokens, isOnGpu },
    notes: describeCut(request, plan.contextTokens),
  };
}

/** A quantised cache of values can be read by flash attention only (llama_init_from_model refuses the pair). */
function refuseContradictions({ name, kvCacheType, flashAttention }: LoadRequest): void {
  if (kvCacheType === "F16" || flashAttention !== "off") return;
  throw new FailureError(
    "invalid-input",
    `"${name}" was not loaded: a KV cache of type ${kvCacheType} needs flash attention, which is switched off. Set flash attention to automatic, or the KV cache to F16, in its run settings.`,
  );
}

async function inspectChatModel(
  { inspect }: LoadOrderPorts,
  { name, path }: LoadRequest,
): Promise<ModelFacts> {
  const inspected = await inspect(path);
  if (!inspected.ok) throw new FailureError(inspected.failure.code, inspected.failure.message);
  if (inspected.value.role === "embedding")
    throw new FailureError(
      "model-unsupported",
      `"${name}" turns text into vectors and cannot chat. Pick a chat model.`,
    );
  return inspected.value;
}

async function findRoom(
  { freeMemoryBytes }: LoadOrderPorts,
  started: StartedFacts,
  roomBytes: number,
  isOnGpu: boolean,
): Promise<number> {
  const freeBytes = await freeMemoryBytes();
  // What a GPU had free was read before there was a model. One that shares the processor's memory adds none.
  return isOnGpu && !started.isUnified ? freeBytes + started.freeGpuBytes : freeBytes + roomBytes;
}

function describeCut(request: LoadRequest, contextTokens: number): readonly string[] {
  if (request.contextTokens === null || contextTokens >= request.contextTokens) return [];
  const count = (tokens: number): string => tokens.toLocaleString("en");
  return [
    `"${request.name}" was trained for a context of ${count(contextTokens)} tokens, which it has now; ${count(request.contextTokens)} were asked for.`,
  ];
}
