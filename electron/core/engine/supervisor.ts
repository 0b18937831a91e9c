import type { Result } from "../../shared/result.ts";
import { FailureError } from "../../shared/result.ts";
import type { EngineState } from "../../shared/state.ts";
import { inspectModelFile, type ModelFacts } from "../models/gguf/inspect.ts";
import { createSerial } from "../serial.ts";
import type { Engine, GenerateRequest, LoadedFacts, LoadRequest, SpawnEngine } from "./engine.ts";
import { readFreeMemoryBytes } from "./free-memory.ts";
import { createLife, type RunningEngine } from "./life.ts";
import { orderLoad } from "./load-order.ts";
import { type LoadWatch, watchLoad } from "./load-watch.ts";
import { trackOwnLoad } from "./own-load.ts";
import type { LoadOrder } from "./protocol.ts";
import { publicBackend, publicFacts } from "./public-state.ts";
import { createSideWork } from "./side-work.ts";
import { announceState } from "./state-announcer.ts";
import { chooseStopGraceMs, type StepSize } from "./stop-grace.ts";
import { generateStoppably, reportUnbegun } from "./stoppable.ts";
import { chooseThreads, readProcessor } from "./threads.ts";

export interface EngineOptions {
  readonly spawn: SpawnEngine;
  readonly freeMemoryBytes?: () => Promise<number>;
  /** Reads a file's header; what it refuses never reaches the engine process. */
  readonly inspect?: (path: string) => Promise<Result<ModelFacts>>;
  readonly restartDelaysMs?: readonly number[];
  /** How long a process may take to say that it has started. */
  readonly startTimeoutMs?: number;
  /** How long a load may go without progress. */
  readonly loadStallMs?: number;
  /** How long a stopped generation may take to answer before its process is ended; large models get more. */
  readonly stopGraceMs?: number;
}

const minuteMs = 60_000;

/** The Engine port over a process that may die at any time; see engine.ts for what each method promises. */
export function createEngine(options: EngineOptions): Engine {
  const {
    inspect = inspectModelFile,
    freeMemoryBytes = readFreeMemoryBytes,
    startTimeoutMs = 3 * minuteMs,
    loadStallMs = 10 * minuteMs,
    stopGraceMs = 10_000,
  } = options;
  let loading: EngineState["loading"] = null;
  let loaded: LoadedFacts | null = null;
  let message: string | null = null;
  /** What the next generation loads again when the process went with the model; not set when the load was what crashed. */
  let lastLoad: LoadRequest | null = null;
  let underWay: LoadWatch | null = null;
  let step: StepSize = { parameters: null, readStepTokens: 0, isOnGpu: false };
  /** Lets loads, unloads and generations in one after the other. */
  const serial = createSerial();
  const ownLoad = trackOwnLoad(() => performance.now());

  const life = createLife({
    spawn: options.spawn,
    restartDelaysMs: options.restartDelaysMs ?? [250, 1_000, 4_000],
    startTimeoutMs,
    onChanged: () => announcer.announce(),
    onGone: (reason) => {
      loaded = null;
      if (reason === null) return;
      loading = null;
      message = reason;
    },
  });
  const announcer = announceState(() => ({
    status: life.status(),
    backend: publicBackend(life.started()),
    loading,
    loaded: publicFacts(loaded),
    message,
  }));

  async function load(request: LoadRequest): Promise<LoadedFacts> {
    lastLoad = null;
    message = null;
    loading = { modelId: request.modelId, name: request.name, progress: 0 };
    const watch = watchLoad(request.name, loadStallMs, endLoad);
    underWay = watch;
    announcer.announce();
    try {
      loaded = await watch.untilEnded(loadInto(request, watch.signal));
      lastLoad = request;
      life.succeeded();
      if (loaded.notes.length > 0) message = loaded.notes.join(" ");
      return loaded;
    } catch (error) {
      if (!isCancelled(error)) message = error instanceof Error ? error.message : String(error);
      throw error;
    } finally {
      watch.close();
      underWay = null;
      loading = null;
      announcer.announce();
    }
  }

  /** What hangs may be this process, the one it talks to, or a disk: none of them is waited for. */
  function endLoad(failure: FailureError): void {
    if (underWay === null) return;
    underWay.end(failure);
    loading = null;
    life.end(failure);
  }

  async function loadInto(request: LoadRequest, signal: AbortSignal): Promise<LoadedFacts> {
    const running = await life.ready(request.gpu, signal);
    const { order, stepSize, notes } = await orderLoad(
      { inspect, freeMemoryBytes, pickThreads },
      request,
      running.started,
      loaded?.memoryBytes ?? 0,
    );
    if (order.chatTemplate !== null)
      await running.connection.call("checkTemplate", { template: order.chatTemplate }).answer;
    signal.throwIfAborted();
    step = stepSize;
    // From here on the process lets go of the old model.
    loaded = null;
    const facts = await running.connection.call("load", order, { onProgress: showProgress }).answer;
    const { parameters } = stepSize;
    return { ...facts, parameters, notes: [...notes, ...facts.notes] };
  }

  async function pickThreads(
    wanted: number | null,
  ): Promise<Pick<LoadOrder, "threads" | "mostThreads">> {
    const facts = await readProcessor(ownLoad.now());
    return {
      threads: chooseThreads(wanted, facts),
      mostThreads: chooseThreads(wanted, { ...facts, busy: 0 }),
    };
  }

  function showProgress(progress: number): void {
    if (loading === null || progress <= loading.progress) return;
    loading = { ...loading, progress: Math.min(1, progress) };
    underWay?.moved();
    announcer.announceSoon();
  }

  /** The model that the process went with. `false` when that was stopped: the next generation will want it all the same. */
  async function loadAgain(signal: AbortSignal): Promise<boolean> {
    const request = lastLoad;
    if (request === null) throw noModel();
    if (signal.aborted) return false;
    signal.addEventListener("abort", cancelLoad, { once: true });
    try {
      await load(request);
    } catch (error) {
      if (!signal.aborted || !isCancelled(error)) throw error;
      lastLoad = request;
      return false;
    } finally {
      signal.removeEventListener("abort", cancelLoad);
    }
    return true;
  }

  const cancelLoad = (): void => endLoad(cancelled);

  const generate: Engine["generate"] = async (request, { onDelta }, signal) => {
    const { seed } = request.sampling;
    const { threads } = await pickThreads(lastLoad?.threads ?? null);
    if (loaded === null && !(await loadAgain(signal))) return { ...reportUnbegun(seed), threads };
    const running = await life.ready(null);
    if (loaded !== null) loaded = { ...loaded, threads };
    ownLoad.began(threads);
    try {
      const report = await generateStoppably({
        begin: (hear) =>
          running.connection.call("generate", { ...request, threads }, { onDelta: hear }),
        onDelta,
        signal,
        seed,
        graceMs: (isReading) => chooseStopGraceMs(step, isReading, stopGraceMs),
        endProcess: () => life.end(deaf),
      });
      // Not when it had to be ended.
      if (loaded !== null) life.succeeded();
      message = null;
      return { ...report, threads };
    } finally {
      ownLoad.ended();
      announcer.announce();
    }
  };

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
    if (loaded === null) throw noModel();
    return life.ready(null);
  }

  const sideWork = createSideWork({
    loaded: () => loaded,
    loadedEngine,
    pickThreads: () => pickThreads(lastLoad?.threads ?? null),
    ownLoad,
    graceMs: () => chooseStopGraceMs(step, true, stopGraceMs),
    endDeaf: () => life.end(deaf),
    onEnded: () => announcer.announce(),
  });

  return {
    state: () => announcer.state(),
    loaded: () => loaded,
    load: (request) => {
      life.forgive();
      return serial.run(() => load(request));
    },
    cancelLoad,
    unload: () => serial.run(unload),
    generate: (request: GenerateRequest, events, signal) =>
      serial.run(() => generate(request, events, signal)),
    probe: (request, signal) => serial.run(() => sideWork.probe(request, signal)),
    pick: (request, signal) => serial.run(() => sideWork.pick(request, signal)),
    async measure({ systemPrompt, messages, sampling }) {
      return (await loadedEngine()).connection.call("measure", { systemPrompt, messages, sampling })
        .answer;
    },
    async embed(path, texts) {
      const inspected = await inspect(path);
      if (!inspected.ok) throw new FailureError(inspected.failure.code, inspected.failure.message);
      const { threads } = await pickThreads(null);
      return (await life.ready(null)).connection.call("embed", { path, texts, threads }).answer;
    },
    async tokenize(text) {
      return (await loadedEngine()).connection.call("tokenize", { text }).answer;
    },
    async checkTemplate(template) {
      const { connection } = await life.ready(null);
      await connection.call("checkTemplate", { template }).answer;
    },
    onChanged: (listener) => announcer.onChanged(listener),
    async close() {
      cancelLoad();
      lastLoad = null;
      life.close();
      announcer.close();
    },
  };
}

const cancelled = new FailureError("cancelled", "Loading the model was cancelled.");
/** Nobody hears it: the generation it ends has been answered with what there was. */
const deaf = new FailureError("cancelled", "The engine did not answer and was ended.");

function isCancelled(error: unknown): boolean {
  return error instanceof FailureError && error.failure.code === "cancelled";
}

function noModel(): FailureError {
  return new FailureError("model-missing", "No model is loaded: pick one in the list of models.");
}
