import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { platform } from "node:process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fitModel } from "../../electron/core/models/fit/fit.ts";
import { inspectModelFile } from "../../electron/core/models/gguf/inspect.ts";
import type { MachineFacts } from "../../electron/shared/models.ts";
import { defaultRunSettings, type RunSettings } from "../../electron/shared/run-settings.ts";
import { type RandomGgufOptions, writeRandomGguf } from "../../scripts/random-gguf.ts";
import { readTestAssets } from "../../scripts/test-assets.ts";
import {
  ask,
  conversation,
  greedy,
  loadRequest,
  makeTemporaryFolder,
  openEngine,
} from "./support/engine.ts";

/**
 * What is measured is the resident memory of the engine process once it has read a prompt of more than one batch and
 * written some tokens: before that, part of the compute buffers is reserved but not there. Weights count once. A mapped
 * file of 16-bit or Q8_0 weights is used where it lies, so all of it is resident; Q4_0 weights are laid out anew for the
 * processor (ggml-cpu/repack.cpp), and the pages of the file that were read for that are the system's to drop, which is
 * why that one is loaded without a map.
 */

const wide: RandomGgufOptions = {
  blocks: 12,
  embeddingLength: 768,
  heads: 12,
  kvHeads: 12,
  headLength: 64,
  feedForwardLength: 3_072,
  vocabularySize: 32_000,
  trainedContextTokens: 32_768,
  storage: "F16",
};

const grouped: RandomGgufOptions = {
  blocks: 16,
  embeddingLength: 1_280,
  heads: 20,
  kvHeads: 4,
  headLength: 64,
  feedForwardLength: 3_456,
  vocabularySize: 8_192,
  trainedContextTokens: 32_768,
  storage: "Q8_0",
};

const windowed: RandomGgufOptions = {
  architecture: "gemma3",
  slidingWindow: 512,
  blocks: 24,
  embeddingLength: 896,
  heads: 4,
  kvHeads: 2,
  headLength: 256,
  feedForwardLength: 4_096,
  vocabularySize: 48_000,
  trainedContextTokens: 32_768,
  storage: "Q4_0",
};

const machine: MachineFacts = {
  memoryBytes: 64e9,
  usableMemoryBytes: 48e9,
  gpus: [],
  isUnified: false,
  bandwidthBytesPerS: null,
  gpuBytesPerS: null,
  processor: "",
  cores: 1,
};

let folder: string;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function generated(options: RandomGgufOptions): Promise<string> {
  const path = join(folder, "random.gguf");
  await writeRandomGguf(path, options);
  return path;
}

/** The window's estimate, and what the process of a model loaded in the same way holds. */
async function compare(
  path: string,
  changes: Partial<RunSettings>,
): Promise<{ readonly estimated: number; readonly measured: number }> {
  const settings = { ...defaultRunSettings, ...changes };
  const inspected = await inspectModelFile(path);
  if (!inspected.ok) throw new Error(inspected.failure.message);
  const { shape, trainedContextTokens, layers } = inspected.value;
  const { totalBytes } = fitModel(
    { shape, trainedContextTokens, layers, settings, contextTokens: null },
    machine,
  );
  // As much as one conversation needs, so that no second one is kept beside it.
  const opened = openEngine({ freeMemoryBytes: async () => totalBytes });
  try {
    const { newConversation: _, ...loadSettings } = settings;
    const loaded = await opened.engine.load(loadRequest(path, { ...loadSettings, threads: 1 }));
    expect(loaded.contextTokens).toBe(settings.contextTokens);
    const messages = conversation("every word counts ".repeat(path.includes("random") ? 18 : 110));
    const { tokens } = await ask(opened.engine, {
      messages,
      sampling: { ...greedy, maxTokens: 4 },
    });
    expect(tokens.prompt).toBeGreaterThan(256);
    const pid = opened.processes.at(-1)?.pid ?? 0;
    return { estimated: totalBytes, measured: await residentBytes(pid) };
  } finally {
    await opened.engine.close();
  }
}

async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1024;
}

interface Case {
  readonly name: string;
  readonly path: () => Promise<string | null>;
  readonly settings: readonly (Partial<RunSettings> & { readonly contextTokens: number })[];
}

const cases: readonly Case[] = [
  {
    name: "the starter model (Q4_1, mapped)",
    path: async () => (await readTestAssets()).starter?.path ?? null,
    settings: [
      { contextTokens: 1_024 },
      { contextTokens: 4_096, kvCacheType: "Q8_0" },
      { contextTokens: 8_192 },
    ],
  },
  {
    name: "many heads and 16-bit weights (mapped)",
    path: () => generated(wide),
    settings: [
      { contextTokens: 1_024, flashAttention: "off" },
      { contextTokens: 4_096 },
      { contextTokens: 16_384, kvCacheType: "Q8_0" },
    ],
  },
  {
    name: "shared heads and Q8_0 weights (mapped)",
    path: () => generated(grouped),
    settings: [
      { contextTokens: 1_024 },
      { contextTokens: 8_192, batchTokens: 64 },
      { contextTokens: 32_768 },
    ],
  },
  {
    name: "sliding windows and Q4_0 weights (copied)",
    path: () => generated(windowed),
    settings: [1_024, 8_192, 32_768].map((contextTokens) => ({
      contextTokens,
      usesMemoryMap: false,
    })),
  },
];

for (const { name, path, settings } of cases) {
  test.runIf(platform === "linux")(
    `the memory that is shown is what loading takes, within a tenth: ${name}`,
    async (context) => {
      const file = await path();
      if (file === null) return context.skip("there are no real weights");
      for (const changes of settings) {
        const { estimated, measured } = await compare(file, changes);
        const ratio = estimated / measured;
        const words = `${JSON.stringify(changes)}: estimated ${Math.round(estimated / 1e6)} MB, measured ${Math.round(measured / 1e6)} MB`;
        if (process.env["FREEHOLD_SHOW_FIT"] !== undefined) process.stderr.write(words + "\n");
        expect(Math.abs(ratio - 1), words).toBeLessThan(0.1);
      }
    },
  );
}
