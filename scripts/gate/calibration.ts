import { createHash } from "node:crypto";
import { fitLinear, judgeExample, type Example, type FitOptions } from "./linear-model.ts";
import type { LabelledText } from "./training-data.ts";

const foldCount = 5;

function foldOf(group: string): number {
  return (createHash("sha256").update(`fold-${group}`).digest()[0] ?? 0) % foldCount;
}

/** Each example's log-odds from a model that saw nothing of its group. */
export function judgeOutOfFold(
  texts: readonly LabelledText[],
  examples: readonly Example[],
  fit: FitOptions,
): Float64Array {
  const judged = new Float64Array(examples.length);
  const folds = texts.map((text) => foldOf(text.group));
  for (let fold = 0; fold < foldCount; fold += 1) {
    const model = fitLinear(
      examples.filter((_, index) => folds[index] !== fold),
      fit,
    );
    examples.forEach((example, index) => {
      if (folds[index] === fold) judged[index] = judgeExample(example, model);
    });
  }
  return judged;
}

/** The sets whose flagged share the threshold is chosen by: prompts that people send. */
const tuningSets = new Set(["benign", "multilingual"]);

/** The log-odds above which `share` of the harmless prompts of the training half lie. */
export function chooseThreshold(
  texts: readonly LabelledText[],
  judged: Float64Array,
  share: number,
): number {
  const chosen = texts.some((text) => tuningSets.has(text.set))
    ? (text: LabelledText) => tuningSets.has(text.set)
    : (text: LabelledText) => !text.isPrivate;
  const harmless = [...judged]
    .filter((_, index) => {
      const text = texts[index];
      return text !== undefined && chosen(text);
    })
    .sort((a, b) => b - a);
  return harmless[Math.floor(harmless.length * share)] ?? 0;
}

/** Platt's slope by gradient descent on the cross-validated log-odds; the offset puts the threshold at 0.5. */
export function calibrate(
  examples: readonly Example[],
  judged: Float64Array,
  threshold: number,
): { readonly slope: number; readonly offset: number } {
  let slope = 1;
  for (let round = 0; round < 300; round += 1) {
    let gradient = 0;
    let total = 0;
    examples.forEach((example, index) => {
      const margin = (judged[index] ?? 0) - threshold;
      const chance = 1 / (1 + Math.exp(-slope * margin));
      gradient += (chance - example.label) * margin * example.weight;
      total += example.weight;
    });
    slope = Math.max(0.05, slope - (0.2 * gradient) / total);
  }
  return { slope, offset: -slope * threshold };
}
