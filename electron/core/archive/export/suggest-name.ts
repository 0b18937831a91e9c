import type { ExportFormat, ExportRequest } from "../../../shared/export.ts";

const extensions: Readonly<Record<ExportFormat, string>> = {
  native: "jsonl",
  csv: "csv",
  markdown: "md",
  html: "html",
  "fine-tuning": "",
};

/** What the file or folder is called unless the person says otherwise. Markdown and HTML of one conversation are one file. */
export function suggestName(
  { filter, target }: ExportRequest,
  now: Date,
): { readonly name: string; readonly isFolder: boolean } {
  const day = now.toISOString().slice(0, 10);
  const { format } = target;
  if (format === "fine-tuning") return { name: `Freehold training set ${day}`, isFolder: true };
  const isSingle = filter.scope !== "all" && filter.conversationIds.length === 1;
  const isFolder = (format === "markdown" || format === "html") && !isSingle;
  if (isFolder) return { name: `Freehold export ${day}`, isFolder };
  return { name: `freehold-export-${day}.${extensions[format]}`, isFolder };
}
