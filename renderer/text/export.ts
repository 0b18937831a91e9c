import type {
  ExportFormat,
  LeftOutReason,
  TrainingOptions,
  TrainingShape,
} from "../../electron/shared/export.ts";
import { formatCounted, formatNumber } from "./format.ts";

interface Choice {
  readonly label: string;
  readonly description: string;
}

const leftOutWhole =
  "Conversations locked to this device, and those in folders or with tags that stay on it, are left out whole.";

const reasons = {
  unfinished: (isOne) => (isOne ? "that was not finished" : "that were not finished"),
  "no-prompt": (isOne) => (isOne ? "that answers no prompt" : "that answer no prompt"),
  "rated-bad": () => "rated bad",
  "not-rated-good": () => "not rated good",
  remote: (isOne) => (isOne ? "of a remote model" : "of remote models"),
  sensitive: () => "that the gate found private",
  locked: (isOne) => `${wholes(isOne)}, locked to this device or never to leave it`,
  kept: (isOne) => `${wholes(isOne)}, in a folder or with a tag that stays on this device`,
  "kept-unknown": (isOne) =>
    `${wholes(isOne)}, because damage left open whether ${isOne ? "it stays" : "they stay"} on this device`,
  duplicate: (isOne) => (isOne ? "that says what another says" : "that say what another says"),
} satisfies Record<LeftOutReason, (isOne: boolean) => string>;

function wholes(isOne: boolean): string {
  return isOne ? "as a whole conversation" : "as whole conversations";
}

/** Words of the export. */
export const exportText = {
  intro:
    "Copies what is kept into files of your own. It runs in the background, stays on this machine, and changes nothing in the archive.",
  what: "What",
  all: "All conversations",
  erased: "Nothing: what you had chosen was erased. Choose again in the list or the search.",
  conversation: (title: string) => `“${title}”`,
  some: (count: number) => formatCounted(count, "conversation"),
  found: (count: number, words: string) =>
    `${formatCounted(count, "message")} found${words === "" ? "" : ` for “${words}”`}`,
  foundSoFar:
    "Not everything could be searched yet when this was found, so there may be more. Search again in a while.",
  wholesHint:
    "In this format the whole conversations that they are in are exported, not these messages alone.",
  everythingInstead: "Export everything instead",
  tooMany: (count: number, most: number) =>
    `This is too much for one export: ${formatNumber(count)}, where at most ${formatNumber(most)} can be chosen. Export it in parts, such as a search for one year after another, or export everything instead.`,
  format: "Format",
  formats: {
    native: {
      label: "Freehold (JSON Lines)",
      description: "Lossless: the archive's own lines, with every branch, hash and provenance.",
    },
    markdown: {
      label: "Markdown",
      description: "A readable file for each conversation, with its facts at the top.",
    },
    html: {
      label: "Web pages (HTML)",
      description: "Complete pages that open in any browser and print well.",
    },
    csv: {
      label: "Table (CSV)",
      description:
        "A row for each message, for a spreadsheet, with the names of attached files but not their text. Formulas are made harmless.",
    },
    "fine-tuning": {
      label: "Training set",
      description:
        "Examples to fine-tune a model with, and the settings LLaMA-Factory and Axolotl need.",
    },
  } satisfies Record<ExportFormat, Choice>,
  shape: "Shape of the examples",
  shapes: {
    openai: { label: "OpenAI messages", description: "A list of messages with roles." },
    sharegpt: { label: "ShareGPT", description: "Turns from “human” and “gpt”." },
    alpaca: { label: "Alpaca", description: "Instruction, output, and what was said before." },
  } satisfies Record<TrainingShape, Choice>,
  branches: "Branches",
  branchChoices: {
    newest: { label: "The newest", description: "One example for each conversation." },
    all: { label: "All", description: "One for each end; what they share is learned once." },
  } satisfies Record<TrainingOptions["branches"], Choice>,
  rating: "Answers to learn from",
  ratings: {
    "not-bad": { label: "All but those rated bad", description: "Unfinished ones are left out." },
    good: { label: "Only those rated good", description: "The fewest, and the surest." },
    any: { label: "All", description: "Even those rated bad." },
  } satisfies Record<TrainingOptions["rating"], Choice>,
  sensitive: "Private turns",
  sensitiveChoices: {
    "leave-out": {
      label: "Leave out",
      description: `The privacy gate judges each turn with all before it. It can be wrong: look at the result. ${leftOutWhole}`,
    },
    redact: {
      label: "Redact",
      description: `Names and numbers become placeholders; secrets and private topics are left out. ${leftOutWhole}`,
    },
    keep: {
      label: "Keep",
      description:
        "A model can repeat what it was trained on. Conversations kept on this device are in it too.",
    },
  } satisfies Record<TrainingOptions["sensitive"], Choice>,
  includesRemote: "Include answers of remote models",
  includesRemoteHint:
    "Their providers' terms may forbid training on them. SOURCES.md beside the set says which.",
  validation: "Kept for validation, in percent",
  preview: "Preview",
  previewText: "What is written",
  previewing: "Preparing the preview…",
  previewOf: (fileName: string, isPart: boolean) => `${isPart ? "Part" : "All"} of ${fileName}.`,
  previewEmpty: (isPart: boolean) =>
    isPart
      ? "Nothing of the conversations that were looked at goes into it; others may."
      : "Nothing of what is chosen goes into it.",
  standing: "How the export stands",
  start: "Export…",
  running: "Exporting…",
  progress: (done: number, total: number) =>
    `${formatNumber(done)} of ${formatCounted(total, "conversation")}`,
  cancel: "Cancel",
  cancelled: "The export was cancelled. Nothing of it was kept.",
  failed: "The export failed.",
  done: (name: string) => `Exported to ${name}.`,
  doneFacts: (conversations: number, messages: number, files: number, size: string) =>
    `${formatCounted(conversations, "conversation")}, ${formatCounted(messages, "message")}, ${formatCounted(files, "file")}, ${size}.`,
  examples: (count: number, validation: number) =>
    `${formatCounted(count, "example")} to train on, ${
      validation === 0 ? "and no validation part" : `${formatNumber(validation)} to validate with`
    }.`,
  damaged: (count: number) =>
    `At least ${count === 1 ? "1 record is damaged in the archive and is" : `${formatNumber(count)} records are damaged in the archive and are`} missing here. Verify the archive to see which.`,
  leftOut: (count: number, reason: LeftOutReason) =>
    `Left out: ${formatNumber(count)} ${reasons[reason](count === 1)}.`,
  show: "Show in folder",
  menu: "Export…",
  /** Of messages that were found, and nothing beside them. */
  foundButton: (count: number) =>
    count === 1 ? "Export this one…" : `Export all ${formatNumber(count)}…`,
  /** Where more were found than were counted. */
  foundAllButton: "Export all…",
  /** The same beside conversations that were found. */
  foundMessagesButton: (count: number) =>
    count === 1 ? "Export this message…" : `Export all ${formatNumber(count)} messages…`,
  foundAllMessagesButton: "Export all messages…",
  foundTitlesButton: (count: number) =>
    count === 1 ? "Export this conversation…" : `Export all ${formatNumber(count)} conversations…`,
} as const;
