import type { TrainingShape } from "../../../../shared/export.ts";

/** What a training set consists of, as the programs that read it must know. */
export interface SetFacts {
  readonly shape: TrainingShape;
  readonly hasValidation: boolean;
  /** Some answers are there only to be read. */
  readonly hasUnlearned: boolean;
}

export const trainFile = "train.jsonl";
export const validationFile = "validation.jsonl";

/** LLaMA-Factory's description of the set (its data/README.md). */
export function datasetInfo({ shape, hasValidation }: SetFacts): string {
  const entry = (fileName: string): object => ({ file_name: fileName, ...columns[shape] });
  const info = {
    freehold_train: entry(trainFile),
    ...(hasValidation ? { freehold_validation: entry(validationFile) } : {}),
  };
  return `${JSON.stringify(info, null, 2)}\n`;
}

const columns: Readonly<Record<TrainingShape, object>> = {
  openai: {
    formatting: "sharegpt",
    columns: { messages: "messages" },
    tags: {
      role_tag: "role",
      content_tag: "content",
      user_tag: "user",
      assistant_tag: "assistant",
      system_tag: "system",
    },
  },
  sharegpt: {
    formatting: "sharegpt",
    columns: { messages: "conversations" },
    tags: {
      role_tag: "from",
      content_tag: "value",
      user_tag: "human",
      assistant_tag: "gpt",
      system_tag: "system",
    },
  },
  alpaca: {
    formatting: "alpaca",
    columns: {
      prompt: "instruction",
      query: "input",
      response: "output",
      system: "system",
      history: "history",
    },
  },
};

/** Axolotl's (docs/config.qmd, docs/dataset-formats); the rest of a run's configuration is the person's own. */
export function axolotlYaml(facts: SetFacts): string {
  const set = (fileName: string): readonly string[] => [
    `  - path: ${fileName}`,
    "    ds_type: json",
    "    split: train",
    ...axolotlType(facts).map((line) => `    ${line}`),
  ];
  const lines = [
    "# The data part of an Axolotl configuration: add your base_model and training settings, and",
    "# run it from this folder, or write whole paths.",
    "datasets:",
    ...set(trainFile),
    ...(facts.hasValidation ? ["test_datasets:", ...set(validationFile)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function axolotlType({ shape, hasUnlearned }: SetFacts): readonly string[] {
  // A whole number stands where Axolotl wants true or false: 0 is not learned; what lacks it, a prompt, goes by its role.
  const training = hasUnlearned ? ["message_field_training: weight"] : [];
  const roles = ["roles_to_train:", '  - "assistant"', ...training];
  switch (shape) {
    case "openai":
      return ["type: chat_template", "field_messages: messages", ...roles];
    case "sharegpt":
      return [
        "type: chat_template",
        "field_messages: conversations",
        "message_property_mappings:",
        "  role: from",
        "  content: value",
        ...roles,
      ];
    case "alpaca":
      return [
        "# Axolotl reads no history of Alpaca examples: export ShareGPT where earlier turns matter.",
        "type:",
        "  field_system: system",
        "  field_instruction: instruction",
        "  field_input: input",
        "  field_output: output",
        '  format: "{instruction}\\n{input}"',
        '  no_input_format: "{instruction}"',
      ];
  }
}
