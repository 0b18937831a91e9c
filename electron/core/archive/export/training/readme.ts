import type { LeftOutReason, TrainingOptions } from "../../../../shared/export.ts";
import { type SetFacts, trainFile, validationFile } from "./settings-files.ts";
import type { StayingReason } from "./staying.ts";

/** What a person needs to know who opens the folder of a training set. */
export function trainingReadme(
  options: TrainingOptions,
  facts: SetFacts,
  counts: {
    readonly train: number;
    readonly validation: number;
    readonly leftOut: ReadonlyMap<LeftOutReason, number>;
  },
  exportedAt: string,
): string {
  const { hasValidation, hasUnlearned, shape } = facts;
  return `${[
    "# A training set from Freehold",
    `Exported ${exportedAt}. Read SOURCES.md before you train: it says which models the answers are from and what their licences and terms are.`,
    [
      `- \`${trainFile}\`: ${counts.train} examples to train on, ${shapeWords[shape]}`,
      ...(hasValidation
        ? [`- \`${validationFile}\`: ${counts.validation} examples to validate with`]
        : ["- There is no validation part: all examples are to train on"]),
      "- `dataset_info.json`: for LLaMA-Factory. Set `dataset_dir` to this folder and `dataset: freehold_train`" +
        (hasValidation ? ", `eval_dataset: freehold_validation`" : ""),
      "- `axolotl.yaml`: the data part of an Axolotl configuration",
    ].join("\n"),
    "## How it was made",
    [
      `- ${branchWords[options.branches]}`,
      "- Answers that were stopped, failed or cut short end an example before them.",
      "- Answers to no prompt, such as a greeting, are left out at the start of an example; later they end it before them.",
      `- ${ratingWords[options.rating]}`,
      `- ${sensitiveWords[options.sensitive]}`,
      `- ${stayingWords(options, counts.leftOut)}`,
      options.includesRemote
        ? "- Answers of remote models are in it."
        : "- Answers of remote models end an example before them. What was brought in from another program counts as one where the program or the name of the model says so; SOURCES.md names those of which it is not known.",
      "- The same example stands in it once. One that is only the beginning of a longer one is left out where the longer one comes first; where it comes later, both stand in it.",
      `- What begins with the same prompt is in one part only, whichever conversation it is from, and so are all branches of a conversation${options.sensitive === "redact" ? ", unless placeholders made its first prompts the same as others that are apart" : ""}. The first prompt decides: the same export splits the same way (${options.validationShare} for validation). What comes first is always there to train on.`,
    ].join("\n"),
    ...(hasUnlearned ? ["## Answers to read and not to learn", unlearnedWords[shape]] : []),
  ].join("\n\n")}\n`;
}

const shapeWords = {
  openai: "as OpenAI's messages",
  sharegpt: "as ShareGPT conversations",
  alpaca:
    "as Alpaca instructions with their history, those that have one first: programs take the type of that column from the first lines",
} as const;

const branchWords = {
  newest:
    "Of each conversation, the branch that was written last; where its answer was not finished, with the newest finished one to the same prompt.",
  all: "Every branch. What two branches have in common is learned once; in the second it is there to be read.",
} as const;

const ratingWords = {
  any: "Answers of any rating.",
  "not-bad": "Answers that you rated bad end an example before them.",
  good: "Only answers that you rated good are learned; others stand before them to be read.",
} as const;

const sensitiveWords = {
  "leave-out":
    "An example ends before the first turn that the privacy gate found private, by itself or with what the example holds before it.",
  redact:
    "The privacy gate's findings are replaced by placeholders such as [PERSON_1]; an example ends before the first turn where that was not enough, for the turn by itself or with what the example holds before it.",
  keep: "Nothing private was looked for: the set may hold names, numbers and secrets.",
} as const;

const staying: Readonly<Record<StayingReason, string>> = {
  locked: "locked to this device or never to leave it",
  kept: "in a folder or with a tag of which everything stays on this device",
  "kept-unknown": "where damage to the archive left open whether they are",
};

function stayingWords(
  { sensitive }: TrainingOptions,
  leftOut: ReadonlyMap<LeftOutReason, number>,
): string {
  if (sensitive === "keep") return "Conversations that you keep on this device are in it too.";
  const reasons = Object.entries(staying).map(
    // Object.entries forgets which keys a record has.
    ([reason, words]) => `${leftOut.get(reason as StayingReason) ?? 0} ${words}`,
  );
  return `Conversations that you keep on this device are left out whole: ${reasons.join(", ")}.`;
}

const masked =
  "They carry `weight: 0`, which OpenAI and Axolotl (`message_field_training: weight`) respect. LLaMA-Factory does not know it: there, set `mask_history: true`, and only the last answer of each example is learned.";
const unlearnedWords = {
  openai: masked,
  sharegpt: masked,
  alpaca:
    "The form has no mark for them, and LLaMA-Factory learns the answers of a history too: set `mask_history: true`, and only the last answer of each example is learned.",
} as const;
