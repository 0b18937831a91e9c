import { expect, test } from "vitest";
import type { TrainingShape } from "../../../electron/shared/export.ts";
import { Talk, archiveOf, exportFrom, jsonLines, training } from "./exporting.ts";

/** js-yaml comes with other tools and has no types of its own. */
const yamlPackage: string = "js-yaml";
const { load } = (await import(yamlPackage)) as { readonly load: (text: string) => unknown };

const shapes = ["openai", "sharegpt", "alpaca"] as const;

const linesOf = {
  openai: {
    messages: [
      { role: "system", content: "S" },
      { role: "user", content: "a" },
      { role: "assistant", content: "A1" },
      { role: "user", content: "b" },
      { role: "assistant", content: "B" },
    ],
  },
  sharegpt: {
    conversations: [
      { from: "system", value: "S" },
      { from: "human", value: "a" },
      { from: "gpt", value: "A1" },
      { from: "human", value: "b" },
      { from: "gpt", value: "B" },
    ],
  },
  alpaca: { instruction: "b", input: "", output: "B", system: "S", history: [["a", "A1"]] },
} as const satisfies Record<TrainingShape, object>;

/** As LLaMA-Factory's data/README.md describes a set in this form, under "dataset description". */
const llamaFactory = {
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
} as const satisfies Record<TrainingShape, object>;

/**
 * As Axolotl's docs/dataset-formats/conversation.qmd has messages ("Migrating from sharegpt") and docs/config.qmd instructions
 * ("Custom user instruction prompt"). Without mappings a message has `role` and `content`; human and gpt are roles it knows.
 */
const axolotl = {
  openai: { type: "chat_template", field_messages: "messages", roles_to_train: ["assistant"] },
  sharegpt: {
    type: "chat_template",
    field_messages: "conversations",
    message_property_mappings: { role: "from", content: "value" },
    roles_to_train: ["assistant"],
  },
  alpaca: {
    type: {
      field_system: "system",
      field_instruction: "instruction",
      field_input: "input",
      field_output: "output",
      format: "{instruction}\n{input}",
      no_input_format: "{instruction}",
    },
  },
} as const satisfies Record<TrainingShape, object>;

const axolotlFile = (path: string) => ({ path, ds_type: "json", split: "train" }) as const;

test.each(shapes)(
  "%s is a form that LLaMA-Factory's and Axolotl's own files describe, and is described so",
  async (shape) => {
    const talk = new Talk("T", { systemPrompt: "S" });
    talk.turn(talk.turn(null, "a", "A1"), "b", "B");
    const archive = await archiveOf([talk.records]);
    const { text, names } = await exportFrom(archive, training({ shape }));
    expect(names).toEqual([
      "README.md",
      "SOURCES.md",
      "axolotl.yaml",
      "dataset_info.json",
      "train.jsonl",
    ]);
    expect(jsonLines(text("train.jsonl"))).toEqual([linesOf[shape]]);
    expect(JSON.parse(text("dataset_info.json"))).toEqual({
      freehold_train: { file_name: "train.jsonl", ...llamaFactory[shape] },
    });
    expect(load(text("axolotl.yaml"))).toEqual({
      datasets: [{ ...axolotlFile("train.jsonl"), ...axolotl[shape] }],
    });
  },
);

test.each(shapes)("with a validation part of %s both programs are told of it", async (shape) => {
  const talks = Array.from({ length: 40 }, (_, at) => new Talk("", { id: `v-${at}` }));
  for (const [at, talk] of talks.entries())
    talk.turn(talk.turn(null, `q${at}`, "a"), "and then?", "b");
  const archive = await archiveOf(talks.map(({ records }) => records));
  const { text } = await exportFrom(archive, training({ validationShare: 0.5, shape }));
  expect(JSON.parse(text("dataset_info.json"))).toEqual({
    freehold_train: { file_name: "train.jsonl", ...llamaFactory[shape] },
    freehold_validation: { file_name: "validation.jsonl", ...llamaFactory[shape] },
  });
  // Axolotl's docs/config.qmd: the split of a JSON file is called "train", whatever it is for.
  expect(load(text("axolotl.yaml"))).toEqual({
    datasets: [{ ...axolotlFile("train.jsonl"), ...axolotl[shape] }],
    test_datasets: [{ ...axolotlFile("validation.jsonl"), ...axolotl[shape] }],
  });
});

test.each([
  ["openai", { message_field_training: "weight" }],
  ["sharegpt", { message_field_training: "weight" }],
  ["alpaca", {}],
] as const)(
  "where %s can say which answers are not learned, Axolotl reads it",
  async (shape, more) => {
    const talk = new Talk("T");
    const first = talk.turn(null, "a", "A");
    talk.turn(first, "b", "B");
    talk.turn(first, "c", "C");
    const archive = await archiveOf([talk.records]);
    const { text } = await exportFrom(archive, training({ shape, branches: "all" }));
    expect(load(text("axolotl.yaml"))).toEqual({
      datasets: [{ ...axolotlFile("train.jsonl"), ...axolotl[shape], ...more }],
    });
  },
);
