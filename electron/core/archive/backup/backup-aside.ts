import { Worker } from "node:worker_threads";
import type { BackupJob, BackupJobResult } from "./backup-job.ts";

type Message =
  | { readonly doneBytes: number }
  | { readonly result: BackupJobResult }
  | { readonly failed: { readonly code: string | null; readonly message: string } };

/**
 * Does a job on a thread of its own. Rejects with the file system's own error, or with the signal's reason once it is
 * aborted; what was written by then stays, for the caller to remove.
 */
export async function backupAside(
  job: BackupJob,
  onDone: (bytes: number) => void,
  signal: AbortSignal,
): Promise<BackupJobResult> {
  signal.throwIfAborted();
  const worker = new Worker(workerFile(), { workerData: job });
  const abort = (): void => void worker.terminate();
  signal.addEventListener("abort", abort);
  try {
    return await new Promise((resolve, reject) => {
      worker.on("message", (message: Message) => {
        if ("doneBytes" in message) onDone(message.doneBytes);
        else if ("result" in message) resolve(message.result);
        else reject(Object.assign(new Error(message.failed.message), codeOf(message.failed.code)));
      });
      worker.once("error", reject);
      worker.once("exit", () =>
        reject(signal.aborted ? signal.reason : new Error("The copy ended without an answer.")),
      );
    });
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

function codeOf(code: string | null): object {
  return code === null ? {} : { code };
}

/** Beside this module: built as a file of its own, or the source itself where Node reads TypeScript. */
function workerFile(): URL {
  return new URL(
    import.meta.url.endsWith(".ts") ? "./backup-worker.ts" : "./backup-worker.js",
    import.meta.url,
  );
}
