import type { CatalogueEntry, CatalogueFile } from "./schema.ts";

/**
 * Bits that a weight takes on average, measured with Llama 3.1 8B
 * (https://github.com/ggml-org/llama.cpp/blob/master/tools/quantize/README.md). Small models take more, for their
 * vocabulary weighs more. F32 and BF16 follow from their definition.
 */
const bitsPerWeight: Readonly<Record<string, number>> = {
  IQ1_S: 2.0042,
  IQ1_M: 2.146,
  IQ2_XXS: 2.3824,
  IQ2_XS: 2.5882,
  IQ2_S: 2.7403,
  IQ2_M: 2.9294,
  IQ3_XXS: 3.2548,
  IQ3_XS: 3.4977,
  IQ3_S: 3.6606,
  IQ3_M: 3.7628,
  IQ4_XS: 4.4597,
  IQ4_NL: 4.6818,
  Q2_K_S: 2.9697,
  Q2_K: 3.1593,
  Q3_K_S: 3.6429,
  Q3_K_L: 4.2979,
  Q4_K_S: 4.6672,
  Q4_K_M: 4.8944,
  Q5_K_S: 5.5704,
  Q5_K_M: 5.7036,
  Q6_K: 6.5633,
  Q8_0: 8.5008,
  F16: 16.0005,
  BF16: 16,
  F32: 32,
};

export interface FileSize {
  readonly sizeBytes: number;
  /** Computed instead of read. */
  readonly isRough: boolean;
}

/** As a page says it, else computed; `null` when neither can be done, which the catalogue's check does not let pass. */
export function sizeOf(entry: CatalogueEntry, file: CatalogueFile): FileSize | null {
  if (file.sizeBytes.value !== null) return { sizeBytes: file.sizeBytes.value, isRough: false };
  const bits = bitsPerWeight[file.quantisation];
  if (bits === undefined || entry.parameters.value === null) return null;
  return { sizeBytes: Math.round((entry.parameters.value * bits) / 8), isRough: true };
}
