import { Worker } from "node:worker_threads";
import { createSerial } from "../../serial.ts";
import type { HashAnswer, HashOrder } from "./hash-worker.ts";

export interface Hasher {
  /**
   * SHA-256 in hex of all parts together; `null` when one cannot be read to its end or the hasher was closed. One model
   * is read at a time. `onProgress` hears numbers from 0 to 1 a few times a second.
   */
  hash(paths: readonly string[], onProgress?: (progress: number) => void): Promise<string | null>;
  /** Abandons what is being read, at once. */
  close(): void;
}

/** The worker's file beside this one: its source under Node's type stripping, the built one in dist/main. */
export const hashWorkerUrl = new URL(
  import.meta.url.endsWith(".ts") ? "./hash-worker.ts" : "./hash-worker.js",
  import.meta.url,
);

interface Waiting {
  readonly resolve: (sha256: string | null) => void;
  readonly onProgress: (progress: number) => void;
}

/** Starts the worker with the first file and keeps it. */
export function createHasher(workerUrl: URL): Hasher {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;
  const serial = createSerial();
  let isClosed = false;

  function fail(): void {
    worker = null;
    for (const { resolve } of waiting.values()) resolve(null);
    waiting.clear();
  }

  function startWorker(): Worker {
    const started = new Worker(workerUrl);
    started.on("message", (answer: HashAnswer) => {
      if ("progress" in answer) return waiting.get(answer.id)?.onProgress(answer.progress);
      waiting.get(answer.id)?.resolve(answer.sha256);
      waiting.delete(answer.id);
      // An idle worker must not keep the CLI alive.
      if (waiting.size === 0) started.unref();
    });
    started.on("error", fail);
    started.on("exit", fail);
    return started;
  }

  function ask(
    paths: readonly string[],
    onProgress: (progress: number) => void,
  ): Promise<string | null> {
    if (isClosed) return Promise.resolve(null);
    return new Promise((resolve) => {
      const id = (lastId += 1);
      waiting.set(id, { resolve, onProgress });
      worker ??= startWorker();
      worker.ref();
      const post = worker.postMessage.bind(worker);
      post({ id, paths } satisfies HashOrder);
    });
  }

  return {
    hash: (paths, onProgress = () => {}) => serial.run(() => ask(paths, onProgress)),
    close() {
      isClosed = true;
      const closing = worker;
      fail();
      // Not waited for: a read that hangs in a network drive would hold up the end of the app.
      closing?.unref();
      void closing?.terminate();
    },
  };
}
