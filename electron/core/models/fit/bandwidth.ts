import { Worker } from "node:worker_threads";
import type { BandwidthAnswer } from "./bandwidth-worker.ts";

/** The worker's file beside this one: its source under Node's type stripping, the built one in dist/main. */
const workerUrl = new URL(
  import.meta.url.endsWith(".ts") ? "./bandwidth-worker.ts" : "./bandwidth-worker.js",
  import.meta.url,
);

/** Bytes of memory that this machine reads per second, measured in a thread for about a quarter of a second. */
export function measureBandwidth(): Promise<number | null> {
  return new Promise((resolve) => {
    const worker = new Worker(workerUrl);
    worker.unref();
    worker.once("message", ({ bytesPerS }: BandwidthAnswer) => resolve(bytesPerS));
    worker.once("error", () => resolve(null));
    worker.once("exit", () => resolve(null));
  });
}
