import type { RunSettings } from "../../shared/run-settings.ts";
import { FailureError } from "../../shared/result.ts";
import { comfortableShare, loadShapeOf, usualContextTokens } from "../models/fit/fit.ts";
import { estimateMemory, type MemoryShape } from "../models/fit/memory.ts";
import { formatBytes } from "../models/size-words.ts";

export interface LoadWish {
  readonly name: string;
  readonly shape: MemoryShape;
  readonly trainedContextTokens: number | null;
  readonly settings: Pick<
    RunSettings,
    "contextTokens" | "batchTokens" | "flashAttention" | "kvCacheType"
  >;
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
  trainedContextTokens: number | null,
  wishedTokens: number | null,
): readonly number[] {
  if (wishedTokens !== null) return [Math.min(wishedTokens, trainedContextTokens ?? wishedTokens)];
  const longest = usualContextTokens(trainedContextTokens);
  const choices = [longest];
  for (let next = longest / 2; next >= leastContextTokens; next /= 2)
    choices.push(Math.floor(next));
  return choices;
}

/**
 * The most comfortable way to load it into the free memory, by the formulas that the window's fit is judged by (fit.ts).
 * Throws FailureError "model-too-large" with the numbers.
 */
export function planLoad(wish: LoadWish, freeBytes: number, isOnGpu: boolean): LoadPlan {
  const needBytes = (contextTokens: number, sequences: number): number =>
    estimateMemory(wish.shape, {
      ...loadShapeOf(wish.shape, wish.settings, contextTokens, isOnGpu),
      sequences,
    }).totalBytes;
  const lengths = contextChoices(wish.trainedContextTokens, wish.settings.contextTokens);
  for (const [index, contextTokens] of lengths.entries()) {
    if (needBytes(contextTokens, 1) > freeBytes) continue;
    const { batchTokens } = loadShapeOf(wish.shape, wish.settings, contextTokens, isOnGpu);
    // A second hot conversation is a comfort: it costs neither context length nor the room to spare.
    const isRoomy =
      index === 0 && needBytes(contextTokens, hotConversations) <= comfortableShare * freeBytes;
    const sequences = isRoomy ? hotConversations : 1;
    return { contextTokens, sequences, readStepTokens: Math.min(batchTokens, contextTokens) };
  }
  const least = needBytes(lengths.at(-1) ?? leastContextTokens, 1);
  throw new FailureError(
    "model-too-large",
    `"${wish.name}" needs about ${formatBytes(least)} of memory; this machine has ${formatBytes(freeBytes)} free. Pick a smaller model or quantisation, or a shorter context.`,
  );
}
