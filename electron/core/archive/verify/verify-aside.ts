import { Worker } from "node:worker_threads";
import { FailureError } from "../../../shared/result.ts";
import {
  type Verification,
  type VerifyWatch,
  type WrittenSegments,
  verifyFolder,
} from "./verify-folder.ts";
import type { FromVerifyWorker, VerifyWorkerData } from "./verify-worker.ts";

/**
 * Verifies on a thread of its own. Where none can be started, does it here in pieces of a few milliseconds. Rejects with
 * FailureError "cancelled" once the watch's signal is aborted.
 */
export async function verifyAside(
  dir: string,
  written: WrittenSegments,
  watch?: VerifyWatch,
): Promise<Verification> {
  const totalBytes = written.extents.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const goOn = (): void => refuseCancelled(watch);
  const begin = (): void => {
    watch?.onBegin(totalBytes);
    goOn();
  };
  begin();
  try {
    return await runWorker({ dir, written }, watch);
  } catch {
    begin();
    return await verifyFolder(dir, written, watch?.onRead, goOn);
  }
}

function runWorker(data: VerifyWorkerData, watch?: VerifyWatch): Promise<Verification> {
  const worker = new Worker(workerFile(), { workerData: data });
  const stop = (): void => void worker.terminate();
  watch?.signal.addEventListener("abort", stop);
  const verified = new Promise<Verification>((resolve, reject) => {
    worker.on("message", (message: FromVerifyWorker) => {
      if (message.type === "read") watch?.onRead(message.bytes);
      else resolve(message.verification);
    });
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The verifier ended without an answer.")));
  });
  return verified.finally(() => watch?.signal.removeEventListener("abort", stop));
}

/** Throws FailureError "cancelled" once the watch's signal is aborted. */
export function refuseCancelled(watch: VerifyWatch | undefined): void {
  if (watch?.signal.aborted === true)
    throw new FailureError("cancelled", "The check of the archive was cancelled.");
}

/** Beside this module: built as a file of its own, or the source itself where Node reads TypeScript. */
function workerFile(): URL {
  return new URL(
    import.meta.url.endsWith(".ts") ? "./verify-worker.ts" : "./verify-worker.js",
    import.meta.url,
  );
}
