import { parentPort, workerData } from "node:worker_threads";
import { openImport } from "../../../electron/core/archive/import/open-import.ts";

/** Reads what lies at `workerData` to its end, and posts how much it was. */
const opened = await openImport(String(workerData));
let conversations = 0;
let doneBytes = 0;
if (opened.source !== "freehold")
  for await (const item of opened.items((bytes) => (doneBytes = bytes)))
    if (item.type === "conversation") conversations += 1;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
parentPort?.postMessage({ conversations, doneBytes, totalBytes: opened.totalBytes });
