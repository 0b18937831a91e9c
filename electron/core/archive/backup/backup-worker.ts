import { parentPort, workerData } from "node:worker_threads";
import { errorCode } from "../../disk-failure.ts";
import { type BackupJob, runBackupJob } from "./backup-job.ts";

const messageEveryBytes = 4 * 1024 * 1024;
let unsaid = 0;

function say(message: object): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
  parentPort?.postMessage(message);
}

// Started by backup-aside.ts only, which passes exactly this.
await runBackupJob(workerData as BackupJob, (bytes) => {
  unsaid += bytes;
  if (unsaid < messageEveryBytes) return;
  say({ doneBytes: unsaid });
  unsaid = 0;
}).then(
  (result) => say({ result }),
  (error: unknown) => say({ failed: { code: errorCode(error), message: String(error) } }),
);
