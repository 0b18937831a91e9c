import { randomUUID } from "node:crypto";
import type { SpeedProgress, SpeedRun } from "../../../shared/models.ts";
import type { RunSettings } from "../../../shared/run-settings.ts";
import { FailureError } from "../../../shared/result.ts";
import type { ModelSummary } from "../../../shared/state.ts";
import type { Engine, LoadedFacts, ProbeResult } from "../../engine/engine.ts";
import type { MemoryShape } from "../fit/memory.ts";
import type { Models } from "../models.ts";
import type { SpeedRuns } from "./runs.ts";
import type { Speed } from "./speed.ts";

export interface SpeedOptions {
  readonly engine: Pick<Engine, "state" | "probe" | "cancelLoad">;
  readonly models: Pick<Models, "find">;
  readonly runs: SpeedRuns;
  /**
   * Loads the model as the pipe would and keeps everybody else from the engine until `work` is done. Rejects with the
   * signal's reason, and loads nothing, when it is aborted before its turn.
   */
  readonly withModel: <T>(
    modelId: string,
    work: (facts: LoadedFacts) => Promise<T>,
    signal: AbortSignal,
  ) => Promise<T>;
  readonly settingsOf: (modelId: string) => RunSettings;
}

const repetitions = 3;
const promptTokens = 512;
const outputTokens = 64;

/** The Speed port over the engine; see speed.ts for what each method promises. */
export function createSpeed(options: SpeedOptions): Speed {
  const { engine, models, runs, withModel, settingsOf } = options;
  const listeners = new Set<() => void>();
  let progress: SpeedProgress = null;
  let underWay: AbortController | null = null;

  function show(next: SpeedProgress): void {
    progress = next;
    for (const listener of listeners) listener();
  }

  /** A first one that does not count: it brings weights into memory and the clock of the processor up. */
  async function repeat(
    modelId: string,
    facts: LoadedFacts,
    signal: AbortSignal,
  ): Promise<{ readonly facts: LoadedFacts; readonly results: readonly ProbeResult[] }> {
    const results: ProbeResult[] = [];
    for (let round = 0; round <= repetitions; round += 1) {
      signal.throwIfAborted();
      const result = await engine.probe({ round, promptTokens, outputTokens }, signal);
      if (round > 0) results.push(result);
      if (!signal.aborted) show({ modelId, done: round + 1, total: repetitions + 1 });
    }
    return { facts, results };
  }

  async function measure(model: Measured, abort: AbortController): Promise<SpeedRun> {
    const { id: modelId } = model.summary;
    const settings = settingsOf(modelId);
    const measuring = withModel(
      modelId,
      (facts) => repeat(modelId, facts, abort.signal),
      abort.signal,
    );
    const { facts, results } = await untilAborted(measuring, abort.signal);
    const run = describeRun(model, facts, settings, results);
    await runs.add(run);
    return run;
  }

  return {
    list: () => runs.list(),
    progress: () => progress,
    async measure(modelId) {
      if (underWay !== null) throw busy;
      const abort = new AbortController();
      underWay = abort;
      try {
        const model = await models.find(modelId);
        if (model.summary.role === "embedding") throw cannotWrite(model.summary);
        abort.signal.throwIfAborted();
        show({ modelId, done: 0, total: repetitions + 1 });
        return await measure(model, abort);
      } finally {
        underWay = null;
        show(null);
      }
    },
    cancel() {
      if (underWay === null) return;
      // A load that is under way for it is of no use to anybody else yet.
      if (progress !== null && engine.state().loading?.modelId === progress.modelId)
        engine.cancelLoad();
      underWay.abort(cancelled);
    },
    async forget(runId) {
      await runs.forget(runId);
      show(progress);
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

type Measured = Pick<Awaited<ReturnType<Models["find"]>>, "summary" | "facts">;

function describeRun(
  model: Measured,
  facts: LoadedFacts,
  { batchTokens, flashAttention, kvCacheType }: RunSettings,
  results: readonly ProbeResult[],
): SpeedRun {
  const { id, name, fileName, quantisation } = model.summary;
  const of = (read: (result: ProbeResult) => number): number => median(results.map(read));
  const generationTokensPerSecond = of((one) => one.tokensPerSecond);
  return {
    id: randomUUID(),
    at: new Date().toISOString(),
    modelId: id,
    modelName: name,
    fileName,
    quantisation,
    backend: facts.backend,
    device: facts.device,
    contextTokens: facts.contextTokens,
    threads: results.at(-1)?.threads ?? facts.threads,
    gpuLayers: facts.gpuLayers,
    settings: { batchTokens, flashAttention, kvCacheType },
    promptTokensPerSecond: of((one) => (one.promptTokens * 1_000) / one.timeToFirstTokenMs),
    generationTokensPerSecond,
    timeToFirstTokenMs: of((one) => one.timeToFirstTokenMs),
    memoryBytes: of((one) => one.memoryBytes),
    gpuBytesPerS: gpuBytesPerS(model.facts, facts, generationTokensPerSecond),
    repetitions: results.length,
  };
}

/** A probe's conversation is short: beside the weights its cache counts for nothing. */
export function gpuBytesPerS(
  { layers, shape }: { readonly layers: number; readonly shape: Pick<MemoryShape, "activeBytes"> },
  { backend, gpuLayers }: Pick<LoadedFacts, "backend" | "gpuLayers">,
  tokensPerSecond: number,
): number | null {
  // Metal's memory is the processor's, whose bandwidth is measured anyway.
  const isWhole = (backend === "cuda" || backend === "vulkan") && gpuLayers >= layers;
  return isWhole ? tokensPerSecond * shape.activeBytes : null;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

/** The person does not wait for the step that the engine is in; who comes next does. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(cancelled), { once: true });
    work.then(resolve, reject);
  });
}

const cancelled = new FailureError(
  "cancelled",
  "Measuring was cancelled. What was measured before is kept.",
);
const busy = new FailureError(
  "busy",
  "A model is being measured already. Wait for it, or cancel it first.",
);

function cannotWrite({ name }: ModelSummary): FailureError {
  return new FailureError(
    "model-unsupported",
    `${name} turns text into vectors and writes none, so there is no speed of writing to measure. Choose a chat model.`,
  );
}
