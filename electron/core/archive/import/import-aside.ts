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
  /** It ends soon after, with "cancelled". */
  cancel(): void;
}

type BatchMessage = Extract<FromImportWorker, { readonly type: "batch" }>;

/** Reads what a person chose on a thread of its own, which runs `file`. */
export function readAside(
  order: Omit<ImportWorkerData, "cancelled">,
  ports: AsidePorts,
  file: URL | string = workerFile(),
): AsideReading {
  const cancelled = new SharedArrayBuffer(4);
  const data: ImportWorkerData = { ...order, cancelled };
  const worker = new Worker(file, { workerData: data });
  const next = worker.postMessage.bind(worker, "next" satisfies ToImportWorker);
  async function dealWith({ items, progress }: BatchMessage): Promise<void> {
    await ports.onBatch(items, progress);
    next();
  }
  const ended = new Promise<void>((resolve, reject) => {
    worker.on("message", (message: FromImportWorker) => {
      switch (message.type) {
        case "opened":
          return ports.onOpened(message.source);
        case "batch":
          return void dealWith(message).catch(reject);
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
    ended: ended.finally(() => void worker.terminate()),
    cancel: () => Atomics.store(new Int32Array(cancelled), 0, 1),
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
