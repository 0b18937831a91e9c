import { join } from "node:path";
import type { Engine, GenerateResult } from "../../electron/core/engine/engine.ts";
import { forkEngine } from "../../electron/core/engine/fork.ts";
import { createEngine } from "../../electron/core/engine/supervisor.ts";
import { defaultRunSettings } from "../../electron/shared/run-settings.ts";
import type { Sampling } from "../../electron/shared/sampling.ts";
import { type BenchContext, type BenchResult, type BenchRun, summarise } from "./bench.ts";

const rounds = 5;
const threads = 2;
const outputTokens = 96;
const contextTokens = 2_048;
/** What libuv takes when nothing is said. */
const defaultPoolThreads = 4;

const sampling: Sampling = {
  temperature: 0,
  topP: 1,
  topK: 0,
  minP: 0,
  repeatPenalty: 1,
  seed: 1,
  maxTokens: outputTokens,
};

/**
 * The engine process with real weights and two threads, once the way it ships (a libuv pool of one thread) and once with
 * Node's own pool, in turns, so that whatever else the machine does falls on both. A long prompt is read too.
 */
export const run: BenchRun = async ({
  distDir,
  starterModel,
  log,
}: BenchContext): Promise<readonly BenchResult[]> => {
  if (starterModel === null) {
    log("engine: there are no real weights here, so nothing is measured");
    return [];
  }
  const poolOfOne = await openWith(distDir, starterModel, 1);
  const defaultPool = await openWith(distDir, starterModel, defaultPoolThreads);
  try {
    const samples = { one: [] as number[], default: [] as number[], ratio: [] as number[] };
    const reading: number[] = [];
    for (let round = -1; round < rounds; round += 1) {
      log(`engine: round ${round + 1} of ${rounds}`);
      // Each goes first every other time.
      const isOneFirst = round % 2 === 0;
      const first = await writingSpeed(isOneFirst ? poolOfOne : defaultPool, round);
      const second = await writingSpeed(isOneFirst ? defaultPool : poolOfOne, round);
      const [one, other] = isOneFirst ? [first, second] : [second, first];
      const read = await readingSpeed(poolOfOne, round);
      // The round before the first only warms up.
      if (round < 0) continue;
      samples.one.push(one);
      samples.default.push(other);
      samples.ratio.push(one / other);
      reading.push(read);
    }
    return [
      summarise("generate_tokens_per_s_pool_1", "tokens/s", samples.one),
      summarise("generate_tokens_per_s_pool_default", "tokens/s", samples.default),
      summarise("generate_pool_ratio", "x", samples.ratio),
      summarise("prompt_tokens_per_s", "tokens/s", reading),
    ];
  } finally {
    await poolOfOne.close();
    await defaultPool.close();
  }
};

async function openWith(distDir: string, path: string, poolThreads: number): Promise<Engine> {
  const engine = createEngine({
    spawn: forkEngine(join(distDir, "main", "engine.js"), poolThreads),
  });
  const load = {
    ...defaultRunSettings,
    modelId: "bench",
    name: "Bench",
    path,
    gpu: "cpu",
    threads,
    contextTokens,
  } as const;
  await engine.load(load);
  return engine;
}

async function writingSpeed(engine: Engine, round: number): Promise<number> {
  const text = `Tell me a long story about the number ${round + 2}.`;
  const { timing } = await generate(engine, `write-${round}`, text, outputTokens);
  if (timing.tokensPerSecond === null) throw new Error("The model had nothing to say.");
  return timing.tokensPerSecond;
}

/** Time to the first token of a prompt that the process has not seen before. */
async function readingSpeed(engine: Engine, round: number): Promise<number> {
  const text = `Round ${round}. ${"The quick brown fox jumps over the lazy dog. ".repeat(50)}`;
  const { timing, tokens } = await generate(engine, `read-${round}`, text, 1);
  if (tokens === null || timing.timeToFirstTokenMs === null)
    throw new Error("The model had nothing to say.");
  return ((tokens.prompt - tokens.reused) * 1_000) / timing.timeToFirstTokenMs;
}

function generate(
  engine: Engine,
  conversationId: string,
  text: string,
  maxTokens: number,
): Promise<GenerateResult> {
  const messages = [{ id: conversationId, role: "user", text } as const];
  return engine.generate(
    { conversationId, systemPrompt: "", messages, sampling: { ...sampling, maxTokens } },
    { onDelta: () => {} },
    new AbortController().signal,
  );
}
