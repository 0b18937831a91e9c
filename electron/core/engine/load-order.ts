import { FailureError, type Result } from "../../shared/result.ts";
import type { ModelFacts } from "../models/inspect.ts";
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

/**
 * Decides everything about a load that can be decided outside the engine process. `roomBytes` is what the model that is
 * loaded gives back. Rejects with "model-*" when the file is refused or does not fit.
 */
export async function orderLoad(
  ports: LoadOrderPorts,
  request: LoadRequest,
  started: StartedFacts,
  roomBytes: number,
): Promise<{ readonly order: LoadOrder; readonly stepSize: StepSize }> {
  const { modelId, name, path, contextTokens } = request;
  const inspected = await ports.inspect(path);
  if (!inspected.ok) throw new FailureError(inspected.failure.code, inspected.failure.message);
  const facts = inspected.value;
  if (facts.role === "embedding")
    throw new FailureError(
      "model-unsupported",
      `"${name}" turns text into vectors and cannot chat. Pick a chat model.`,
    );
  const isOnGpu = started.kind !== "cpu";
  // What a GPU had free was read before there was a model.
  const freeBytes = (await ports.freeMemoryBytes()) + (isOnGpu ? started.freeGpuBytes : roomBytes);
  const plan = planLoad({ ...facts, name, contextTokens }, freeBytes, isOnGpu);
  const { parameters } = facts;
  return {
    order: { modelId, name, path, ...(await ports.pickThreads(request.threads)), ...plan },
    stepSize: { parameters, readStepTokens: plan.readStepTokens, isOnGpu },
  };
}
