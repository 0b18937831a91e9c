import { describeArchitecture } from "./architectures.ts";
import { DamagedGguf } from "./gguf-bytes.ts";
import { readNumber, readString, requireSane } from "./gguf-entries.ts";
import type { GgufHeader, GgufTensor, GgufValue } from "./gguf-header.ts";
import { quantisationName } from "./gguf-types.ts";
import type { MemoryShape } from "../fit/memory.ts";
import { readMemoryShape } from "../fit/memory-shape.ts";

/** What the header tells of a usable model. */
export interface ModelFacts {
  /** The name the file gives itself, if it does. */
  readonly title: string | null;
  readonly architecture: string;
  readonly quantisation: string;
  readonly parameters: number | null;
  readonly trainedContextTokens: number | null;
  /** Blocks of the network, each of which can lie on a GPU. */
  readonly layers: number;
  readonly role: "chat" | "embedding";
  readonly licence: string | null;
  readonly shape: MemoryShape;
}

/** Known to llama.cpp, or to anyone, but not usable here. */
export class UnsupportedModel extends Error {
  readonly architecture: string;

  constructor(architecture: string, message: string) {
    super(message);
    this.name = "UnsupportedModel";
    this.architecture = architecture;
  }
}

/** LLAMA_MAX_LAYERS: beyond it llama.cpp ends the process instead of refusing the file. */
const mostBlocks = 512;

/** Reads the facts out of a header. Throws DamagedGguf or UnsupportedModel with a sentence. */
export function readModelFacts(header: GgufHeader, tensors: readonly GgufTensor[]): ModelFacts {
  const { entries } = header;
  const architecture = readString(entries, "general.architecture");
  if (architecture === null)
    throw new DamagedGguf("Its header does not say what kind of model it is.");
  checkPurpose(entries, architecture);
  const read = (key: string): number | null => readNumber(entries, `${architecture}.${key}`);
  const trainedContextTokens = read("context_length");
  const blocks = requireSane(read("block_count"), mostBlocks, "block count");
  const embeddingLength = requireSane(read("embedding_length"), 1_048_576, "embedding length");
  if (trainedContextTokens !== null) requireSane(trainedContextTokens, 2 ** 31, "context length");
  checkNorms(entries, architecture);
  const vocabularySize = readVocabularySize(entries, architecture);
  return {
    title: readString(entries, "general.name"),
    architecture,
    quantisation:
      quantisationName(readNumber(entries, "general.file_type")) ?? dominantStorage(tensors),
    parameters: tensors.reduce((sum, tensor) => sum + tensor.elements, 0) || null,
    trainedContextTokens,
    layers: blocks,
    role: roleOf(entries, architecture),
    licence: readLicence(entries),
    shape: readMemoryShape(entries, tensors, {
      architecture,
      blocks,
      embeddingLength,
      vocabularySize,
      trainedContextTokens,
    }),
  };
}

function checkPurpose(entries: ReadonlyMap<string, GgufValue>, architecture: string): void {
  const purpose = readString(entries, "general.type");
  if (purpose === "adapter")
    throw new UnsupportedModel(
      architecture,
      "This file is an adapter (LoRA), which works only together with its model.",
    );
  if (purpose === "mmproj")
    throw new UnsupportedModel(
      architecture,
      "This file is the eyes of a vision model, which work only beside its text part.",
    );
  const use = describeArchitecture(architecture);
  if (use.use === "none") throw new UnsupportedModel(architecture, use.reason);
}

/** Of a licence that the hub does not list, the file says "other" and what it is called. */
function readLicence(entries: ReadonlyMap<string, GgufValue>): string | null {
  const id = readString(entries, "general.license");
  return id === "other" ? (readString(entries, "general.license.name") ?? id) : id;
}

function roleOf(
  entries: ReadonlyMap<string, GgufValue>,
  architecture: string,
): "chat" | "embedding" {
  if (describeArchitecture(architecture).use === "embedding") return "embedding";
  const pooling = readNumber(entries, `${architecture}.pooling_type`) ?? 0;
  return pooling > 0 && !entries.has("tokenizer.chat_template") ? "embedding" : "chat";
}

function readVocabularySize(entries: ReadonlyMap<string, GgufValue>, architecture: string): number {
  if (readString(entries, "tokenizer.ggml.model") === null)
    throw new DamagedGguf("Its header has no tokenizer.");
  const tokens = entries.get("tokenizer.ggml.tokens");
  const count =
    typeof tokens === "object" ? tokens.count : readNumber(entries, `${architecture}.vocab_size`);
  return requireSane(count, 16_777_216, "vocabulary");
}

/** A norm that is no number would end the engine process at the first token. */
function checkNorms(entries: ReadonlyMap<string, GgufValue>, architecture: string): void {
  for (const name of ["layer_norm_epsilon", "layer_norm_rms_epsilon"]) {
    const value = readNumber(entries, `${architecture}.attention.${name}`);
    if (value !== null && !(value >= 0 && value < 1))
      throw new DamagedGguf("The norm in its header makes no sense.");
  }
}

function dominantStorage(tensors: readonly GgufTensor[]): string {
  const sizes = new Map<string, number>();
  for (const { storage, sizeBytes } of tensors)
    sizes.set(storage, (sizes.get(storage) ?? 0) + sizeBytes);
  return [...sizes].sort((one, other) => other[1] - one[1])[0]?.[0] ?? "unknown";
}
