import type { TrainingShape } from "../../../../shared/export.ts";
import type { Example } from "./examples.ts";

/** One line of a training set. `weight` 0, OpenAI's mark, says that an answer is there to be read and not learned. */
export function lineOf(example: Example, shape: TrainingShape): string {
  return `${JSON.stringify(shapes[shape](example))}\n`;
}

const shapes: Readonly<Record<TrainingShape, (example: Example) => object>> = {
  /** https://platform.openai.com/docs/guides/supervised-fine-tuning: messages of role and content. */
  openai: ({ systemPrompt, turns }) => ({
    messages: [
      ...(systemPrompt === "" ? [] : [{ role: "system", content: systemPrompt }]),
      ...turns.flatMap(({ prompt, answer, isLearned }) => [
        { role: "user", content: prompt },
        { role: "assistant", content: answer, ...unlearned(isLearned) },
      ]),
    ],
  }),
  /** LLaMA-Factory, data/README.md, "Sharegpt Format". */
  sharegpt: ({ systemPrompt, turns }) => ({
    conversations: turns.flatMap(({ prompt, answer, isLearned }) => [
      { from: "human", value: prompt },
      { from: "gpt", value: answer, ...unlearned(isLearned) },
    ]),
    system: systemPrompt,
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

function unlearned(isLearned: boolean): { readonly weight?: 0 } {
  return isLearned ? {} : { weight: 0 };
}
