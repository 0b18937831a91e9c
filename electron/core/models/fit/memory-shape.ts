import { hasAttention } from "../gguf/architectures.ts";
import { DamagedGguf } from "../gguf/gguf-bytes.ts";
import { type GgufEntries, readNumber, readNumbers, requireSane } from "../gguf/gguf-entries.ts";
import type { GgufTensor } from "../gguf/gguf-header.ts";
import type { AttentionBlocks, MemoryShape } from "./memory.ts";

/** What the header has already told (model-facts.ts). */
export interface HeaderBasics {
  readonly architecture: string;
  readonly blocks: number;
  readonly embeddingLength: number;
  readonly vocabularySize: number;
  readonly trainedContextTokens: number | null;
}

/** Reads what decides about memory. Throws DamagedGguf when the attention makes no sense. */
export function readMemoryShape(
  entries: GgufEntries,
  tensors: readonly GgufTensor[],
  basics: HeaderBasics,
): MemoryShape {
  const { architecture, embeddingLength, vocabularySize } = basics;
  const keptBlocks = hasAttention(architecture) ? readAttention(entries, basics) : [];
  const merges = entries.get("tokenizer.ggml.merges");
  return {
    ...weigh(entries, tensors, architecture),
    parameters: tensors.reduce((sum, tensor) => sum + tensor.elements, 0) || null,
    attention: gather(keptBlocks),
    recurrentBytes: stateBytes(entries, basics),
    heads: Math.max(0, ...readNumbers(entries, `${architecture}.attention.head_count`)),
    embeddingLength,
    feedForwardLength: readFeedForward(entries, architecture),
    vocabularySize,
    merges: typeof merges === "object" ? merges.count : 0,
  };
}

type Weights = Pick<MemoryShape, "weightsBytes" | "inputBytes" | "outputBytes" | "activeBytes">;

/** Experts lie together in tensors whose names end in `_exps`; a token is given to some of them. */
function weigh(
  entries: GgufEntries,
  tensors: readonly GgufTensor[],
  architecture: string,
): Weights {
  const sumOf = (isWanted: (name: string) => boolean): number =>
    tensors.reduce((sum, { name, sizeBytes }) => sum + (isWanted(name) ? sizeBytes : 0), 0);
  const weightsBytes = sumOf(() => true);
  const inputBytes = sumOf((name) => /^(per_layer_)?token_embd\./.test(name));
  const ownOutputBytes = sumOf((name) => name.startsWith("output."));
  const expertBytes = sumOf((name) => /_exps\./.test(name));
  const experts = readNumber(entries, `${architecture}.expert_count`) ?? 0;
  const asked = readNumber(entries, `${architecture}.expert_used_count`) ?? experts;
  const idleShare = experts > 0 ? Math.min(1, Math.max(0, 1 - asked / experts)) : 0;
  const isTied = ownOutputBytes === 0;
  const unreadBytes = (isTied ? 0 : inputBytes) + expertBytes * idleShare;
  return {
    weightsBytes,
    inputBytes,
    outputBytes: isTied ? inputBytes : ownOutputBytes,
    activeBytes: Math.round(weightsBytes - unreadBytes),
  };
}

/** The widest hidden layer of a token: the dense one, or all experts that are asked with the shared one. */
function readFeedForward(entries: GgufEntries, architecture: string): number {
  const read = (name: string): number | null => readNumber(entries, `${architecture}.${name}`);
  const dense = Math.max(0, ...readNumbers(entries, `${architecture}.feed_forward_length`));
  const asked = read("expert_used_count") ?? 0;
  const expert = read("expert_feed_forward_length") ?? dense;
  const shared = read("expert_shared_feed_forward_length") ?? 0;
  return Math.max(dense, asked * expert + shared);
}

type Block = Omit<AttentionBlocks, "blocks">;

/** Heads may differ from block to block (an array), and blocks without any keep no keys and values. */
function readAttention(entries: GgufEntries, basics: HeaderBasics): readonly Block[] {
  const { architecture, blocks, embeddingLength } = basics;
  const key = (name: string): string => `${architecture}.attention.${name}`;
  const heads = readNumbers(entries, key("head_count"));
  const most = requireSane(Math.max(...heads, 0) || null, 65_536, "number of attention heads");
  const given = entries.get(key("head_count_kv"));
  const kvHeads = given === undefined ? heads : readNumbers(entries, key("head_count_kv"));
  if (typeof given === "number") requireSane(given, most, "number of attention heads");
  const length = (name: string, otherwise: number): number => {
    const own = readNumber(entries, key(name));
    return own === null ? otherwise : requireSane(own, 65_536, "attention");
  };
  const keyLength = length("key_length", embeddingLength / most);
  const valueLength = length("value_length", embeddingLength / most);
  // Latent attention (DeepSeek) keeps keys only, from which values are computed (llama_kv_cache: has_v = !is_mla).
  const isLatent = readNumber(entries, key("key_length_mla")) !== null;
  const isWindowed = readWindows(entries, basics);
  const windowTokens = readWindowLength(entries, basics);
  const keeps = readKeepers(entries, basics);
  const all = Array.from({ length: blocks }, (_, block): Block | null => {
    const count = kvHeads[block] ?? kvHeads.at(-1) ?? 0;
    if (!keeps(block) || count === 0) return null;
    const windowed = isWindowed(block);
    const ownKey = windowed ? length("key_length_swa", keyLength) : keyLength;
    const ownValue = windowed ? length("value_length_swa", valueLength) : valueLength;
    return {
      keyLength: count * ownKey,
      valueLength: isLatent ? 0 : count * ownValue,
      windowTokens: windowed ? windowTokens : null,
    };
  });
  return checkBlocks(all.filter((block) => block !== null));
}

function checkBlocks(blocks: readonly Block[]): readonly Block[] {
  const numbers = blocks.reduce((sum, block) => sum + block.keyLength + block.valueLength, 0);
  if (!Number.isFinite(numbers) || blocks.some(({ keyLength }) => keyLength < 0) || numbers > 5e8)
    throw new DamagedGguf("The attention in its header makes no sense.");
  return blocks;
}

/** Blocks in a row of which the last (or the first) looks back over everything, by architecture: load_swa_pattern calls. */
const windowPatterns: Readonly<Record<string, number>> = {
  gemma2: 2,
  gemma3: 6,
  gemma3n: 5,
  cohere2: 4,
  cohere2moe: 4,
  olmo2: 4,
  "gpt-oss": 2,
  llama4: 4,
  exaone4: 4,
  "exaone-moe": 4,
  smallthinker: 4,
  mellum: 4,
  plamo3: 8,
  afmoe: 4,
  "muse-glimmer": 4,
};
/** Those whose header lists for each block whether it is windowed. */
const listedPatterns: ReadonlySet<string> = new Set(
  "gemma4 granite_swa maple step35 mimo2 spark2_5 dots3note".split(" "),
);
const firstLooksBack: ReadonlySet<string> = new Set(["smallthinker", "cohere2moe"]);
/** Windows that llama.cpp sets itself, whatever the header says (llama4, smallthinker) or where it says nothing. */
const fixedWindows: Readonly<Record<string, number>> = { llama4: 8_192, smallthinker: 4_096 };
const usualWindows: Readonly<Record<string, number>> = { gemma2: 4_096, exaone4: 4_096 };

function readWindowLength(
  entries: GgufEntries,
  { architecture, trainedContextTokens }: HeaderBasics,
): number | null {
  const said = readNumber(entries, `${architecture}.attention.sliding_window`);
  if (said !== null && !(Number.isInteger(said) && said > 0)) return null;
  const tokens =
    said === null ? (usualWindows[architecture] ?? null) : (fixedWindows[architecture] ?? said);
  if (architecture === "llama4" && said === null) return fixedWindows["llama4"] ?? null;
  return tokens !== null && trainedContextTokens !== null && tokens >= trainedContextTokens
    ? null
    : tokens;
}

/** Which blocks are windowed. A window in the header of any other architecture is one that llama.cpp does not use. */
function readWindows(entries: GgufEntries, basics: HeaderBasics): (block: number) => boolean {
  const { architecture } = basics;
  const given = entries.get(`${architecture}.attention.sliding_window_pattern`);
  const usual = windowPatterns[architecture] ?? null;
  if (architecture === "lfm2") return () => true;
  if (usual === null && !listedPatterns.has(architecture)) return () => false;
  // llama_model_exaone4::load_arch_hparams: only the large one is windowed.
  if (architecture === "exaone4" && basics.blocks < 64) return () => false;
  if (typeof given === "object") return (block) => Number(given.values?.[block] ?? 0) !== 0;
  const period = typeof given === "number" ? given : (usual ?? 1);
  if (period === 0) return () => true;
  const full = firstLooksBack.has(architecture) ? 0 : period - 1;
  return (block) => block % period !== full;
}

/** Which blocks keep keys and values of their own: not those that use another's, nor those that carry a state instead. */
function readKeepers(entries: GgufEntries, basics: HeaderBasics): (block: number) => boolean {
  const { architecture, blocks } = basics;
  const shared = readNumber(entries, `${architecture}.attention.shared_kv_layers`) ?? 0;
  const own = architecture === "gemma3n" ? 20 : blocks - shared;
  const interval = attentionInterval(entries, architecture);
  return (block) => block < own && (interval === null || (block + 1) % interval === 0);
}

const intervalled = /^(qwen3next|qwen35|qwen35moe|qwen4exp|minimax-01)$/;

/** Every how many blocks one has attention; `null` where all or other ones have. */
function attentionInterval(entries: GgufEntries, architecture: string): number | null {
  if (!intervalled.test(architecture)) return null;
  const given = readNumber(entries, `${architecture}.full_attention_interval`);
  return given !== null && Number.isInteger(given) && given > 0 ? given : 4;
}

/** llama_hparams::n_embd_r and n_embd_s: 32-bit floats in every block that carries a state. */
function stateBytes(entries: GgufEntries, basics: HeaderBasics): number {
  const { architecture, embeddingLength } = basics;
  const read = (name: string): number => readNumber(entries, `${architecture}.${name}`) ?? 0;
  const inner = read("ssm.inner_size");
  const state = read("ssm.state_size");
  const history = Math.max(0, read("ssm.conv_kernel") - 1);
  const heads = Math.max(0, ...readNumbers(entries, `${architecture}.attention.head_count`));
  const receptance = read("wkv.head_size");
  const delta = read("kda.head_dim");
  const shortConvolution = read("shortconv.l_cache");
  let numbers = history * (inner + 2 * read("ssm.group_count") * state) + state * inner;
  if (delta > 0) numbers = 3 * (history || 3) * heads * delta + delta * delta * heads;
  if (shortConvolution > 0) numbers = embeddingLength * (shortConvolution - 1);
  if (receptance > 0) numbers = embeddingLength * (read("token_shift_count") + receptance);
  const bytes = 4 * numbers * countStateBlocks(entries, basics);
  if (!Number.isFinite(bytes) || bytes < 0 || bytes > 1e12)
    throw new DamagedGguf("The state in its header makes no sense.");
  return bytes;
}

function countStateBlocks(entries: GgufEntries, { architecture, blocks }: HeaderBasics): number {
  if (!hasAttention(architecture) || architecture === "falcon-h1") return blocks;
  const interval = attentionInterval(entries, architecture);
  if (interval !== null) return blocks - Math.floor(blocks / interval);
  const kvHeads = entries.get(`${architecture}.attention.head_count_kv`);
  if (typeof kvHeads !== "object") return 0;
  const feedForward = entries.get(`${architecture}.feed_forward_length`);
  // llama_model_nemotron_h: blocks without heads are feed-forward ones where they have a length of that.
  const isPlain = (block: number): boolean =>
    typeof feedForward === "object" && Number(feedForward.values?.[block] ?? 0) > 0;
  const isMixed = architecture.startsWith("nemotron_h");
  return (kvHeads.values ?? []).filter(
    (count, block) => Number(count) === 0 && !(isMixed && isPlain(block)),
  ).length;
}

/** Neighbouring or not, blocks that are alike are kept as one group. */
function gather(blocks: readonly Block[]): readonly AttentionBlocks[] {
  const groups = new Map<string, AttentionBlocks>();
  for (const block of blocks) {
    const name = `${block.keyLength} ${block.valueLength} ${block.windowTokens}`;
    const known = groups.get(name);
    groups.set(name, { ...block, blocks: (known?.blocks ?? 0) + 1 });
  }
  return [...groups.values()];
}
