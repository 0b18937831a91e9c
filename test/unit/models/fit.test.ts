import { expect, test } from "vitest";
import { fitModel, roughFit } from "../../../electron/core/models/fit/fit.ts";
import { parseGgufHeader } from "../../../electron/core/models/gguf/gguf-header.ts";
import {
  estimateCacheBytes,
  estimateMemory,
  type LoadShape,
  type MemoryShape,
} from "../../../electron/core/models/fit/memory.ts";
import { readModelFacts } from "../../../electron/core/models/gguf/model-facts.ts";
import type { MachineFacts } from "../../../electron/shared/models.ts";
import { defaultRunSettings, type RunSettings } from "../../../electron/shared/run-settings.ts";
import {
  encodeHeader,
  type Entry,
  makeEntries,
  makeVocabulary,
  type StoredTensor,
} from "../../../scripts/tiny-gguf.ts";

const load: LoadShape = {
  contextTokens: 8_192,
  sequences: 1,
  batchTokens: 512,
  flashAttention: "auto",
  kvCacheType: "F16",
};

/** Like Llama 3.1 8B at four bits. */
const eight: MemoryShape = {
  weightsBytes: 4.9e9,
  inputBytes: 0.3e9,
  outputBytes: 0.4e9,
  activeBytes: 4.6e9,
  parameters: 8e9,
  attention: [{ blocks: 32, keyLength: 1_024, valueLength: 1_024, windowTokens: null }],
  recurrentBytes: 0,
  heads: 32,
  embeddingLength: 4_096,
  feedForwardLength: 14_336,
  vocabularySize: 128_256,
  merges: 280_147,
};

const machine: MachineFacts = {
  memoryBytes: 16e9,
  usableMemoryBytes: 12e9,
  gpus: [],
  isUnified: false,
  bandwidthBytesPerS: 46e9,
  gpuBytesPerS: null,
  processor: "Test",
  cores: 8,
};

function fit(
  settings: Partial<RunSettings> = {},
  on: Partial<MachineFacts> = {},
  shape: MemoryShape = eight,
) {
  return fitModel(
    {
      shape,
      trainedContextTokens: 131_072,
      layers: 32,
      settings: { ...defaultRunSettings, ...settings },
      contextTokens: null,
    },
    { ...machine, ...on },
  );
}

test("keys and values are counted per block, token and number at the chosen type", () => {
  const tokens = 8_192 * 32 * 2_048;
  expect(estimateCacheBytes(eight, load)).toBe(tokens * 2);
  expect(estimateCacheBytes(eight, { ...load, kvCacheType: "Q8_0" })).toBe((tokens * 34) / 32);
  expect(estimateCacheBytes(eight, { ...load, kvCacheType: "Q4_0" })).toBe((tokens * 18) / 32);
  expect(estimateCacheBytes(eight, { ...load, sequences: 2 })).toBe(tokens * 4);
  // llama.cpp rounds up to 256 tokens.
  expect(estimateCacheBytes(eight, { ...load, contextTokens: 300 })).toBe(512 * 32 * 2_048 * 2);
});

test("blocks that look back over a window only keep that window, one batch and the copies of it", () => {
  const windowed: MemoryShape = {
    ...eight,
    attention: [{ blocks: 10, keyLength: 100, valueLength: 100, windowTokens: 1_024 }],
  };
  // 1,024 and 513 tokens, up to the next multiple of 256; two copies of the window.
  const tokens = 1_792 + 2 * 1_024;
  expect(estimateCacheBytes(windowed, load)).toBe(10 * 200 * 2 * tokens);
  expect(estimateCacheBytes(windowed, { ...load, contextTokens: 65_536 })).toBe(
    10 * 200 * 2 * tokens,
  );
});

test("without flash attention the scores of all heads need room that grows with the context", () => {
  const need = (changes: Partial<LoadShape>) =>
    estimateMemory(eight, { ...load, ...changes }).workBytes;
  expect(need({ flashAttention: "off" })).toBeGreaterThan(need({}) + 512 * 32 * 8_192 * 4);
  expect(need({ contextTokens: 131_072 }) - need({})).toBeLessThan(200e6);
});

test("the verdict says whether there is room to spare, none, or too little", () => {
  expect(fit({ contextTokens: 8_192 })).toMatchObject({ verdict: "runs-well", haveBytes: 12e9 });
  expect(fit({ contextTokens: 40_960 }).verdict).toBe("tight");
  expect(fit({ contextTokens: 131_072 }).verdict).toBe("will-not-fit");
});

test("the longest context is one that fits, and the next longer one does not", () => {
  const { longestContextTokens } = fit();
  expect(fit({ contextTokens: longestContextTokens }).verdict).toBe("tight");
  expect(fit({ contextTokens: longestContextTokens + 256 }).verdict).toBe("will-not-fit");
  expect(fit({}, { usableMemoryBytes: 1e9 }).longestContextTokens).toBe(0);
  expect(fit({}, { usableMemoryBytes: 100e9 }).longestContextTokens).toBe(131_072);
});

test("the expected speed is what the memory can deliver of the weights that a token needs", () => {
  const speed = fit().tokensPerSecond ?? 0;
  expect(speed).toBeGreaterThan(8);
  expect(speed).toBeLessThan(10);
  const experts = { ...eight, weightsBytes: 20e9, activeBytes: 1.5e9 };
  expect(fit({}, { usableMemoryBytes: 30e9 }, experts).tokensPerSecond).toBeGreaterThan(2 * speed);
  expect(fit({}, { bandwidthBytesPerS: null }).tokensPerSecond).toBeNull();
});

test("as many layers as fit lie on the GPU, or as few as were asked for", () => {
  const small = { gpus: [{ name: "Small", memoryBytes: 4e9 }] };
  const large = { gpus: [{ name: "Large", memoryBytes: 24e9 }] };
  const onLarge = fit({}, large);
  expect(onLarge.gpuBytes).toBe(Math.ceil(4.6e9 + 8_192 * 32 * 2_048 * 2));
  expect(onLarge.haveBytes).toBe(36e9);
  const onSmall = fit({}, small);
  expect(onSmall.gpuBytes).toBeGreaterThan(2.5e9);
  expect(onSmall.gpuBytes).toBeLessThanOrEqual(3.6e9);
  expect(fit({ gpuLayers: 8 }, large).gpuBytes).toBeLessThan(onSmall.gpuBytes);
  expect(fit({ gpuLayers: 0 }, large)).toMatchObject({ gpuBytes: 0, haveBytes: 12e9 });
});

test("with a GPU the speed is that of where the weights lie, and unknown until a model on it was measured", () => {
  const large = { gpus: [{ name: "Large", memoryBytes: 24e9 }] };
  const small = { gpus: [{ name: "Small", memoryBytes: 4e9 }] };
  const onProcessor = fit().tokensPerSecond ?? 0;
  expect(fit({}, large).tokensPerSecond).toBeNull();
  expect(fit({ gpuLayers: 0 }, large).tokensPerSecond).toBe(onProcessor);
  const whole = fit({}, { ...large, gpuBytesPerS: 460e9 }).tokensPerSecond ?? 0;
  expect(whole / onProcessor).toBeCloseTo(10);
  // All of it is on the GPU: the processor's own speed is of no matter.
  expect(fit({}, { ...large, gpuBytesPerS: 460e9, bandwidthBytesPerS: null }).tokensPerSecond).toBe(
    whole,
  );
  const partly = fit({}, { ...small, gpuBytesPerS: 460e9 }).tokensPerSecond ?? 0;
  expect(partly).toBeGreaterThan(onProcessor);
  expect(partly).toBeLessThan(whole / 2);
});

test("memory that processor and GPU share is counted once", () => {
  const shared = { isUnified: true, gpus: [{ name: "M4", memoryBytes: 11e9 }] };
  expect(fit({}, shared)).toMatchObject({ gpuBytes: 0, haveBytes: 12e9 });
  expect(fit({}, shared).tokensPerSecond).not.toBeNull();
});

test("a size alone gives a fit that says that it is rough", () => {
  expect(roughFit(4e9, machine)).toMatchObject({ isRough: true, verdict: "runs-well" });
  expect(roughFit(40e9, machine)).toMatchObject({
    verdict: "will-not-fit",
    longestContextTokens: 0,
  });
});

/** What the header of such a model tells; the tensors are named and sized, but not there. */
function shapeOf(architecture: string, entries: readonly Entry[], tensors: readonly string[] = []) {
  const sizes = {
    blocks: 12,
    embeddingLength: 64,
    heads: 4,
    kvHeads: 2,
    headLength: 16,
    feedForwardLength: 128,
  };
  const listed = ["token_embd.weight", "output.weight", ...tensors].map((name): StoredTensor => ({
    name,
    dimensions: [1_024],
    storage: 0,
    sizeBytes: 4_096,
  }));
  const usual = makeEntries(makeVocabulary(), sizes, { architecture });
  const replaced = new Set(entries.map(({ key }) => key));
  const all = [...usual.filter(({ key }) => !replaced.has(key)), ...entries];
  const header = encodeHeader(all, listed);
  const bytes = new Uint8Array(header.length + listed.length * 4_096);
  bytes.set(header);
  const parsed = parseGgufHeader(bytes, bytes.length);
  return readModelFacts(parsed, parsed.tensors).shape;
}

const count = (key: string, value: number): Entry => ({ key, type: "uint32", value });

test("which blocks are windowed follows from the architecture, as in llama.cpp", () => {
  const gemma = shapeOf("gemma3", [count("gemma3.attention.sliding_window", 512)]);
  expect(gemma.attention).toEqual([
    { blocks: 10, keyLength: 32, valueLength: 32, windowTokens: 512 },
    { blocks: 2, keyLength: 32, valueLength: 32, windowTokens: null },
  ]);
  const open = shapeOf("gpt-oss", [count("gpt-oss.attention.sliding_window", 128)]);
  expect(open.attention.map(({ blocks }) => blocks)).toEqual([6, 6]);
  // llama.cpp does not use the window that old Mistral and Qwen files name.
  const plain = shapeOf("llama", [count("llama.attention.sliding_window", 512)]);
  expect(plain.attention).toMatchObject([{ blocks: 12, windowTokens: null }]);
});

test("blocks that carry a state keep no keys and values", () => {
  const hybrid = shapeOf("qwen35", [
    count("qwen35.ssm.inner_size", 128),
    count("qwen35.ssm.state_size", 16),
    count("qwen35.ssm.conv_kernel", 4),
    count("qwen35.ssm.group_count", 2),
  ]);
  expect(hybrid.attention).toMatchObject([{ blocks: 3 }]);
  expect(hybrid.recurrentBytes).toBe(9 * 4 * (3 * (128 + 2 * 2 * 16) + 16 * 128));
});

test("of the experts a token reads only those it is given to, and of an embedding one row", () => {
  const experts = shapeOf(
    "qwen3moe",
    [
      count("qwen3moe.expert_count", 8),
      count("qwen3moe.expert_used_count", 2),
      count("qwen3moe.expert_feed_forward_length", 100),
    ],
    ["blk.0.ffn_gate_exps.weight", "blk.0.ffn_up_exps.weight"],
  );
  expect(experts).toMatchObject({ weightsBytes: 4 * 4_096, feedForwardLength: 200 });
  expect(experts.activeBytes).toBe(4_096 + (2 * 4_096) / 4);
});
