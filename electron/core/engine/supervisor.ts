import type { Result } from "../../shared/result.ts";
import { FailureError } from "../../shared/result.ts";
import type { EngineState } from "../../shared/state.ts";
import { inspectModelFile, type ModelFacts } from "../models/inspect.ts";
import type {
  Engine,
  GenerateRequest,
  GenerateResult,
  LoadedFacts,
  LoadRequest,
  SpawnEngine,
} from "./engine.ts";
import { readFreeMemoryBytes } from "./free-memory.ts";
import { createLife, type RunningEngine } from "./life.ts";
import { planLoad } from "./load-plan.ts";
import type { LoadOrder } from "./protocol.ts";
import { announceState } from "./state-announcer.ts";
import { chooseThreads, readProcessor } from "./threads.ts";

export interface EngineOptions {
  readonly spawn: SpawnEngine;
  readonly freeMemoryBytes?: () => Promise<number>;
  /** Reads a file's header; what it refuses never reaches the engine process. */
  readonly inspect?: (path: string) => Promise<Result<ModelFacts>>;
  readonly restartDelaysMs?: readonly number[];
  /** How long a stopped generation may take to answer before its process counts as hung and is ended. */
  readonly stopGraceMs?: number;
}

const startTimeoutMs = 180_000;

/** The Engine port over a process that may die at any time; see engine.ts for what each method promises. */
export function createEngine(options: EngineOptions): Engine {
  const {
    inspect = inspectModelFile,
    freeMemoryBytes = readFreeMemoryBytes,
    stopGraceMs = 10_000,
  } = options;
  let loading: EngineState["loading"] = null;
  let loaded: LoadedFacts | null = null;
  let message: string | null = null;
  /** What the next generation loads again when a crash took the model away; not set when the load was what crashed. */
  let lastLoad: LoadRequest | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const life = createLife({
    spawn: options.spawn,
    restartDelaysMs: options.restartDelaysMs ?? [250, 1_000, 4_000],
    startTimeoutMs,
    onChanged: () => announcer.announce(),
    onCrashed: (reason) => {
      loaded = null;
      loading = null;
      message = reason;
    },
  });
  const announcer = announceState(() => ({
    status: life.status(),
    backend: describeBackend(),
    loading,
    loaded: publicFacts(loaded),
    message,
  }));

  function describeBackend(): EngineState["backend"] {
    const started = life.started();
    return started === null
      ? null
      : { kind: started.kind, devices: started.devices, fallbackReason: started.fallbackReason };
  }

  /** Lets loads, unloads and generations in one after the other. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work);
    turn = result.catch(() => {});
    return result;
  }

  async function load(request: LoadRequest): Promise<LoadedFacts> {
    lastLoad = null;
    message = null;
    loading = { modelId: request.modelId, name: request.name, progress: 0 };
    announcer.announce();
    try {
      const running = await life.ready(request.gpu);
      const order = await orderLoad(request, running);
      // From here on the process lets go of the old model.
      loaded = null;
      loaded = await running.connection.call("load", order, { onProgress: showProgress }).answer;
      lastLoad = request;
      life.succeeded();
      return loaded;
    } catch (error) {
      message = error instanceof Error ? error.message : String(error);
      throw error;
    } finally {
      loading = null;
      announcer.announce();
    }
  }

  async function orderLoad(request: LoadRequest, running: RunningEngine): Promise<LoadOrder> {
    const inspected = await inspect(request.path);
    if (!inspected.ok) throw new FailureError(inspected.failure.code, inspected.failure.message);
    const facts = inspected.value;
    if (facts.role === "embedding")
      throw new FailureError(
        "model-unsupported",
        `"${request.name}" turns text into vectors and cannot chat. Pick a chat model.`,
      );
    const isOnGpu = running.started.kind !== "cpu";
    // The model that is loaded makes room. What a GPU had free was read before there was one.
    const roomBytes = isOnGpu ? running.started.freeGpuBytes : (loaded?.memoryBytes ?? 0);
    const freeBytes = (await freeMemoryBytes()) + roomBytes;
    const wish = { ...facts, name: request.name, contextTokens: request.contextTokens };
    const plan = planLoad(wish, freeBytes, isOnGpu);
    const threads = chooseThreads(request.threads, await readProcessor(loaded?.threads ?? 0));
    return { modelId: request.modelId, name: request.name, path: request.path, threads, ...plan };
  }

  function showProgress(progress: number): void {
    if (loading === null) return;
    loading = { ...loading, progress: Math.max(loading.progress, Math.min(1, progress)) };
    announcer.announceSoon();
  }

  /** The process with the model in it, loaded again if a crash took it away. */
  async function withModel(): Promise<RunningEngine> {
    if (loaded === null) {
      if (lastLoad === null)
        throw new FailureError(
          "model-missing",
          "No model is loaded: pick one in the list of models.",
        );
      await load(lastLoad);
    }
    return life.ready(null);
  }

  const generate: Engine["generate"] = async (request, events, signal) => {
    const running = await withModel();
    const call = running.connection.call("generate", request, events);
    const result = await stoppable(call, running, signal);
    life.succeeded();
    message = null;
    announcer.announce();
    return result;
  };

  async function stoppable(
    call: { readonly answer: Promise<GenerateResult>; stop(): void },
    running: RunningEngine,
    signal: AbortSignal,
  ): Promise<GenerateResult> {
    let grace: ReturnType<typeof setTimeout> | undefined;
    const stop = (): void => {
      call.stop();
      grace = setTimeout(() => running.connection.kill(), stopGraceMs);
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
    try {
      return await call.answer;
    } finally {
      clearTimeout(grace);
      signal.removeEventListener("abort", stop);
    }
  }

  async function unload(): Promise<void> {
    lastLoad = null;
    if (loaded === null) return;
    loaded = null;
    const running = await life.ready(null);
    await running.connection.call("unload", null).answer;
    announcer.announce();
  }

  /** What needs the model that is there, and does not load it again. */
  async function loadedEngine(): Promise<RunningEngine> {
    if (loaded === null)
      throw new FailureError(
        "model-missing",
        "No model is loaded: pick one in the list of models.",
      );
    return life.ready(null);
  }

  return {
    state: () => announcer.state(),
    loaded: () => loaded,
    load: (request) => {
      life.forgive();
      return inTurn(() => load(request));
    },
    unload: () => inTurn(unload),
    generate: (request: GenerateRequest, events, signal) =>
      inTurn(() => generate(request, events, signal)),
    async measure({ systemPrompt, messages, sampling }) {
      return (await loadedEngine()).connection.call("measure", { systemPrompt, messages, sampling })
        .answer;
    },
    async embed(path, texts) {
      const inspected = await inspect(path);
      if (!inspected.ok) throw new FailureError(inspected.failure.code, inspected.failure.message);
      const threads = chooseThreads(null, await readProcessor(loaded?.threads ?? 0));
      return (await life.ready(null)).connection.call("embed", { path, texts, threads }).answer;
    },
    async tokenize(text) {
      return (await loadedEngine()).connection.call("tokenize", { text }).answer;
    },
    onChanged: (listener) => announcer.onChanged(listener),
    async close() {
      loaded = null;
      lastLoad = null;
      life.close();
      announcer.close();
    },
  };
}

/** Only what the window shows. */
function publicFacts(loaded: LoadedFacts | null): EngineState["loaded"] {
  if (loaded === null) return null;
  const { modelId, name, backend, device, contextTokens, threads, gpuLayers, memoryBytes } = loaded;
  return { modelId, name, backend, device, contextTokens, threads, gpuLayers, memoryBytes };
}
