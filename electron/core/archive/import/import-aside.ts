import { Worker } from "node:worker_threads";
import type { ImportProgress } from "../../../shared/imports.ts";
import type { ImportSource } from "../../../shared/records.ts";
import { FailureError } from "../../../shared/result.ts";
import type { ReadItem } from "./read-conversation.ts";
import type { FromImportWorker, ImportWorkerData, ToImportWorker } from "./worker-messages.ts";

export interface AsidePorts {
  readonly onOpened: (source: ImportSource) => void;
  /** The next batch waits for it. When it rejects, the reading ends with that. */
  readonly onBatch: (items: readonly ReadItem[], progress: ImportProgress) => Promise<void>;
}

export interface AsideReading {
  /** Rejects with the FailureError that the reading ended with. */
  readonly ended: Promise<void>;
  /** It ends soon after, with "cancelled"; a batch that is dealt with is dealt with whole. */
  cancel(): void;
}

/** A thread that did not end by itself so long after it was cancelled is at work on something without end. */
const patienceMs = 5_000;

type BatchMessage = Extract<FromImportWorker, { readonly type: "batch" }>;

/** Reads what a person chose on a thread of its own, which runs `file`, and is ended when it does not end `waitMs` after it was cancelled. */
export function readAside(
  order: Omit<ImportWorkerData, "cancelled">,
  ports: AsidePorts,
  file: URL | string = workerFile(),
  waitMs = patienceMs,
): AsideReading {
  const cancelled = new SharedArrayBuffer(4);
  const data: ImportWorkerData = { ...order, cancelled };
  const worker = new Worker(file, { workerData: data });
  const next = worker.postMessage.bind(worker, "next" satisfies ToImportWorker);
  let dealing = Promise.resolve();
  async function dealWith({ items, progress }: BatchMessage): Promise<void> {
    await ports.onBatch(items, progress);
    next();
  }
  let giveUp: () => void = () => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    giveUp = () =>
      void dealing.then(() => reject(new FailureError("cancelled", "The import was cancelled.")));
    worker.on("message", (message: FromImportWorker) => {
      switch (message.type) {
        case "opened":
          return ports.onOpened(message.source);
        case "batch":
          dealing = dealWith(message).catch(reject);
          return;
        case "done":
          return resolve();
        case "failed":
          return reject(new FailureError(message.failure.code, message.failure.message));
      }
    });
    worker.once("error", (error) => reject(brokenOff(error)));
    worker.once("exit", () => reject(brokenOff(null)));
  });
  return {
    ended: ended.finally(() => {
      // A thread that is ended still hands over what it posted before.
      worker.removeAllListeners("message");
      void worker.terminate();
    }),
    cancel: () => {
      Atomics.store(new Int32Array(cancelled), 0, 1);
      setTimeout(giveUp, waitMs).unref();
    },
  };
}

function brokenOff(error: unknown): FailureError {
  const failure = new FailureError(
    "internal",
    "Reading broke off. What was brought until then is safe: import it again to bring the rest.",
  );
  return Object.assign(failure, { cause: error });
}

/** Beside this module: built as a file of its own, or the source itself where Node reads TypeScript. */
function workerFile(): URL {
  return new URL(
    import.meta.url.endsWith(".ts") ? "./import-worker.ts" : "./import-worker.js",
    import.meta.url,
  );
}
