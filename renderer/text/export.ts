import type {
  ExportFormat,
  LeftOutReason,
  TrainingOptions,
  TrainingShape,
} from "../../electron/shared/export.ts";

interface Choice {
  readonly label: string;
  readonly description: string;
}

const leftOutWhole =
  "Conversations locked to this device, and those in folders or with tags that stay on it, are left out whole.";

/** Words of the export. */
export const exportText = {
  intro:
    "Copies what is kept into files of your own. It runs in the background, stays on this machine, and changes nothing in the archive.",
  what: "What",
  all: "All conversations",
  conversation: (title: string) => `“${title}”`,
  some: (count: string) => (count === "1" ? "1 conversation" : `${count} conversations`),
  found: (count: string, words: string) => `${count} messages found for “${words}”`,
  everythingInstead: "Export everything instead",
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
      description: "A row for each message, for a spreadsheet. Formulas are made harmless.",
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
      description: `The privacy gate judges each turn. It can be wrong: look at the result. ${leftOutWhole}`,
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
  start: "Export…",
  running: "Exporting…",
  progress: (done: string, total: string) => `${done} of ${total} conversations`,
  cancel: "Cancel",
  cancelled: "The export was cancelled. Nothing of it was kept.",
  failed: "The export failed.",
  done: (name: string) => `Exported to ${name}.`,
  doneFacts: (conversations: string, messages: string, files: string, size: string) =>
    `${conversations} conversations, ${messages} messages, ${files} files, ${size}.`,
  examples: (count: string, validation: string) =>
    `${count === "1" ? "1 example" : `${count} examples`} to train on, ${
      validation === "0" ? "and no validation part" : `${validation} to validate with`
    }.`,
  damaged: (count: string) =>
    `${count} records are damaged in the archive and are missing here. Verify the archive to see which.`,
  leftOut: (count: string, why: string) => `Left out: ${count} ${why}.`,
  reasons: {
    unfinished: "that were not finished",
    "no-prompt": "that answer no prompt",
    "rated-bad": "rated bad",
    "not-rated-good": "not rated good",
    remote: "of remote models",
    sensitive: "that the gate found private",
    locked: "as whole conversations, locked to this device or never to leave it",
    kept: "as whole conversations, in a folder or with a tag that stays on this device",
    "kept-unknown":
      "as whole conversations, because damage left open whether they stay on this device",
    duplicate: "that say what another says",
  } satisfies Record<LeftOutReason, string>,
  show: "Show in folder",
  menu: "Export…",
  foundButton: (count: string) => `Export these ${count}…`,
} as const;
