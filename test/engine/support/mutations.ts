import { makeTinyGguf } from "../../../scripts/tiny-gguf.ts";

/** A file that is not what it should be. */
export interface Mutation {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const sound = makeTinyGguf();
/** Where the header ends and the weights begin: at the first tensor's data. */
const headerBytes = sound.length - weightBytes();

function weightBytes(): number {
  const embedding = indexOf("token_embd.weight") + "token_embd.weight".length;
  const view = Buffer.from(sound);
  const last = view.lastIndexOf("output.weight") + "output.weight".length;
  const lastOffset = Number(view.readBigUInt64LE(last + 4 + 16 + 4));
  const size =
    Number(view.readBigUInt64LE(embedding + 4)) * Number(view.readBigUInt64LE(embedding + 12)) * 4;
  return lastOffset + size;
}

function indexOf(text: string): number {
  const index = Buffer.from(sound).indexOf(text);
  if (index < 0) throw new Error(`The tiny model has no ${text}.`);
  return index;
}

function change(name: string, edit: (bytes: Buffer) => void): Mutation {
  const bytes = Buffer.from(sound);
  edit(bytes);
  return { name, bytes };
}

function truncations(): readonly Mutation[] {
  const points = Array.from({ length: 24 }, (_, index) =>
    Math.floor((headerBytes * (index + 1)) / 25),
  );
  const later = Array.from(
    { length: 16 },
    (_, index) => headerBytes + Math.floor(((sound.length - headerBytes) * index) / 16),
  );
  return [1, 3, 4, 7, 8, 16, 23, 24, ...points, ...later, sound.length - 1].map((length) => ({
    name: `cut after ${length} bytes`,
    bytes: sound.slice(0, length),
  }));
}

/** Whole bytes turned over at even distances, first through the entries, then through the tensor list. */
function flips(): readonly Mutation[] {
  const tensorsStart = indexOf("token_embd.weight") - 8;
  const places = [
    ...Array.from({ length: 24 }, (_, index) => index),
    ...Array.from(
      { length: 70 },
      (_, index) => 24 + Math.floor(((tensorsStart - 24) * index) / 70),
    ),
    ...Array.from(
      { length: 60 },
      (_, index) => tensorsStart + Math.floor(((headerBytes - tensorsStart) * index) / 60),
    ),
  ];
  return [...new Set(places)].map((place) =>
    change(`byte ${place} turned over`, (bytes) => (bytes[place] = (bytes[place] ?? 0) ^ 0xff)),
  );
}

const entryValues: readonly (readonly [key: string, values: readonly number[]])[] = [
  ["llama.context_length", [0, 1, 0xffffffff]],
  ["llama.embedding_length", [0, 1, 63, 65_536, 0xffffffff]],
  ["llama.block_count", [0, 1, 3, 1_000, 0xffffffff]],
  ["llama.feed_forward_length", [0, 127, 0xffffffff]],
  ["llama.attention.head_count", [0, 3, 5, 1_000, 0xffffffff]],
  ["llama.attention.head_count_kv", [0, 3, 64, 0xffffffff]],
  ["llama.attention.key_length", [0, 1, 15, 4_096, 0xffffffff]],
  ["llama.attention.value_length", [0, 15, 0xffffffff]],
  ["llama.rope.dimension_count", [0, 3, 4_096, 0xffffffff]],
  ["llama.vocab_size", [0, 1, 0xffffffff]],
  ["llama.attention.layer_norm_rms_epsilon", [0, 0x7fc00000, 0xff800000]],
  ["general.file_type", [999, 0xffffffff]],
  ["tokenizer.ggml.bos_token_id", [999_999, 0xffffffff]],
  ["tokenizer.ggml.eos_token_id", [999_999, 0xffffffff]],
  ["tokenizer.ggml.unknown_token_id", [999_999, 0xffffffff]],
];

/** Values that make no sense under keys that are right. */
function senseless(): readonly Mutation[] {
  return entryValues.flatMap(([key, values]) => {
    const place = indexOf(key) + key.length + 4;
    return values.map((value) =>
      change(`${key} is ${value}`, (bytes) => bytes.writeUInt32LE(value, place)),
    );
  });
}

/** Counts and lengths that would make a trusting reader allocate the world. */
function absurd(): readonly Mutation[] {
  const large = [2n ** 20n, 2n ** 32n, 2n ** 53n, 2n ** 63n, 2n ** 64n - 1n];
  const places: readonly (readonly [what: string, place: number])[] = [
    ["tensor count", 8],
    ["entry count", 16],
    ["length of the first key", 24],
    [
      "length of the chat template",
      indexOf("tokenizer.chat_template") + "tokenizer.chat_template".length + 4,
    ],
    [
      "number of vocabulary entries",
      indexOf("tokenizer.ggml.tokens") + "tokenizer.ggml.tokens".length + 8,
    ],
    ["first dimension", indexOf("token_embd.weight") + "token_embd.weight".length + 4],
    ["second dimension", indexOf("token_embd.weight") + "token_embd.weight".length + 12],
    [
      "offset of the last tensor",
      Buffer.from(sound).lastIndexOf("output.weight") + "output.weight".length + 24,
    ],
  ];
  return places.flatMap(([what, place]) =>
    large.map((value) =>
      change(`${what} is ${value}`, (bytes) => bytes.writeBigUInt64LE(value, place)),
    ),
  );
}

function others(): readonly Mutation[] {
  const tokenTypes = indexOf("tokenizer.ggml.token_type") + "tokenizer.ggml.token_type".length + 16;
  const version = (value: number): Mutation =>
    change(`version ${value}`, (bytes) => bytes.writeUInt32LE(value, 4));
  return [
    { name: "empty", bytes: new Uint8Array(0) },
    { name: "a text", bytes: Buffer.from("This is no model.\n".repeat(100)) },
    { name: "zeros", bytes: new Uint8Array(10_000) },
    { name: "only the magic", bytes: Buffer.from("GGUF") },
    { name: "an older format", bytes: Buffer.from(sound).fill("ggml", 0, 4) },
    { name: "unknown architecture", bytes: makeTinyGguf({ architecture: "somethingnew" }) },
    { name: "an architecture with other tensors", bytes: makeTinyGguf({ architecture: "gemma3" }) },
    { name: "an embedding architecture", bytes: makeTinyGguf({ architecture: "bert" }) },
    {
      name: "a chat template that is no template",
      bytes: makeTinyGguf({ chatTemplate: "{% for x in %}{{" }),
    },
    {
      name: "a chat template that never ends",
      bytes: makeTinyGguf({ chatTemplate: "{{ 'a' * 1000000000 }}" }),
    },
    version(0),
    version(1),
    version(4),
    version(0x03000000),
    change("weights are not numbers", (bytes) => bytes.fill(0xff, headerBytes)),
    change("token kinds are unknown", (bytes) => bytes.fill(0x7f, tokenTypes, tokenTypes + 400)),
    { name: "more behind its end", bytes: Buffer.concat([sound, Buffer.alloc(1_000, 7)]) },
  ];
}

/** More than two hundred files that a person might come to have, or be given. */
export function mutateTinyModel(): readonly Mutation[] {
  return [...truncations(), ...flips(), ...senseless(), ...absurd(), ...others()];
}
