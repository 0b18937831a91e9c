import { parentPort, workerData } from "node:worker_threads";
import { type Verification, type WrittenSegments, verifyFolder } from "./verify-folder.ts";

export interface VerifyWorkerData {
  readonly dir: string;
  readonly written: WrittenSegments;
}

export type FromVerifyWorker =
  | { readonly type: "read"; readonly bytes: number }
  | { readonly type: "done"; readonly verification: Verification };

// Started by verify-aside.ts only, which passes exactly this.
const { dir, written } = workerData as VerifyWorkerData;
const post = (message: FromVerifyWorker): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
  parentPort?.postMessage(message);
};
const verification = await verifyFolder(dir, written, (bytes) => post({ type: "read", bytes }));
post({ type: "done", verification });
