import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import type { GateVerdict } from "../../../shared/gate.ts";
import { openDiskFile } from "../journal/disk.ts";
import type { JudgeTexts } from "./format.ts";
import { exportFailure, runExport } from "./run-export.ts";
import type { ExportWorkerData, FromExportWorker, ToExportWorker } from "./worker-messages.ts";

// Started by export-aside.ts only, which passes exactly this and always as a thread.
const { order, cancelled } = workerData as ExportWorkerData;
const port = parentPort as MessagePort;
const flag = new Int32Array(cancelled);

function tell(message: FromExportWorker): void {
  port.postMessage(message);
}

function askMain(): JudgeTexts {
  const waiting = new Map<number, (verdict: GateVerdict) => void>();
  let asked = 0;
  port.on("message", ({ question, verdict }: ToExportWorker) => {
    waiting.get(question)?.(verdict);
    waiting.delete(question);
  });
  return (parts, cleared) =>
    new Promise((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      tell({ type: "judge", question: asked, parts, cleared });
    });
}

try {
  const report = await runExport(order, {
    openFile: openDiskFile,
    judge: askMain(),
    isCancelled: () => Atomics.load(flag, 0) !== 0,
    onProgress: (progress) => tell({ type: "progress", progress }),
  });
  tell({ type: "done", report });
} catch (error) {
  tell({ type: "failed", failure: exportFailure(error).failure });
}
port.close();
