import type { RunSettings } from "../../../shared/run-settings.ts";

/**
 * What a model takes in memory, following what llama.cpp (as of node-llama-cpp 3.22.1) allocates and what of it is
 * really used: test/engine/fit.test.ts holds it against loads. Everything in bytes unless a name says otherwise.
 */

/** What of a model decides how much memory it takes. Plain data, small enough to be kept for every file. */
export interface MemoryShape {
  readonly weightsBytes: number;
  /** Of those, the input embedding, of which a token reads one row; it stays with the processor. */
  readonly inputBytes: number;
  /** Of those, the output layer, or the input embedding again where the two are one. */
  readonly outputBytes: number;
  /** Of those, what writing a token reads: of the experts only those that are asked. */
  readonly activeBytes: number;
  readonly parameters: number | null;
  /** Blocks that keep keys and values, those that are alike together. */
  readonly attention: readonly AttentionBlocks[];
  /** State of the blocks that carry one instead of keys and values, for each conversation. */
  readonly recurrentBytes: number;
  /** The most heads of any block. */
  readonly heads: number;
  readonly embeddingLength: number;
  /** Widest hidden layer that one token goes through, experts that are asked together. */
  readonly feedForwardLength: number;
  readonly vocabularySize: number;
  /** Merges of the tokenizer, which the library keeps beside the vocabulary. */
  readonly merges: number;
}

export interface AttentionBlocks {
  readonly blocks: number;
  /** Numbers kept for each token in each block: heads times length of a key, of a value. */
  readonly keyLength: number;
  readonly valueLength: number;
  /** Tokens that these blocks look back; `null`: all. */
  readonly windowTokens: number | null;
}

export type MemorySettings = Pick<RunSettings, "flashAttention" | "kvCacheType">;

/** How the model is loaded. */
export interface LoadShape extends MemorySettings {
  readonly contextTokens: number;
  readonly sequences: number;
  /** Tokens that are computed at once (n_ubatch). */
  readonly batchTokens: number;
}

export interface MemoryNeed {
  readonly weightsBytes: number;
  /** Keys, values and states of all conversations, with the copies that are kept of states that cannot be rewound. */
  readonly kvCacheBytes: number;
  /** Compute buffers, tokenizer and the process itself. */
  readonly workBytes: number;
  readonly totalBytes: number;
}

/** Bytes of a number in the cache; ggml stores quantised ones in blocks of 32 with a 16-bit scale (ggml-common.h). */
const kvBytes = { F16: 2, Q8_0: 34 / 32, Q4_0: 18 / 32 } as const;
/** llama_context pads every sequence's cells to this (llama-context.cpp), and windows too (llama-kv-cache-iswa.cpp). */
const cellPadding = 256;
/** States kept per conversation for going back in it (chat-model.ts); only states and windows need them. */
export const keptCheckpoints = 2;

/** Node with the library and its binary, before there is a model; measured, with the compiled code of a first answer. */
const processBytes = 108e6;
/** What the library and llama.cpp keep of a tokenizer, measured with vocabularies of 8,000 to 64,000 tokens. */
const tokenBytes = 900;
const mergeBytes = 500;
const floatBytes = 4;

/** Memory for the whole of a load. */
export function estimateMemory(shape: MemoryShape, load: LoadShape): MemoryNeed {
  const { weightsBytes } = shape;
  const kvCacheBytes = estimateCacheBytes(shape, load);
  const tokenizerBytes = shape.vocabularySize * tokenBytes + shape.merges * mergeBytes;
  const workBytes = Math.ceil(processBytes + tokenizerBytes + estimateComputeBytes(shape, load));
  return {
    weightsBytes,
    kvCacheBytes,
    workBytes,
    totalBytes: weightsBytes + kvCacheBytes + workBytes,
  };
}

/**
 * llama_kv_cache and llama_kv_cache_iswa: cells times numbers for each token, for each conversation. Blocks with a window
 * keep the window and one batch (one token more than asked for, which node-llama-cpp adds). States are 32-bit floats.
 */
export function estimateCacheBytes(shape: MemoryShape, load: LoadShape): number {
  const cells = padCells(load.contextTokens);
  let fullBytes = 0;
  let windowedBytes = 0;
  for (const { blocks, keyLength, valueLength, windowTokens } of shape.attention) {
    const cellBytes = blocks * (keyLength + valueLength) * kvBytes[load.kvCacheType];
    if (windowTokens === null) fullBytes += cells * cellBytes;
    else
      windowedBytes += cellBytes * Math.min(cells, padCells(windowTokens + load.batchTokens + 1));
  }
  const checkpointBytes = keptCheckpoints * checkpointSize(shape, load);
  return Math.ceil(
    load.sequences * (fullBytes + windowedBytes + shape.recurrentBytes + checkpointBytes),
  );
}

/** A checkpoint holds what a sequence cannot be taken back to: its states, and as many tokens as the windows reach. */
function checkpointSize(shape: MemoryShape, load: LoadShape): number {
  const windows = shape.attention.reduce(
    (sum, { blocks, keyLength, valueLength, windowTokens }) => {
      if (windowTokens === null) return sum;
      const tokens = Math.min(windowTokens, load.contextTokens);
      return sum + blocks * (keyLength + valueLength) * kvBytes[load.kvCacheType] * tokens;
    },
    0,
  );
  return windows + shape.recurrentBytes;
}

/**
 * The graph of one batch, as far as it is touched: only the last token of a prompt gets scores, so the vocabulary counts
 * once and not for each token of a batch (which llama_context::graph_reserve reserves, but nothing ever writes to). While
 * a block is computed, gate, up and their product lie beside four rows of the embedding's length (llm_graph_context::
 * build_ffn), and the second factor of a product once more in the type it is multiplied in (ggml_compute_forward_mul_mat).
 * Without flash attention the scores of all heads for all tokens lie there too, as floats and once more in 16 bits.
 */
export function estimateComputeBytes(shape: MemoryShape, load: LoadShape): number {
  const cells = padCells(load.contextTokens);
  const batch = Math.min(load.batchTokens, load.contextTokens);
  const widest = Math.max(shape.feedForwardLength, shape.embeddingLength);
  const forward =
    (3 * shape.feedForwardLength + 4 * shape.embeddingLength) * floatBytes + 2 * widest;
  const hasFlash = usesFlashAttention(load);
  const maskBytes = hasFlash ? 2 : floatBytes;
  const scores = hasFlash ? 0 : cells * shape.heads * (floatBytes + 2);
  return (
    batch * (Math.max(forward, scores) + cells * maskBytes) + 4 * shape.vocabularySize * floatBytes
  );
}

/** llama.cpp decides by itself unless it is switched off, and uses it on every backend that Freehold ships. */
export function usesFlashAttention({ flashAttention }: MemorySettings): boolean {
  return flashAttention !== "off";
}

function padCells(tokens: number): number {
  return Math.ceil(tokens / cellPadding) * cellPadding;
}

/** About a second of reading on a slow processor, so that a stop is answered soon; a power of two, the same every time. */
export function chooseBatchTokens(parameters: number | null, isOnGpu: boolean): number {
  if (isOnGpu) return 512;
  const step = 2 ** Math.round(Math.log2(32e9 / Math.max(parameters ?? 1e9, 1)));
  return Math.max(32, Math.min(512, step));
}
