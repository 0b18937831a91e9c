import type { Backend } from "../../shared/provenance.ts";
import { FailureError } from "../../shared/result.ts";
import type { EngineState } from "../../shared/state.ts";
import { type Connection, connectEngine } from "./connection.ts";
import type { EngineProcess, SpawnEngine } from "./engine.ts";
import type { StartedFacts } from "./protocol.ts";

export type GpuChoice = "auto" | Backend;

export interface RunningEngine {
  readonly connection: Connection;
  readonly started: StartedFacts;
}

export interface LifeOptions {
  readonly spawn: SpawnEngine;
  /** How long to wait before each restart in a row; after the last one it gives up until the next load. */
  readonly restartDelaysMs: readonly number[];
  readonly startTimeoutMs: number;
  readonly onChanged: () => void;
  /** The process is gone, and the model in it; `reason` is a sentence when it died, `null` when it was ended on purpose. */
  readonly onGone: (reason: string | null) => void;
}

/** Keeps one engine process alive: starts it on the first need, and again, with growing patience, after it died. */
export interface Life {
  status(): EngineState["status"];
  started(): StartedFacts | null;
  /**
   * The process with this backend (`null`: whichever runs), once it is ready. Rejects with "engine-unavailable" when it
   * cannot be started or was given up, with the signal's reason when nobody waits any more.
   */
  ready(gpu: GpuChoice | null, signal?: AbortSignal): Promise<RunningEngine>;
  /** Ends the process on purpose: what is under way rejects with `failure`, no crash is counted, the next need starts it. */
  end(failure: FailureError): void;
  /** A person tries again: restarts are counted from zero, and nothing waits for its turn. */
  forgive(): void;
  /** It did what it should: the next crash is the first one. */
  succeeded(): void;
  close(): void;
}

interface Current {
  readonly gpu: GpuChoice;
  readonly connection: Connection;
  readonly ready: Promise<RunningEngine>;
}

/** A process that waits for a disk can outlive its end by a while; more than this is not waited for. */
const longestLeaveMs = 5_000;

export function createLife(options: LifeOptions): Life {
  let status: EngineState["status"] = "stopped";
  let started: StartedFacts | null = null;
  let current: Current | null = null;
  /** While a process that was ended still holds its memory, which the next one may need. */
  let leaving: Promise<void> | null = null;
  let restart: {
    readonly timer: ReturnType<typeof setTimeout>;
    readonly done: Promise<RunningEngine>;
    now(): void;
  } | null = null;
  let crashes = 0;
  let lastGpu: GpuChoice = "auto";
  let isClosed = false;

  function setStatus(next: EngineState["status"]): void {
    status = next;
    options.onChanged();
  }

  function start(gpu: GpuChoice): Promise<RunningEngine> {
    lastGpu = gpu;
    setStatus(crashes > 0 ? "restarting" : "starting");
    const connection = connectEngine(spawnOrGiveUp());
    connection.onCrash((reason) => {
      if (current?.connection !== connection) return;
      current = null;
      crashed(reason);
    });
    const ready = waitForStart(connection, gpu);
    ready.catch(() => {});
    current = { gpu, connection, ready };
    return ready;
  }

  function spawnOrGiveUp(): EngineProcess {
    try {
      return options.spawn();
    } catch (error) {
      setStatus("failed");
      throw unavailable(error);
    }
  }

  async function waitForStart(connection: Connection, gpu: GpuChoice): Promise<RunningEngine> {
    const timer = setTimeout(() => connection.end(tooSlow), options.startTimeoutMs);
    try {
      started = await connection.call("start", { gpu }).answer;
      if (current?.connection === connection) setStatus("ready");
      return { connection, started };
    } catch (error) {
      if (current?.connection === connection) {
        // It answered, but cannot work here: starting it again would end the same way.
        letGo(connection, unavailable(error));
        setStatus("failed");
      }
      throw unavailable(error);
    } finally {
      clearTimeout(timer);
    }
  }

  function letGo(connection: Connection, failure: FailureError): void {
    current = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const atLatest = new Promise<void>((resolve) => (timer = setTimeout(resolve, longestLeaveMs)));
    const left = Promise.race([connection.gone, atLatest]).then(() => {
      clearTimeout(timer);
      if (leaving === left) leaving = null;
    });
    // The process itself, as long as it is there, keeps this one alive.
    timer?.unref();
    leaving = left;
    connection.end(failure);
    options.onGone(null);
  }

  function end(failure: FailureError): void {
    if (current === null) return;
    letGo(current.connection, failure);
    setStatus("stopped");
  }

  function crashed(reason: string): void {
    crashes += 1;
    options.onGone(reason);
    const delayMs = options.restartDelaysMs[crashes - 1];
    if (isClosed || delayMs === undefined) return setStatus(isClosed ? "stopped" : "failed");
    scheduleRestart(delayMs);
    setStatus("restarting");
  }

  function scheduleRestart(delayMs: number): void {
    let begin: () => void = () => {};
    const done = new Promise<void>((resolve) => (begin = resolve)).then(() => start(lastGpu));
    done.catch(() => {});
    const now = (): void => {
      if (restart !== null) clearTimeout(restart.timer);
      restart = null;
      begin();
    };
    restart = { timer: setTimeout(now, delayMs), done, now };
  }

  return {
    status: () => status,
    started: () => started,
    async ready(gpu, signal) {
      for (;;) {
        signal?.throwIfAborted();
        if (isClosed) throw new FailureError("engine-unavailable", "The engine is closed.");
        if (restart !== null) {
          // It may fail and be followed by the next one.
          await restart.done.catch(() => {});
          continue;
        }
        if (current !== null && (gpu === null || current.gpu === gpu)) {
          const isAgain = status === "restarting";
          try {
            return await current.ready;
          } catch (error) {
            // A restart may die as well and be followed by the next one.
            if (!isAgain || restart === null) throw error;
            continue;
          }
        }
        if (status === "failed") throw givenUp;
        end(otherSettings);
        if (leaving === null) return start(gpu ?? lastGpu);
        await leaving;
      }
    },
    end,
    forgive() {
      crashes = 0;
      if (status === "failed") status = "stopped";
      restart?.now();
    },
    succeeded: () => {
      crashes = 0;
    },
    close() {
      isClosed = true;
      if (restart !== null) clearTimeout(restart.timer);
      restart = null;
      end(new FailureError("cancelled", "The app is closing."));
      setStatus("stopped");
    },
  };
}

const tooSlow = new FailureError("engine-unavailable", "It did not answer in time.");
const givenUp = new FailureError(
  "engine-unavailable",
  "The engine stopped several times in a row. Load a model to try again.",
);
const otherSettings = new FailureError(
  "cancelled",
  "The engine is starting again with other settings.",
);

function unavailable(error: unknown): FailureError {
  const reason = error instanceof Error ? error.message : String(error);
  const isOfAnotherKind =
    error instanceof FailureError && ["engine-crashed", "cancelled"].includes(error.failure.code);
  if (isOfAnotherKind) return error;
  return new FailureError("engine-unavailable", `The engine cannot run on this machine: ${reason}`);
}
