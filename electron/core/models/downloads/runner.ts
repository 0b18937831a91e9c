import type { Board } from "./board.ts";
import type { DownloadedFile } from "./downloads.ts";
import type { Entry } from "./entry.ts";
import type { Finishing } from "./finishing.ts";
import { type JobPorts, runJob } from "./job.ts";
import { hasAll } from "./transfer/parts.ts";
import { watchRun } from "./run-watch.ts";
import { createSpeedMeter } from "./speed-meter.ts";
import { troubleOf } from "./transfer/trouble.ts";

export interface RunnerPorts {
  readonly board: Board;
  readonly finishing: Finishing;
  readonly isOffline: () => boolean;
  readonly report: (name: string, error: unknown) => void;
  /** What a job needs beside its download. */
  readonly job: Omit<JobPorts, "saved" | "dir" | "signal" | "save" | "notice" | "onWaiting">;
}

/** Runs one download at a time. */
export interface Runner {
  /** Nothing runs before it, and nothing is begun while it is held. */
  begin(): void;
  hold(isHeld: boolean): void;
  /** Starts the first that is queued, when none runs. */
  pump(): void;
  /** Resolves once it does not run any more; does nothing to one that does not. */
  stop(entry: Entry, status: "paused" | "queued"): Promise<void>;
}

/** Why a run was ended from here. */
class Stopped extends Error {
  readonly status: "paused" | "queued";

  constructor(status: "paused" | "queued") {
    super(status);
    this.status = status;
  }
}

const beginsAgain =
  "This server sends files in one piece only, so this one will begin again from its start.";

export function createRunner(ports: RunnerPorts): Runner {
  const { board, finishing, isOffline, report, job } = ports;
  let [hasBegun, isHeld] = [false, false];

  function next(): Entry | undefined {
    const queued = board.entries().filter(({ status }) => status === "queued");
    // What was among the models is missed there, and has nothing to fetch unless it was damaged.
    const placed = queued.find(({ saved }) => saved.placing !== null && hasAll(saved.files));
    return placed ?? (isOffline() ? undefined : queued[0]);
  }

  function pump(): void {
    if (isHeld || !hasBegun || board.entries().some(({ run }) => run !== null)) return;
    const entry = next();
    if (entry === undefined) return;
    const controller = new AbortController();
    const meter = createSpeedMeter();
    board.set(entry, "running", null);
    entry.run = { controller, meter, ended: perform(entry, controller.signal) };
  }

  async function perform(entry: Entry, signal: AbortSignal): Promise<void> {
    try {
      const file = await runWatched(entry, signal);
      if (file !== null) await finishing.finish(entry, file);
      else await forget(entry);
    } catch (error) {
      await settle(entry, signal.aborted ? signal.reason : error);
    } finally {
      entry.run = null;
      board.announce();
      pump();
    }
  }

  /** As `runJob` does, and saves how far it is. */
  async function runWatched(entry: Entry, signal: AbortSignal): Promise<DownloadedFile | null> {
    const { announce, trySave } = board;
    const stopWatching = watchRun(entry, { announce, save: trySave, timing: job.timing });
    try {
      return await runJob({
        ...job,
        signal,
        saved: entry.saved,
        dir: entry.dir,
        save: () => board.save(entry),
        notice: (message) => board.set(entry, "running", message),
        onWaiting: (untilMs, message) => {
          board.set(entry, untilMs === null ? "running" : "waiting", message);
          entry.retryAtMs = untilMs;
          announce();
        },
      });
    } finally {
      // What is saved after that would bring a folder back that is moved or cleared by then.
      await stopWatching();
    }
  }

  /** Its files were taken away by the person after it had ended. */
  async function forget(entry: Entry): Promise<void> {
    await board.clear(entry);
    board.replace(board.entries().filter((other) => other !== entry));
  }

  /** Leaves a download that did not come to its end so that it can go on. */
  async function settle(entry: Entry, error: unknown): Promise<void> {
    const keepsNothing = entry.saved.files.some(({ hasNoRanges }) => hasNoRanges);
    const hint = keepsNothing ? beginsAgain : null;
    if (error instanceof Stopped) board.set(entry, error.status, hint);
    else {
      const trouble = troubleOf(error);
      // Everything that may be tried later has been tried by the job.
      if (trouble.goesOn === "later") board.set(entry, "failed", trouble.message);
      else {
        if (trouble.failure.code === "internal") report("download-failed", error);
        board.set(entry, trouble.goesOn, trouble.failure.message);
      }
    }
    await board.trySave(entry);
  }

  return {
    begin: () => void (hasBegun = true),
    hold: (isNow) => void (isHeld = isNow),
    pump,
    async stop(entry, status) {
      entry.run?.controller.abort(new Stopped(status));
      await entry.run?.ended;
    },
  };
}
