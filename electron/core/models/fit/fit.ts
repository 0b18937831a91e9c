import type { Fit, FitVerdict, MachineFacts } from "../../../shared/models.ts";
import { defaultRunSettings, type RunSettings } from "../../../shared/run-settings.ts";
import { splitOverGpus } from "./gpu-split.ts";
import { chooseBatchTokens, estimateMemory, type LoadShape, type MemoryShape } from "./memory.ts";

/** Longer ones only when asked for: they cost memory and time that most conversations never use. */
const longestUsualTokens = 8_192;
const fallbackTrainedTokens = 4_096;
/** Context lengths are looked for in steps of this many tokens. */
const contextStepTokens = 256;
/** Of what a model may take, what leaves room to spare: beyond it a second app can push the model to the disk. */
export const comfortableShare = 0.75;

/** The context length that is used when none was chosen and memory allows it. */
export function usualContextTokens(trainedContextTokens: number | null): number {
  return Math.min(trainedContextTokens ?? fallbackTrainedTokens, longestUsualTokens);
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

/** How this model would be loaded for one conversation of this length. */
export function loadShapeOf(
  shape: MemoryShape,
  settings: Pick<RunSettings, "batchTokens" | "flashAttention" | "kvCacheType">,
  contextTokens: number,
  isOnGpu: boolean,
): LoadShape {
  const { batchTokens, flashAttention, kvCacheType } = settings;
  const batch = batchTokens ?? chooseBatchTokens(shape.parameters, isOnGpu);
  return { contextTokens, sequences: 1, batchTokens: batch, flashAttention, kvCacheType };
}

/**
 * How a model fits this machine with these settings, for one conversation. will-not-fit: more than `haveBytes`, which
 * loading refuses too (load-plan.ts, by the same formulas against what is free at that moment). tight: more than three
 * quarters of it. Where a second conversation fits into three quarters as well, loading keeps it hot beside the first.
 */
export function fitModel(input: FitInput, machine: MachineFacts): Fit {
  const { shape, settings, trainedContextTokens } = input;
  const isOnGpu = machine.gpus.length > 0 && settings.gpuLayers !== 0;
  const needAt = (contextTokens: number) =>
    estimateMemory(shape, loadShapeOf(shape, settings, contextTokens, isOnGpu));
  const wished =
    settings.contextTokens ?? input.contextTokens ?? usualContextTokens(trainedContextTokens);
  const contextTokens = Math.min(wished, trainedContextTokens ?? wished);
  const need = needAt(contextTokens);
  const haveBytes = bytesForModels(machine, isOnGpu);
  const split = splitOverGpus(input, need, machine);
  return {
    verdict: judge(need.totalBytes, haveBytes),
    contextTokens,
    ...need,
    gpuBytes: split.gpuBytes,
    haveBytes,
    longestContextTokens: longestContext(
      trainedContextTokens ?? wished,
      (tokens) => needAt(tokens).totalBytes <= haveBytes,
    ),
    tokensPerSecond: expectSpeed(shape, need.kvCacheBytes, split.share, machine),
    isRough: false,
  };
}

/** Memory, plus that of GPUs where they have their own and are used. */
export function bytesForModels(machine: MachineFacts, isOnGpu: boolean): number {
  if (machine.isUnified || !isOnGpu) return machine.usableMemoryBytes;
  return machine.gpus.reduce(
    (sum, { memoryBytes }) => sum + memoryBytes,
    machine.usableMemoryBytes,
  );
}

function judge(needBytes: number, haveBytes: number): FitVerdict {
  if (needBytes > haveBytes) return "will-not-fit";
  return needBytes > comfortableShare * haveBytes ? "tight" : "runs-well";
}

/** The longest one of at most `most` tokens that fits, in steps; 0 when even the shortest does not. */
function longestContext(most: number, fits: (contextTokens: number) => boolean): number {
  if (fits(most)) return most;
  let fitting = 0;
  let failing = Math.ceil(most / contextStepTokens);
  while (failing - fitting > 1) {
    const middle = Math.floor((fitting + failing) / 2);
    if (fits(middle * contextStepTokens)) fitting = middle;
    else failing = middle;
  }
  return fitting * contextStepTokens;
}

/**
 * Writing a token reads every active weight and the conversation so far once, and does little with either: memory
 * bandwidth decides, the processor's and the GPUs' one after the other, each for the share that lies there. `null` where one
 * that is needed was not measured yet.
 */
function expectSpeed(
  shape: MemoryShape,
  kvCacheBytes: number,
  gpuShare: number,
  { bandwidthBytesPerS, gpuBytesPerS }: MachineFacts,
): number | null {
  // A conversation is half as long as its context on average.
  const readBytes = shape.activeBytes + kvCacheBytes / 2;
  const onGpu = secondsFor(readBytes * gpuShare, gpuBytesPerS);
  const onProcessor = secondsFor(readBytes * (1 - gpuShare), bandwidthBytesPerS);
  if (readBytes <= 0 || onGpu === null || onProcessor === null) return null;
  return 1 / (onGpu + onProcessor);
}

function secondsFor(bytes: number, bytesPerS: number | null): number | null {
  if (bytes <= 0) return 0;
  return bytesPerS === null ? null : bytes / bytesPerS;
}

/** Cache and embedding of a model of this size, as most have them: about an eighth of the weights at the usual length. */
const usualCacheShare = 1 / 8;

/** From the file's size alone. */
export function roughFit(sizeBytes: number, machine: MachineFacts): Fit {
  const keyLength = (sizeBytes * usualCacheShare) / longestUsualTokens / 4;
  const shape: MemoryShape = {
    weightsBytes: sizeBytes,
    inputBytes: 0,
    outputBytes: 0,
    activeBytes: sizeBytes,
    parameters: null,
    attention: [{ blocks: 1, keyLength, valueLength: keyLength, windowTokens: null }],
    recurrentBytes: 0,
    heads: 32,
    embeddingLength: 4_096,
    feedForwardLength: 14_336,
    vocabularySize: 128_000,
    merges: 0,
  };
  const input = {
    shape,
    trainedContextTokens: longestUsualTokens,
    layers: null,
    contextTokens: null,
  };
  return { ...fitModel({ ...input, settings: defaultRunSettings }, machine), isRough: true };
}
