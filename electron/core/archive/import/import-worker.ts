import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { importReadFailure, readImport } from "./read-import.ts";
import type { FromImportWorker, ImportWorkerData } from "./worker-messages.ts";

// Started by import-aside.ts only, which passes exactly this and always as a thread.
const { cancelled, ...order } = workerData as ImportWorkerData;
const port = parentPort as MessagePort;
const flag = new Int32Array(cancelled);

function tell(message: FromImportWorker): void {
  port.postMessage(message);
}

let goOn: () => void = () => undefined;
// The only thing that it is told is to go on.
port.on("message", () => goOn());

try {
  await readImport(order, {
    onOpened: (source) => tell({ type: "opened", source }),
    onBatch: (items, progress) =>
      new Promise((resolve) => {
        goOn = resolve;
        tell({ type: "batch", items, progress });
      }),
    isCancelled: () => Atomics.load(flag, 0) !== 0,
  });
  tell({ type: "done" });
} catch (error) {
  tell({ type: "failed", failure: importReadFailure(error).failure });
}
port.close();
