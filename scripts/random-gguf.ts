import { open } from "node:fs/promises";
import { storageTypes } from "../electron/core/models/gguf/gguf-types.ts";
import {
  encodeHeader,
  type Entry,
  type GgufShape,
  makeEntries,
  makeVocabulary,
  paddingAfter,
  seededNumbers,
  type StoredTensor,
} from "./tiny-gguf.ts";

/** A model as large as wished, of random weights: for what depends on sizes alone, such as the memory it takes. */
export interface RandomGgufOptions extends GgufShape {
  readonly architecture?: "llama" | "gemma3";
  readonly vocabularySize: number;
  readonly trainedContextTokens: number;
  readonly storage: "F16" | "Q8_0" | "Q4_0";
  /** Tokens that windowed blocks look back; needs the architecture gemma3, where five of six blocks are windowed. */
  readonly slidingWindow?: number;
}

const storageNumbers = { F32: 0, F16: 1, Q4_0: 2, Q8_0: 8 } as const;
type StorageName = keyof typeof storageNumbers;

/** Writes the file in large pieces: about as fast as the disk. */
export async function writeRandomGguf(path: string, options: RandomGgufOptions): Promise<void> {
  const tensors = listTensors(options);
  const file = await open(path, "w");
  try {
    await file.write(encodeHeader(listEntries(options), tensors));
    for (const { storage, sizeBytes } of tensors) await writeValues(file, storage, sizeBytes);
  } finally {
    await file.close();
  }
}

function listEntries(options: RandomGgufOptions): readonly Entry[] {
  const { architecture = "llama", vocabularySize, trainedContextTokens, slidingWindow } = options;
  const entries = makeEntries(makeVocabulary(vocabularySize), options, {
    architecture,
    name: "Random",
    trainedContextTokens,
  });
  if (slidingWindow === undefined) return entries;
  const key = `${architecture}.attention.sliding_window`;
  return [...entries, { key, type: "uint32", value: slidingWindow }];
}

function listTensors(options: RandomGgufOptions): readonly StoredTensor[] {
  const { embeddingLength, heads, kvHeads, headLength, feedForwardLength } = options;
  const isGemma = options.architecture === "gemma3";
  const matrix = (name: string, columns: number, rows: number): StoredTensor =>
    stored(`${name}.weight`, [columns, rows], options.storage);
  const norm = (name: string, length: number): StoredTensor =>
    stored(`${name}.weight`, [length], "F32");
  const block = (index: number): readonly StoredTensor[] => {
    const at = `blk.${index}`;
    const gemmaNorms = isGemma
      ? [
          norm(`${at}.attn_q_norm`, headLength),
          norm(`${at}.attn_k_norm`, headLength),
          norm(`${at}.post_attention_norm`, embeddingLength),
          norm(`${at}.post_ffw_norm`, embeddingLength),
        ]
      : [];
    return [
      norm(`${at}.attn_norm`, embeddingLength),
      matrix(`${at}.attn_q`, embeddingLength, heads * headLength),
      matrix(`${at}.attn_k`, embeddingLength, kvHeads * headLength),
      matrix(`${at}.attn_v`, embeddingLength, kvHeads * headLength),
      matrix(`${at}.attn_output`, heads * headLength, embeddingLength),
      norm(`${at}.ffn_norm`, embeddingLength),
      matrix(`${at}.ffn_gate`, embeddingLength, feedForwardLength),
      matrix(`${at}.ffn_up`, embeddingLength, feedForwardLength),
      matrix(`${at}.ffn_down`, feedForwardLength, embeddingLength),
      ...gemmaNorms,
    ];
  };
  return [
    matrix("token_embd", embeddingLength, options.vocabularySize),
    ...Array.from({ length: options.blocks }, (_, index) => block(index)).flat(),
    norm("output_norm", embeddingLength),
    matrix("output", embeddingLength, options.vocabularySize),
  ];
}

function stored(name: string, dimensions: readonly number[], storage: StorageName): StoredTensor {
  const number = storageNumbers[storage];
  const kind = storageTypes[number];
  if (kind === undefined) throw new Error(`There is no storage ${storage}.`);
  const elements = dimensions.reduce((product, dimension) => product * dimension, 1);
  return { name, dimensions, storage: number, sizeBytes: (elements / kind.values) * kind.bytes };
}

const patternBlocks = 16_384;

/** A pattern of whole blocks of each storage, a few hundred kilobytes long, which every tensor repeats. */
const patterns: Readonly<Record<number, Uint8Array>> = {
  [storageNumbers.F32]: repeat([0, 0, 0x80, 0x3f]),
  [storageNumbers.F16]: scatter(2, [], [0x00, 0x24], 1),
  [storageNumbers.Q4_0]: scatter(18, [0x00, 0x1c], [0, 0], 0),
  [storageNumbers.Q8_0]: scatter(34, [0x00, 0x14], [0, 0], 0),
};

function repeat(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: 4 * patternBlocks }, (_, index) => bytes[index % 4] ?? 0);
}

/** Blocks that begin with `scale` (a small 16-bit float); of 16-bit floats only the mantissa and the sign are random. */
function scatter(
  blockBytes: number,
  scale: readonly number[],
  base: readonly number[],
  isFloat: 0 | 1,
): Uint8Array {
  const random = seededNumbers(7);
  return Uint8Array.from({ length: blockBytes * patternBlocks }, (_, index) => {
    const place = index % blockBytes;
    const chance = Math.floor(random() * 256);
    if (isFloat === 0) return scale[place] ?? chance;
    return place === 0 ? chance : (base[1] ?? 0) | (chance & 0x83);
  });
}

async function writeValues(
  file: Awaited<ReturnType<typeof open>>,
  storage: number,
  sizeBytes: number,
): Promise<void> {
  const pattern = patterns[storage];
  if (pattern === undefined) throw new Error(`There is no pattern for storage ${storage}.`);
  for (let left = sizeBytes; left > 0; left -= pattern.length)
    await file.write(pattern.subarray(0, Math.min(left, pattern.length)));
  await file.write(new Uint8Array(paddingAfter(sizeBytes)));
}
