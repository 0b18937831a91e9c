import { FailureError } from "../../shared/result.ts";
import type { Connection, RunningCall } from "./connection.ts";
import type { Engine, LoadedFacts } from "./engine.ts";
import type { RunningEngine } from "./life.ts";
import type { OwnLoad } from "./own-load.ts";
import { answerStoppably } from "./stoppable.ts";

export interface SideWorkPorts {
  readonly loaded: () => LoadedFacts | null;
  /** Rejects with "model-missing" when no model is loaded. */
  readonly loadedEngine: () => Promise<RunningEngine>;
  readonly pickThreads: () => Promise<{ readonly threads: number }>;
  readonly ownLoad: OwnLoad;
  /** How long a process may take to hear that it is to stop. */
  readonly graceMs: () => number;
  /** It did not: ends it, upon which what it was asked rejects with "cancelled". */
  readonly endDeaf: () => void;
  /** The time without work begins. */
  readonly onEnded: () => void;
}

/** What the loaded model does beside answers; no model is loaded for it. The caller lets one in at a time. */
export function createSideWork(ports: SideWorkPorts): Pick<Engine, "probe" | "pick"> {
  async function work<T>(
    begin: (connection: Connection, threads: number) => RunningCall<T>,
    signal: AbortSignal,
  ): Promise<{ readonly output: T; readonly threads: number }> {
    const { threads } = await ports.pickThreads();
    const { connection } = await ports.loadedEngine();
    ports.ownLoad.began(threads);
    try {
      const call = begin(connection, threads);
      const { graceMs, endDeaf: onDeaf } = ports;
      return { output: await answerStoppably(call, { signal, graceMs, onDeaf }), threads };
    } finally {
      ports.ownLoad.ended();
      ports.onEnded();
    }
  }

  return {
    probe: async (request, signal) => {
      const { output, threads } = await work(
        (connection, given) => connection.call("probe", { ...request, threads: given }),
        signal,
      );
      return { ...output, threads };
    },
    pick: async ({ modelId, prompt, words }, signal) => {
      // It may have waited for an answer, and for a load after that.
      if (signal.aborted) throw takenBack;
      if (ports.loaded()?.modelId !== modelId) throw otherModel;
      const { output } = await work(
        (connection, threads) => connection.call("pick", { prompt, words, threads }),
        signal,
      );
      return output;
    },
  };
}

const takenBack = new FailureError("cancelled", "The question was taken back.");
const otherModel = new FailureError(
  "model-missing",
  "The model that was to be asked is not loaded any more.",
);
