import type { Fit, MachineFacts } from "../../shared/models.ts";
import { defaultRunSettings, type RunSettings } from "../../shared/run-settings.ts";
/** What of a model decides how much memory it takes. */
export interface MemoryShape {
  readonly weightsBytes: number;
  /** Keys and values of one token in 16 bits, all blocks together. */
  readonly kvBytesPerToken: number;
  readonly embeddingLength: number;
  readonly feedForwardLength: number;
  readonly vocabularySize: number;
}

/** Longer ones only when asked for: they cost memory and time that most conversations never use. */
const longestUsualTokens = 8_192;
const fallbackTrainedTokens = 4_096;

/** The context length that is used when none was chosen and memory allows it. */
export function usualContextTokens(trainedContextTokens: number | null): number {
  return Math.min(trainedContextTokens ?? fallbackTrainedTokens, longestUsualTokens);
}

/** Node, the library and its thread stacks, measured with a tiny model. */
const processBytes = 120e6;
/** llama.cpp computes at most this many tokens at once. */
const batchTokens = 512;
const floatBytes = 4;

/**
 * Memory for weights, KV cache and compute buffers. On the high side by design (llama.cpp maps weights from the file and
 * shortens the cache of sliding windows): a refusal costs a person less than a machine that starts to swap.
 */
export function estimateMemoryBytes(
  shape: MemoryShape,
  contextTokens: number,
  sequences: number,
): number {
  const cacheBytes = shape.kvBytesPerToken * contextTokens * sequences;
  const widest = Math.max(
    shape.vocabularySize + 2 * shape.embeddingLength,
    2 * shape.feedForwardLength + 4 * shape.embeddingLength,
  );
  const computeBytes = batchTokens * widest * floatBytes;
  return Math.ceil(processBytes + shape.weightsBytes + cacheBytes + computeBytes);
}

/** What a fit is judged from. */
export interface FitInput {
  readonly shape: MemoryShape;
  readonly trainedContextTokens: number | null;
  /** Blocks of the network; `null` when unknown. */
  readonly layers: number | null;
  readonly settings: RunSettings;
  /** The context length set for the whole app, which counts where the run settings say nothing. */
  readonly contextTokens: number | null;
}

/** How a model fits this machine with these settings. */
export function fitModel(input: FitInput, machine: MachineFacts): Fit {
  const contextTokens =
    input.settings.contextTokens ??
    input.contextTokens ??
    usualContextTokens(input.trainedContextTokens);
  const totalBytes = estimateMemoryBytes(input.shape, contextTokens, 1);
  const kvCacheBytes = input.shape.kvBytesPerToken * contextTokens;
  const haveBytes = machine.usableMemoryBytes;
  return {
    verdict:
      totalBytes > haveBytes
        ? "will-not-fit"
        : totalBytes > 0.6 * haveBytes
          ? "tight"
          : "runs-well",
    contextTokens,
    weightsBytes: input.shape.weightsBytes,
    kvCacheBytes,
    workBytes: totalBytes - kvCacheBytes - input.shape.weightsBytes,
    totalBytes,
    gpuBytes: 0,
    haveBytes,
    longestContextTokens: contextTokens,
    tokensPerSecond: null,
    isRough: false,
  };
}

/** From the file's size alone. */
export function roughFit(sizeBytes: number, machine: MachineFacts): Fit {
  const shape = {
    weightsBytes: sizeBytes,
    kvBytesPerToken: 0,
    embeddingLength: 0,
    feedForwardLength: 0,
    vocabularySize: 0,
  };
  const input = { shape, trainedContextTokens: null, layers: null, contextTokens: null };
  return { ...fitModel({ ...input, settings: defaultRunSettings }, machine), isRough: true };
}
