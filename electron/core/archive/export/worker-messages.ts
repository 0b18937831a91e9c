import type { ExportProgress } from "../../../shared/export.ts";
import type { GateVerdict } from "../../../shared/gate.ts";
import type { Failure } from "../../../shared/result.ts";
import type { GatePart } from "../../gate/gate.ts";
import type { PreviewOrder } from "./run-preview.ts";
import type { ExportOrder } from "./run-export.ts";

/** Ends with an ExportReport, or an ExportPreview. */
export type ExportTask =
  | { readonly type: "export"; readonly order: ExportOrder }
  | { readonly type: "preview"; readonly order: PreviewOrder };

/** What the exporting thread begins with. */
export interface ExportWorkerData {
  readonly task: ExportTask;
  /** One 32-bit number; anything but 0 means that the person wants no more. */
  readonly cancelled: SharedArrayBuffer;
}

export type FromExportWorker<Result> =
  | { readonly type: "progress"; readonly progress: ExportProgress }
  | {
      readonly type: "judge";
      readonly question: number;
      readonly parts: readonly GatePart[];
      readonly cleared: readonly string[];
    }
  | { readonly type: "done"; readonly result: Result }
  | { readonly type: "failed"; readonly failure: Failure };

/** The answer to a "judge". */
export interface ToExportWorker {
  readonly question: number;
  readonly verdict: GateVerdict;
}
