import type { MachineFacts } from "../../../shared/models.ts";
import type { FitInput } from "./fit.ts";
import type { MemoryNeed } from "./memory.ts";

/** What drivers and the picture on the screen take of a GPU's memory. */
const spareShare = 0.9;

export interface GpuSplit {
  /** Blocks that lie on GPUs; the output layer follows the last one. */
  readonly gpuLayers: number;
  readonly gpuBytes: number;
  /** Of what a token needs, how much lies on GPUs: 0 to 1. */
  readonly share: number;
}

/**
 * Divides a model between processor and GPUs as llama_model::load_tensors does: whole blocks from the last one on, each
 * with its part of the cache, the output layer when all blocks are there, and never the input embedding. Blocks count as
 * equally large. `gpuLayers` of the settings is kept as far as it fits; `null` takes as many as fit.
 */
export function splitOverGpus(
  { shape, layers, settings }: Pick<FitInput, "shape" | "layers" | "settings">,
  need: MemoryNeed,
  machine: MachineFacts,
): GpuSplit {
  if (machine.isUnified || machine.gpus.length === 0 || settings.gpuLayers === 0)
    return { gpuLayers: 0, gpuBytes: 0, share: 0 };
  const haveBytes =
    spareShare * machine.gpus.reduce((sum, { memoryBytes }) => sum + memoryBytes, 0);
  // A header that does not say is taken as one that can be divided finely.
  const blocks = layers ?? 32;
  const blockBytes =
    (shape.weightsBytes - shape.inputBytes - shape.outputBytes + need.kvCacheBytes) / blocks;
  const wished = Math.min(settings.gpuLayers ?? blocks, blocks);
  const fitting = blockBytes <= 0 ? blocks : Math.floor(haveBytes / blockBytes);
  const gpuLayers = Math.min(wished, fitting);
  const bytes = gpuLayers * blockBytes;
  const withOutput = bytes + shape.outputBytes;
  const isWhole = gpuLayers === blocks && withOutput <= haveBytes;
  const share = isWhole ? 1 : bytes / (blocks * blockBytes + shape.outputBytes);
  return { gpuLayers, gpuBytes: Math.ceil(isWhole ? withOutput : bytes), share };
}
