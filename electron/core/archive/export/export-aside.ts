import { Worker } from "node:worker_threads";
import type { ExportProgress, ExportReport } from "../../../shared/export.ts";
import { FailureError } from "../../../shared/result.ts";
import type { JudgeTexts } from "./format.ts";
import type { ExportOrder } from "./run-export.ts";
import type { ExportWorkerData, FromExportWorker, ToExportWorker } from "./worker-messages.ts";

interface AsidePorts {
  readonly judge: JudgeTexts;
  readonly onProgress: (progress: ExportProgress) => void;
}

export interface AsideExport {
  /** Rejects with the FailureError that the export ended with. */
  readonly report: Promise<ExportReport>;
  /** It ends soon after, with "cancelled". */
  cancel(): void;
}

/** Exports on a thread of its own, which runs `file`; what the gate has to say it asks here. */
export function exportAside(
  order: ExportOrder,
  ports: AsidePorts,
  file: URL | string = workerFile(),
): AsideExport {
  const cancelled = new SharedArrayBuffer(4);
  const data: ExportWorkerData = { order, cancelled };
  const worker = new Worker(file, { workerData: data });
  const report = new Promise<ExportReport>((resolve, reject) => {
    worker.on("message", (message: FromExportWorker) => {
      switch (message.type) {
        case "progress":
          return ports.onProgress(message.progress);
        case "judge":
          return void answer(worker, message, ports.judge).catch(reject);
        case "done":
          return resolve(message.report);
        case "failed":
          return reject(new FailureError(message.failure.code, message.failure.message));
      }
    });
    worker.once("error", (error) => reject(brokenOff(error)));
    worker.once("exit", () => reject(brokenOff(null)));
  });
  return {
    report: report.finally(() => void worker.terminate()),
    cancel: () => Atomics.store(new Int32Array(cancelled), 0, 1),
  };
}

async function answer(
  worker: Worker,
  { question, parts, cleared }: Extract<FromExportWorker, { readonly type: "judge" }>,
  judge: JudgeTexts,
): Promise<void> {
  const reply: ToExportWorker = { question, verdict: await judge(parts, cleared) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
  worker.postMessage(reply);
}

function brokenOff(error: unknown): FailureError {
  const failure = new FailureError(
    "internal",
    "The export broke off. Nothing of it is kept and the archive is as it was: export again.",
  );
  return Object.assign(failure, { cause: error });
}

/** Beside this module: built as a file of its own, or the source itself where Node reads TypeScript. */
function workerFile(): URL {
  return new URL(
    import.meta.url.endsWith(".ts") ? "./export-worker.ts" : "./export-worker.js",
    import.meta.url,
  );
}
