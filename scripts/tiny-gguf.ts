import { writeFile } from "node:fs/promises";

/** What a tiny model is made of; the defaults make one that node-llama-cpp loads and generates from. */
export interface TinyGgufOptions {
  /** Same seed, same file. */
  readonly seed?: number;
  readonly architecture?: string;
  readonly name?: string;
  readonly trainedContextTokens?: number;
  readonly chatTemplate?: string;
  /**
   * Tokens that the model says one after the other, each of them once, before it ends its answer: "<think>", "a", "b".
   * Without it the weights are random, and the model prints letters for ever.
   */
  readonly says?: readonly string[];
}

const chatMl =
  "{% for message in messages %}{{'<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n'}}{% endfor %}" +
  "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}";

/** The sizes of a model's parts, as its header names them. */
export interface GgufShape {
  readonly blocks: number;
  readonly embeddingLength: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headLength: number;
  readonly feedForwardLength: number;
}

const blocks = 2;
const heads = 4;
const kvHeads = 2;
const headLength = 16;
const feedForwardLength = 128;
const alignment = 32;

/** Writes a llama-architecture GGUF of about half a megabyte with byte tokens, letters and ChatML. */
export async function writeTinyGguf(path: string, options: TinyGgufOptions = {}): Promise<void> {
  await writeFile(path, makeTinyGguf(options));
}

export function makeTinyGguf(options: TinyGgufOptions = {}): Uint8Array {
  const vocabulary = makeVocabulary();
  const tensors =
    options.says === undefined
      ? randomTensors(vocabulary, options.seed ?? 1)
      : sayingTensors(vocabulary, options.says);
  const embeddingLength = tensors[0]?.dimensions[0] ?? 0;
  const shape = { blocks, embeddingLength, heads, kvHeads, headLength, feedForwardLength };
  return encode(makeEntries(vocabulary, shape, options), tensors);
}

export interface TinyToken {
  readonly text: string;
  readonly score: number;
  readonly type: number;
}

const tokenTypes = {
  normal: 1,
  unknown: 2,
  control: 3,
  userDefined: 4,
  unused: 5,
  byte: 6,
} as const;

/** Bytes, letters and ChatML's marks; up to `size` tokens, filled up with ones that stand for nothing. */
export function makeVocabulary(size = 0): readonly TinyToken[] {
  const control = ["<unk>", "<s>", "</s>"].map((text, index) => ({
    text,
    score: 0,
    type: index === 0 ? tokenTypes.unknown : tokenTypes.control,
  }));
  const bytes = Array.from({ length: 256 }, (_, byte) => ({
    text: `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`,
    score: 0,
    type: tokenTypes.byte,
  }));
  const marks = ["<|im_start|>", "<|im_end|>"].map((text) => ({
    text,
    score: 0,
    type: tokenTypes.control,
  }));
  const thoughts = ["<think>", "</think>"].map((text) => ({
    text,
    score: 0,
    type: tokenTypes.userDefined,
  }));
  const letters = [
    "\u2581",
    ..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,!?",
  ].map((text, index) => ({ text, score: -index - 1, type: tokenTypes.normal }));
  const known = [...control, ...bytes, ...marks, ...thoughts, ...letters];
  const unused = Array.from({ length: Math.max(0, size - known.length) }, (_, index) => ({
    text: `<unused${index}>`,
    score: -1_000,
    type: tokenTypes.unused,
  }));
  return [...known, ...unused];
}

interface TinyTensor {
  readonly name: string;
  readonly dimensions: readonly number[];
  readonly values: Float32Array;
}

type Fill = (row: number, column: number) => number;

function tensor(name: string, columns: number, rows: number | null, fill: Fill): TinyTensor {
  const values = new Float32Array(columns * (rows ?? 1));
  for (let index = 0; index < values.length; index += 1)
    values[index] = fill(Math.floor(index / columns), index % columns);
  return { name, dimensions: rows === null ? [columns] : [columns, rows], values };
}

function blockTensors(embeddingLength: number, fill: Fill): readonly TinyTensor[] {
  const query = heads * headLength;
  const keyValue = kvHeads * headLength;
  return Array.from({ length: blocks }, (_, block) => [
    tensor(`blk.${block}.attn_norm.weight`, embeddingLength, null, () => 1),
    tensor(`blk.${block}.attn_q.weight`, embeddingLength, query, fill),
    tensor(`blk.${block}.attn_k.weight`, embeddingLength, keyValue, fill),
    tensor(`blk.${block}.attn_v.weight`, embeddingLength, keyValue, fill),
    tensor(`blk.${block}.attn_output.weight`, query, embeddingLength, fill),
    tensor(`blk.${block}.ffn_norm.weight`, embeddingLength, null, () => 1),
    tensor(`blk.${block}.ffn_gate.weight`, embeddingLength, feedForwardLength, fill),
    tensor(`blk.${block}.ffn_up.weight`, embeddingLength, feedForwardLength, fill),
    tensor(`blk.${block}.ffn_down.weight`, feedForwardLength, embeddingLength, fill),
  ]).flat();
}

function randomTensors(vocabulary: readonly TinyToken[], seed: number): readonly TinyTensor[] {
  const embeddingLength = heads * headLength;
  const random = seededNumbers(seed);
  const fill: Fill = () => (random() - 0.5) * 0.6;
  // Only letters get a score above zero, so that the model prints text and never ends by chance.
  const isLetter = (row: number): boolean => vocabulary[row]?.type === tokenTypes.normal;
  return [
    tensor("token_embd.weight", embeddingLength, vocabulary.length, fill),
    ...blockTensors(embeddingLength, fill),
    tensor("output_norm.weight", embeddingLength, null, () => 1),
    tensor("output.weight", embeddingLength, vocabulary.length, (row, column) =>
      isLetter(row) ? fill(row, column) * 4 : 0,
    ),
  ];
}

/** Every token is a direction of its own and the blocks add nothing, so the last token alone decides the next one. */
function sayingTensors(
  vocabulary: readonly TinyToken[],
  says: readonly string[],
): readonly TinyTensor[] {
  const embeddingLength = 512;
  const idOf = (text: string): number => vocabulary.findIndex((token) => token.text === text);
  const chain = [idOf("<0x0A>"), ...says.map(idOf), idOf("<|im_end|>")];
  const before = new Map(chain.slice(1).map((token, index) => [token, chain[index]]));
  return [
    tensor("token_embd.weight", embeddingLength, vocabulary.length, (row, column) =>
      row === column ? 1 : 0,
    ),
    ...blockTensors(embeddingLength, () => 0),
    tensor("output_norm.weight", embeddingLength, null, () => 1),
    tensor("output.weight", embeddingLength, vocabulary.length, (row, column) =>
      before.get(row) === column ? 1 : 0,
    ),
  ];
}

/** Mulberry32: small, and the same on every machine. */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Entry =
  | { readonly key: string; readonly type: "uint32" | "float32"; readonly value: number }
  | { readonly key: string; readonly type: "string"; readonly value: string }
  | { readonly key: string; readonly type: "bool"; readonly value: boolean }
  | { readonly key: string; readonly type: "strings"; readonly value: readonly string[] }
  | { readonly key: string; readonly type: "floats" | "ints"; readonly value: readonly number[] };

export function makeEntries(
  vocabulary: readonly TinyToken[],
  shape: GgufShape,
  options: TinyGgufOptions,
): readonly Entry[] {
  const architecture = options.architecture ?? "llama";
  const idOf = (text: string): number => vocabulary.findIndex((token) => token.text === text);
  const count = (key: string, value: number): Entry => ({
    key: `${architecture}.${key}`,
    type: "uint32",
    value,
  });
  return [
    { key: "general.architecture", type: "string", value: architecture },
    { key: "general.name", type: "string", value: options.name ?? "Tiny" },
    { key: "general.license", type: "string", value: "cc0-1.0" },
    { key: "general.file_type", type: "uint32", value: 0 },
    count("context_length", options.trainedContextTokens ?? 2_048),
    count("embedding_length", shape.embeddingLength),
    count("block_count", shape.blocks),
    count("feed_forward_length", shape.feedForwardLength),
    count("attention.head_count", shape.heads),
    count("attention.head_count_kv", shape.kvHeads),
    count("attention.key_length", shape.headLength),
    count("attention.value_length", shape.headLength),
    count("rope.dimension_count", shape.headLength),
    count("vocab_size", vocabulary.length),
    { key: `${architecture}.attention.layer_norm_rms_epsilon`, type: "float32", value: 1e-5 },
    { key: "tokenizer.ggml.model", type: "string", value: "llama" },
    { key: "tokenizer.ggml.tokens", type: "strings", value: vocabulary.map((token) => token.text) },
    { key: "tokenizer.ggml.scores", type: "floats", value: vocabulary.map((token) => token.score) },
    {
      key: "tokenizer.ggml.token_type",
      type: "ints",
      value: vocabulary.map((token) => token.type),
    },
    { key: "tokenizer.ggml.bos_token_id", type: "uint32", value: idOf("<s>") },
    { key: "tokenizer.ggml.eos_token_id", type: "uint32", value: idOf("<|im_end|>") },
    { key: "tokenizer.ggml.unknown_token_id", type: "uint32", value: idOf("<unk>") },
    { key: "tokenizer.ggml.add_bos_token", type: "bool", value: false },
    { key: "tokenizer.ggml.add_space_prefix", type: "bool", value: false },
    { key: "tokenizer.chat_template", type: "string", value: options.chatTemplate ?? chatMl },
  ];
}

function encode(entries: readonly Entry[], tensors: readonly TinyTensor[]): Uint8Array {
  const stored = tensors.map(({ name, dimensions, values }) => ({
    name,
    dimensions,
    storage: 0,
    sizeBytes: values.byteLength,
  }));
  const data = tensors.map(({ values }) => padded(Buffer.from(values.buffer)));
  return Buffer.concat([encodeHeader(entries, stored), ...data]);
}

/** A tensor as the header lists it; `storage` is ggml's number for the way its values are stored. */
export interface StoredTensor {
  readonly name: string;
  readonly dimensions: readonly number[];
  readonly storage: number;
  readonly sizeBytes: number;
}

/** All that comes before the weights, up to where they begin. Each tensor is to be followed by `paddingAfter` zeros. */
export function encodeHeader(
  entries: readonly Entry[],
  tensors: readonly StoredTensor[],
): Uint8Array {
  const header = [
    Buffer.from("GGUF"),
    uint32(3),
    uint64(tensors.length),
    uint64(entries.length),
    ...entries.map(encodeEntry),
  ];
  let offset = 0;
  for (const { name, dimensions, storage, sizeBytes } of tensors) {
    header.push(
      text(name),
      uint32(dimensions.length),
      ...dimensions.map(uint64),
      uint32(storage),
      uint64(offset),
    );
    offset += pad(sizeBytes);
  }
  return padded(Buffer.concat(header));
}

export function paddingAfter(sizeBytes: number): number {
  return pad(sizeBytes) - sizeBytes;
}

function encodeEntry(entry: Entry): Buffer {
  const key = text(entry.key);
  switch (entry.type) {
    case "uint32":
      return Buffer.concat([key, uint32(4), uint32(entry.value)]);
    case "float32":
      return Buffer.concat([key, uint32(6), float32(entry.value)]);
    case "bool":
      return Buffer.concat([key, uint32(7), Buffer.from([entry.value ? 1 : 0])]);
    case "string":
      return Buffer.concat([key, uint32(8), text(entry.value)]);
    case "strings":
      return Buffer.concat([
        key,
        uint32(9),
        uint32(8),
        uint64(entry.value.length),
        ...entry.value.map(text),
      ]);
    case "floats":
      return Buffer.concat([
        key,
        uint32(9),
        uint32(6),
        uint64(entry.value.length),
        ...entry.value.map(float32),
      ]);
    case "ints":
      return Buffer.concat([
        key,
        uint32(9),
        uint32(5),
        uint64(entry.value.length),
        ...entry.value.map(uint32),
      ]);
  }
}

function pad(length: number): number {
  return Math.ceil(length / alignment) * alignment;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(pad(bytes.length) - bytes.length)]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([uint64(bytes.length), bytes]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function float32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
}
