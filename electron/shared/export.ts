import * as v from "valibot";
import { id } from "./calls/inputs.ts";
import type { Failure } from "./result.ts";

/** What the window asks of an export, and what main tells it of one. */

/**
 * How many ids an export can name. They cross to main in one message, where 36 characters each make 80 MB of a list this long,
 * and main has no time for anything else while it checks them.
 */
export const mostExportedIds = 2_000_000;

const ids = v.pipe(v.array(id), v.minLength(1), v.maxLength(mostExportedIds));

/** Which conversations are exported. */
const exportFilterSchema = v.variant("scope", [
  v.strictObject({ scope: v.literal("all") }),
  v.strictObject({ scope: v.literal("conversations"), conversationIds: ids }),
  /** What a search found: Markdown, HTML and CSV hold only these messages, the other formats their conversations. */
  v.strictObject({ scope: v.literal("messages"), conversationIds: ids, messageIds: ids }),
]);
export type ExportFilter = v.InferOutput<typeof exportFilterSchema>;

export const plainExportFormats = ["native", "markdown", "html", "csv"] as const;

export const trainingShapes = ["openai", "sharegpt", "alpaca"] as const;
export type TrainingShape = (typeof trainingShapes)[number];

/** How conversations become examples to train on. */
export const trainingOptionsSchema = v.strictObject({
  shape: v.picklist(trainingShapes),
  /** newest: one example a conversation, the branch written last, for unfinished answers the newest finished version. all: one for each end of a branch. */
  branches: v.picklist(["newest", "all"]),
  /** Which answers are learned. not-bad: all but those rated bad. good: only those rated good. */
  rating: v.picklist(["any", "not-bad", "good"]),
  /** What becomes of turns that the gate finds private. Unless they are kept, conversations that are to stay on this device are left out whole. */
  sensitive: v.picklist(["leave-out", "redact", "keep"]),
  /** Answers of remote models too, whose providers may forbid training on them. */
  includesRemote: v.boolean(),
  /** Of what begins with a prompt of its own, the share that is kept for validation. */
  validationShare: v.pipe(v.number(), v.minValue(0), v.maxValue(0.5)),
});
export type TrainingOptions = v.InferOutput<typeof trainingOptionsSchema>;

export const defaultTrainingOptions: TrainingOptions = {
  shape: "openai",
  branches: "newest",
  rating: "not-bad",
  sensitive: "leave-out",
  includesRemote: false,
  validationShare: 0.1,
};

const exportTargetSchema = v.variant("format", [
  v.strictObject({ format: v.picklist(plainExportFormats) }),
  v.strictObject({ format: v.literal("fine-tuning"), training: trainingOptionsSchema }),
]);
/** In which form it is written. */
export type ExportTarget = v.InferOutput<typeof exportTargetSchema>;
export type ExportFormat = ExportTarget["format"];

export const exportRequestSchema = v.strictObject({
  filter: exportFilterSchema,
  target: exportTargetSchema,
});
export type ExportRequest = v.InferOutput<typeof exportRequestSchema>;

/** Why something is not in a training set. */
export const leftOutReasons = [
  "unfinished",
  "no-prompt",
  "rated-bad",
  "not-rated-good",
  "remote",
  "sensitive",
  "locked",
  "kept",
  "kept-unknown",
  "duplicate",
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** What an export came to. */
export interface ExportReport {
  readonly conversations: number;
  readonly messages: number;
  /** Of a training set, by its parts; `null` for other formats. */
  readonly examples: { readonly train: number; readonly validation: number } | null;
  readonly files: number;
  readonly sizeBytes: number;
  /** Lines of the archive that could not be read and are missing. */
  readonly damagedRecords: number;
  /** Answers; for "locked" and "kept" whole conversations, for "duplicate" whole examples that are in another one. */
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly count: number }[];
}

/** How many conversations a preview is made of at most. */
export const mostPreviewedConversations = 10;

/** A request with as much of its filter as a preview is made of. */
export const exportPreviewSchema = v.strictObject({
  ...exportRequestSchema.entries,
  /** How many conversations the whole export has; `null` for all there are. */
  conversations: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
export type ExportPreviewRequest = v.InferOutput<typeof exportPreviewSchema>;

/** What an export will look like, by a few of its conversations. */
export interface ExportPreview {
  /** Of the file that it shows; in a folder with the way to it, with "/". */
  readonly fileName: string;
  /** What the file has of these conversations, or the beginning of that; "" when nothing of them goes into it. */
  readonly text: string;
  /** The file has more than that. */
  readonly isPart: boolean;
  /** Lines of the archive that could not be read and are missing. */
  readonly damagedRecords: number;
  /** Of these conversations; empty where not all of them were needed. */
  readonly leftOut: ExportReport["leftOut"];
}

/** How far it has come. */
export interface ExportProgress {
  readonly doneConversations: number;
  readonly totalConversations: number;
  readonly doneBytes: number;
  readonly totalBytes: number;
}

/** The one export that runs, or the last one since the start. */
export type ExportState =
  | { readonly status: "none" }
  | { readonly status: "running"; readonly format: ExportFormat; readonly progress: ExportProgress }
  | {
      readonly status: "done";
      readonly format: ExportFormat;
      /** Name of the file or folder, without the way to it. */
      readonly name: string;
      readonly report: ExportReport;
    }
  | { readonly status: "cancelled"; readonly format: ExportFormat }
  | { readonly status: "failed"; readonly format: ExportFormat; readonly failure: Failure };
