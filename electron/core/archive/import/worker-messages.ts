import type { ImportProgress } from "../../../shared/imports.ts";
import type { ImportSource } from "../../../shared/records.ts";
import type { Failure } from "../../../shared/result.ts";
import type { ReadItem } from "./read-conversation.ts";

/** What the reading thread begins with. */
export interface ImportWorkerData {
  readonly path: string;
  /** Of the `import` record that the conversations will name. */
  readonly importId: string;
  /** For a preview conversations come without their records, which would only be counted. */
  readonly isPreview: boolean;
  /** One 32-bit number; anything but 0 means that the person wants no more. */
  readonly cancelled: SharedArrayBuffer;
}

export type FromImportWorker =
  /** Once, before all else. */
  | { readonly type: "opened"; readonly source: ImportSource }
  /** The next ones come when these are dealt with. No conversation is twice in a batch. */
  | {
      readonly type: "batch";
      readonly items: readonly ReadItem[];
      readonly progress: ImportProgress;
    }
  | { readonly type: "done" }
  | { readonly type: "failed"; readonly failure: Failure };

/** Asks for the next batch. */
export type ToImportWorker = "next";
