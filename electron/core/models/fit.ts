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
