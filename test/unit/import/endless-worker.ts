import { parentPort } from "node:worker_threads";

/** Hands on a batch, and then works on something without end. */
const progress = { doneBytes: 0, totalBytes: 1, conversations: 0 };
parentPort?.on("message", () => {
  for (;;);
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
parentPort?.postMessage({ type: "batch", items: [], progress });
