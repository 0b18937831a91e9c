import type { ExportFilter, ExportFormat } from "../../../shared/export.ts";
import { hasDocuments } from "./formats.ts";

const extensions: Readonly<Record<ExportFormat, string>> = {
  native: "jsonl",
  csv: "csv",
  markdown: "md",
  html: "html",
  "fine-tuning": "",
};

/** Whether Markdown and HTML are one file, for one conversation that was chosen. */
export function isSingle({ scope }: ExportFilter, conversations: number): boolean {
  return scope !== "all" && conversations === 1;
}

/** What the file or folder is called unless the person says otherwise. */
export function suggestName(
  format: ExportFormat,
  hasOne: boolean,
  now: Date,
): { readonly name: string; readonly isFolder: boolean } {
  const day = now.toISOString().slice(0, 10);
  if (format === "fine-tuning") return { name: `Freehold training set ${day}`, isFolder: true };
  const isFolder = hasDocuments(format) && !hasOne;
  if (isFolder) return { name: `Freehold export ${day}`, isFolder };
  return { name: `freehold-export-${day}.${extensions[format]}`, isFolder };
}
