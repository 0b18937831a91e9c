import { Worker } from "node:worker_threads";
import type { BackupJob, BackupJobResult } from "./backup-job.ts";
import { SourceError } from "./source-error.ts";

type Message =
  | { readonly doneBytes: number }
  | { readonly result: BackupJobResult }
  | { readonly failed: BackupFailed };

/** An error as it comes from the thread. */
export interface BackupFailed {
  readonly code: string | null;
  readonly message: string;
  /** It was where the copy is read from. */
  readonly isOfSource: boolean;
}

/**
 * Does a job on a thread of its own. Rejects with the file system's own error, as a SourceError where the copy is read from, or with the signal's reason once it is
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
        else reject(errorOf(message.failed));
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

function errorOf({ code, message, isOfSource }: BackupFailed): Error {
  if (isOfSource) return new SourceError(message, code);
  return Object.assign(new Error(message), code === null ? {} : { code });
}

/** Beside this module: built as a file of its own, or the source itself where Node reads TypeScript. */
function workerFile(): URL {
  return new URL(
    import.meta.url.endsWith(".ts") ? "./backup-worker.ts" : "./backup-worker.js",
    import.meta.url,
  );
}
