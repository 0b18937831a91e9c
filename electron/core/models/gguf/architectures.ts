/** What the llama.cpp of node-llama-cpp 3.22.1 knows (LLM_ARCH_NAMES in its src/llama-arch.cpp), chat and completion models. */
const chatArchitectures =
  "llama llama4 deci falcon grok gpt2 gptj gptneox mpt baichuan starcoder refact bloom stablelm qwen qwen2 qwen2moe qwen2vl qwen3 " +
  "qwen3moe qwen3next qwen3vl qwen3vlmoe qwen35 qwen35moe qwen4exp phi2 phi3 phimoe plamo plamo2 plamo3 codeshell orion internlm2 " +
  "minicpm minicpm3 gemma gemma2 gemma3 gemma3n gemma4 starcoder2 mamba mamba2 maple jamba falcon-h1 xverse command-r cohere2 " +
  "cohere2moe dbrx olmo olmo2 olmoe muse-glimmer openelm arctic deepseek deepseek2 deepseek2-ocr deepseek32 deepseek4 chatglm glm4 " +
  "glm4moe glm-dsa bitnet jais jais2 nemotron nemotron_h nemotron_h_moe exaone exaone4 exaone-moe rwkv6 rwkv6qwen2 rwkv7 arwkv7 " +
  "granite granitemoe granitehybrid graniteswitch granite_swa chameleon plm bailingmoe bailingmoe2 bailingmoe3 dots1 dots3note arcee " +
  "afmoe laguna ernie4_5 ernie4_5-moe hunyuan-moe hunyuan-dense hunyuan_vl hy_v3 hy_v4 smollm3 gpt-oss lfm2 lfm2moe smallthinker " +
  "seed_oss grovemoe apertus minimax-01 hrm_text minimax-m2 minimax-m3 cogvlm pangu-embedded mistral3 mistral4 paddleocr mimo2 step35 " +
  "spark2_5 maincoder kimi-linear kimi-k3 talkie mellum nanbeige";

/** Those that turn text into vectors. */
const embeddingArchitectures =
  "bert modern-bert nomic-bert nomic-bert-moe neo-bert jina-bert-v2 jina-bert-v3 eurobert gemma-embedding llama-embed t5encoder";

/** Known to llama.cpp, but no use in a chat, and why. */
const otherArchitectures: Readonly<Record<string, string>> = {
  clip: "the eyes of a vision model, which work only beside its text part",
  "gemma4-assistant": "a draft model, which works only beside a larger one",
  eagle3: "a draft model, which works only beside a larger one",
  dflash: "a draft model, which works only beside a larger one",
  "wavtokenizer-dec": "a part of a speech model",
  qwen3tts: "a speech model",
  pockettts: "a speech model",
  t5: "an encoder-decoder model, which cannot chat",
  dream: "a diffusion model, which writes in another way than chat needs",
  llada: "a diffusion model, which writes in another way than chat needs",
  "llada-moe": "a diffusion model, which writes in another way than chat needs",
  rnd1: "a diffusion model, which writes in another way than chat needs",
};

const chat: ReadonlySet<string> = new Set(chatArchitectures.split(" "));
const embedding: ReadonlySet<string> = new Set(embeddingArchitectures.split(" "));

export type ArchitectureUse =
  | { readonly use: "chat" | "embedding" }
  | { readonly use: "none"; readonly reason: string };

export function describeArchitecture(architecture: string): ArchitectureUse {
  if (chat.has(architecture)) return { use: "chat" };
  if (embedding.has(architecture)) return { use: "embedding" };
  const other = otherArchitectures[architecture];
  if (other !== undefined) return { use: "none", reason: `This file is ${other}.` };
  return {
    use: "none",
    reason: `Its architecture ("${architecture.slice(0, 60)}") is not known to this version of the engine. A newer Freehold may know it.`,
  };
}

/** Architectures that carry a state instead of attention in some or all blocks: keys of attention may be missing. */
export function hasAttention(architecture: string): boolean {
  return !/^(mamba|mamba2|rwkv6|rwkv6qwen2|rwkv7|arwkv7)$/.test(architecture);
}
