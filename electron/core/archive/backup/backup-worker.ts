import { parentPort, workerData } from "node:worker_threads";
import { errorCode } from "../../disk-failure.ts";
import type { BackupFailed } from "./backup-aside.ts";
import { type BackupJob, runBackupJob } from "./backup-job.ts";
import { SourceError } from "./source-error.ts";

const messageEveryBytes = 4 * 1024 * 1024;
let unsaid = 0;

function say(message: object): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
  parentPort?.postMessage(message);
}

function failureOf(error: unknown): BackupFailed {
  const message = error instanceof Error ? error.message : String(error);
  return { code: errorCode(error), message, isOfSource: error instanceof SourceError };
}

// Started by backup-aside.ts only, which passes exactly this.
await runBackupJob(workerData as BackupJob, (bytes) => {
  unsaid += bytes;
  if (unsaid < messageEveryBytes) return;
  say({ doneBytes: unsaid });
  unsaid = 0;
}).then(
  (result) => say({ result }),
  (error: unknown) => say({ failed: failureOf(error) }),
);
