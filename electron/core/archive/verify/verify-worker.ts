import { parentPort, workerData } from "node:worker_threads";
import { type SegmentExtent, verifyFolder } from "./verify-folder.ts";

// Started by verify-aside.ts only, which passes exactly this.
const { dir, extents } = workerData as {
  readonly dir: string;
  readonly extents: readonly SegmentExtent[];
};
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
parentPort?.postMessage(await verifyFolder(dir, extents));
