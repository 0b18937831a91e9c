import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import type { GateVerdict } from "../../../shared/gate.ts";
import { openDiskFile } from "../journal/disk.ts";
import type { ExportPreview, ExportReport } from "../../../shared/export.ts";
import { FailureError } from "../../../shared/result.ts";
import type { JudgeTexts } from "./format.ts";
import { runExport } from "./run-export.ts";
import { runPreview } from "./run-preview.ts";
import type { ExportWorkerData, FromExportWorker, ToExportWorker } from "./worker-messages.ts";

// Started by export-aside.ts only, which passes exactly this and always as a thread.
const { task, cancelled } = workerData as ExportWorkerData;
const port = parentPort as MessagePort;
const flag = new Int32Array(cancelled);

function tell(message: FromExportWorker<ExportReport | ExportPreview>): void {
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

function work(): Promise<ExportReport | ExportPreview> {
  const judge = askMain();
  const isCancelled = (): boolean => Atomics.load(flag, 0) !== 0;
  if (task.type === "preview") return runPreview(task.order, { judge, isCancelled });
  return runExport(task.order, {
    openFile: openDiskFile,
    judge,
    isCancelled,
    onProgress: (progress) => tell({ type: "progress", progress }),
  });
}

try {
  tell({ type: "done", result: await work() });
} catch (error) {
  // Anything else ends the thread, which main hears.
  if (!(error instanceof FailureError)) throw error;
  tell({ type: "failed", failure: error.failure });
}
port.close();
