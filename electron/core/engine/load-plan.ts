import { FailureError } from "../../shared/result.ts";
import { type MemoryShape, estimateMemoryBytes, usualContextTokens } from "../models/fit.ts";
import { formatBytes } from "../models/size-words.ts";

export interface LoadWish {
  readonly name: string;
  readonly shape: MemoryShape;
  readonly trainedContextTokens: number | null;
  readonly parameters: number | null;
  /** `null`: as long as is sensible. */
  readonly contextTokens: number | null;
}

export interface LoadPlan {
  readonly contextTokens: number;
  readonly sequences: number;
  readonly readStepTokens: number;
}

const leastContextTokens = 1_024;
/** Two conversations stay hot where memory allows: going to and fro between them costs no reading. */
const hotConversations = 2;

/** Context lengths to try, the wished one first; a length the person chose is kept. */
function contextChoices(
  wish: Pick<LoadWish, "trainedContextTokens" | "contextTokens">,
): readonly number[] {
  if (wish.contextTokens !== null)
    return [Math.min(wish.contextTokens, wish.trainedContextTokens ?? wish.contextTokens)];
  const longest = usualContextTokens(wish.trainedContextTokens);
  const choices = [longest];
  for (let next = longest / 2; next >= leastContextTokens; next /= 2)
    choices.push(Math.floor(next));
  return choices;
}

/** The most comfortable way to load it into the free memory. Throws FailureError "model-too-large" with the numbers. */
export function planLoad(wish: LoadWish, freeBytes: number, isOnGpu: boolean): LoadPlan {
  const readStepTokens = chooseReadStep(wish.parameters, isOnGpu);
  const lengths = contextChoices(wish);
  for (const [index, contextTokens] of lengths.entries()) {
    // A second hot conversation is a comfort: it never costs context length.
    for (const sequences of index === 0 ? [hotConversations, 1] : [1]) {
      if (estimateMemoryBytes(wish.shape, contextTokens, sequences) <= freeBytes)
        return { contextTokens, sequences, readStepTokens };
    }
  }
  const needBytes = estimateMemoryBytes(wish.shape, lengths.at(-1) ?? leastContextTokens, 1);
  throw new FailureError(
    "model-too-large",
    `"${wish.name}" needs about ${formatBytes(needBytes)} of memory; this machine has ${formatBytes(freeBytes)} free. Pick a smaller model or quantisation, or a shorter context.`,
  );
}

/** About a second of reading on a slow processor, so that a stop is answered soon; a power of two, the same every time. */
export function chooseReadStep(parameters: number | null, isOnGpu: boolean): number {
  if (isOnGpu) return 512;
  const step = 2 ** Math.round(Math.log2(32e9 / Math.max(parameters ?? 1e9, 1)));
  return Math.max(32, Math.min(512, step));
}
