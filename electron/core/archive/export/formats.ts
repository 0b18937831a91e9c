import type { ExportFormat } from "../../../shared/export.ts";
import { exportCsv } from "./csv.ts";
import type { ExportJob, FormatCounts, WriteFormat } from "./format.ts";
import { exportHtml } from "./html.ts";
import { exportMarkdown } from "./markdown.ts";
import { exportNative } from "./native.ts";
import { exportTraining } from "./training/fine-tuning.ts";

const formats: Readonly<Record<ExportFormat, WriteFormat>> = {
  native: exportNative,
  markdown: exportMarkdown,
  html: exportHtml,
  csv: exportCsv,
  "fine-tuning": exportTraining,
};

/** Whether it is a file for each conversation. */
export function hasDocuments(format: ExportFormat): boolean {
  return format === "markdown" || format === "html";
}

/** Writes a job's conversations in this format. Rejects with what the job rejects with. */
export function writeFormat(format: ExportFormat, job: ExportJob): Promise<FormatCounts> {
  return formats[format](job);
}
