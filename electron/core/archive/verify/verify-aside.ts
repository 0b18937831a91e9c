import { Worker } from "node:worker_threads";
import { type SegmentExtent, type Verification, verifyFolder } from "./verify-folder.ts";

/** Verifies on a thread of its own. Where none can be started, does it here in pieces of a few milliseconds. */
export async function verifyAside(
  dir: string,
  extents: readonly SegmentExtent[],
): Promise<Verification> {
  try {
    return await runWorker(dir, extents);
  } catch {
    return await verifyFolder(dir, extents);
  }
}

function runWorker(dir: string, extents: readonly SegmentExtent[]): Promise<Verification> {
  const worker = new Worker(workerFile(), { workerData: { dir, extents } });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The verifier ended without an answer.")));
  });
}

/** Beside this module: built as a file of its own, or the source itself where Node reads TypeScript. */
function workerFile(): URL {
  return new URL(
    import.meta.url.endsWith(".ts") ? "./verify-worker.ts" : "./verify-worker.js",
    import.meta.url,
  );
}
