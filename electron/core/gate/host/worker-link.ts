import type { Worker } from "node:worker_threads";
import type { GateAnswer, GateOrder } from "../worker/protocol.ts";

/** One worker thread, asked one thing at a time. */
export interface WorkerLink {
  /** Never rejects: "timeout" when no answer came in time, "gone" when the worker died or was ended. */
  ask(order: GateOrder, timeoutMs: number): Promise<GateAnswer | "timeout" | "gone">;
  isAlive(): boolean;
  end(): Promise<void>;
}

export function linkWorker(worker: Worker): WorkerLink {
  let isAlive = true;
  let settle: ((answer: GateAnswer | "timeout" | "gone") => void) | null = null;
  const fail = (): void => {
    isAlive = false;
    settle?.("gone");
  };
  worker.on("message", (answer: GateAnswer) => settle?.(answer));
  worker.on("messageerror", fail);
  worker.on("error", fail);
  worker.on("exit", fail);
  // An idle worker must not keep a program alive.
  worker.unref();
  const post = worker.postMessage.bind(worker);

  return {
    ask(order, timeoutMs) {
      if (!isAlive) return Promise.resolve("gone");
      return new Promise((resolve) => {
        // When main itself was busy, the answer may lie in the queue behind this timer.
        const timer = setTimeout(() => setImmediate(() => settle?.("timeout")), timeoutMs);
        settle = (answer) => {
          settle = null;
          clearTimeout(timer);
          worker.unref();
          resolve(answer);
        };
        worker.ref();
        post(order);
      });
    },
    isAlive: () => isAlive,
    async end() {
      fail();
      await worker.terminate();
    },
  };
}
