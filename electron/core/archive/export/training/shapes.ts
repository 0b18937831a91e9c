import type { TrainingShape } from "../../../../shared/export.ts";
import { wholeCharacters } from "../../../../shared/whole-characters.ts";
import type { Example } from "./examples.ts";

/**
 * One line of a training set. With `isWeighted`, `weight`, OpenAI's mark, says of every answer whether it is learned or there to be
 * read, and all of them have it: what reads the set takes the columns from its first megabytes, and refuses one that first comes later.
 */
export function lineOf(example: Example, shape: TrainingShape, isWeighted: boolean): string {
  return `${JSON.stringify(shapes[shape](example, isWeighted), whole)}\n`;
}

/** Whether a line shows the types of all columns: an Alpaca history that is empty does not say that it is a list of pairs of texts. */
export function showsTypes({ turns }: Example, shape: TrainingShape): boolean {
  return shape !== "alpaca" || turns.length > 1;
}

/** One half of a character in one example, and the programs that read the set take none of it. */
function whole(_: string, value: unknown): unknown {
  return typeof value === "string" ? wholeCharacters(value) : value;
}

const shapes: Readonly<Record<TrainingShape, (example: Example, isWeighted: boolean) => object>> = {
  /** https://platform.openai.com/docs/guides/supervised-fine-tuning: messages of role and content. */
  openai: ({ systemPrompt, turns }, isWeighted) => ({
    messages: [
      ...(systemPrompt === "" ? [] : [{ role: "system", content: systemPrompt }]),
      ...turns.flatMap(({ prompt, answer, isLearned }) => [
        { role: "user", content: prompt },
        { role: "assistant", content: answer, ...weighted(isLearned, isWeighted) },
      ]),
    ],
  }),
  /**
   * LLaMA-Factory, data/README.md, "Sharegpt Format". A system prompt is a message: from a column of its own Axolotl makes a system
   * turn where it is empty too, which some templates refuse.
   */
  sharegpt: ({ systemPrompt, turns }, isWeighted) => ({
    conversations: [
      ...(systemPrompt === "" ? [] : [{ from: "system", value: systemPrompt }]),
      ...turns.flatMap(({ prompt, answer, isLearned }) => [
        { from: "human", value: prompt },
        { from: "gpt", value: answer, ...weighted(isLearned, isWeighted) },
      ]),
    ],
  }),
  /** LLaMA-Factory, data/README.md, "Alpaca Format": the last turn, and those before it as history. */
  alpaca: ({ systemPrompt, turns }) => {
    const last = turns.at(-1);
    return {
      instruction: last?.prompt ?? "",
      input: "",
      output: last?.answer ?? "",
      system: systemPrompt,
      history: turns.slice(0, -1).map(({ prompt, answer }) => [prompt, answer]),
    };
  },
};

function weighted(isLearned: boolean, isWeighted: boolean): { readonly weight?: 0 | 1 } {
  return isWeighted ? { weight: isLearned ? 1 : 0 } : {};
}
