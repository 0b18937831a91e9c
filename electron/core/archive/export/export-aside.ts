import { Worker } from "node:worker_threads";
import type { ExportPreview, ExportProgress, ExportReport } from "../../../shared/export.ts";
import { FailureError } from "../../../shared/result.ts";
import type { JudgeTexts } from "./format.ts";
import type { ExportOrder } from "./run-export.ts";
import type { PreviewOrder } from "./run-preview.ts";
import type {
  ExportTask,
  ExportWorkerData,
  FromExportWorker,
  ToExportWorker,
} from "./worker-messages.ts";

interface AsidePorts {
  readonly judge: JudgeTexts;
  readonly onProgress: (progress: ExportProgress) => void;
}

/** What is being done on a thread of its own. */
export interface Aside<Result> {
  /** Rejects with the FailureError that it ended with. */
  readonly result: Promise<Result>;
  /** It ends soon after, with "cancelled". */
  cancel(): void;
}

/** Exports on a thread of its own, which runs `file`; what the gate has to say it asks here. */
export function exportAside(
  order: ExportOrder,
  ports: AsidePorts,
  file: URL | string = workerFile(),
): Aside<ExportReport> {
  return begin({ type: "export", order }, file, {
    ...ports,
    brokenOff:
      "The export broke off. Nothing of it is kept and the archive is as it was: export again.",
  });
}

/** Makes a preview on a thread of its own, in the same way. */
export function previewAside(order: PreviewOrder, judge: JudgeTexts): Aside<ExportPreview> {
  return begin({ type: "preview", order }, workerFile(), {
    judge,
    onProgress: () => {},
    brokenOff: "The preview broke off; nothing was written. The export itself may still succeed.",
  });
}

function begin<Result>(
  task: ExportTask,
  file: URL | string,
  { judge, onProgress, brokenOff }: AsidePorts & { readonly brokenOff: string },
): Aside<Result> {
  const cancelled = new SharedArrayBuffer(4);
  const data: ExportWorkerData = { task, cancelled };
  const worker = new Worker(file, { workerData: data });
  const failure = (cause: unknown): FailureError =>
    Object.assign(new FailureError("internal", brokenOff), { cause });
  const result = new Promise<Result>((resolve, reject) => {
    worker.on("message", (message: FromExportWorker<Result>) => {
      switch (message.type) {
        case "progress":
          return onProgress(message.progress);
        case "judge":
          return void answer(worker, message, judge).catch(reject);
        case "done":
          return resolve(message.result);
        case "failed":
          return reject(new FailureError(message.failure.code, message.failure.message));
      }
    });
    worker.once("error", (error) => reject(failure(error)));
    worker.once("exit", () => reject(failure(null)));
  });
  return {
    result: result.finally(() => void worker.terminate()),
    cancel: () => Atomics.store(new Int32Array(cancelled), 0, 1),
  };
}

async function answer(
  worker: Worker,
  { question, parts, cleared }: Extract<FromExportWorker<unknown>, { readonly type: "judge" }>,
  judge: JudgeTexts,
): Promise<void> {
  const reply: ToExportWorker = { question, verdict: await judge(parts, cleared) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
  worker.postMessage(reply);
}

/** Beside this module: built as a file of its own, or the source itself where Node reads TypeScript. */
function workerFile(): URL {
  return new URL(
    import.meta.url.endsWith(".ts") ? "./export-worker.ts" : "./export-worker.js",
    import.meta.url,
  );
}
