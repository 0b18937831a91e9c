import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { createGate } from "../../electron/core/gate/host/create-gate.ts";
import type { Gate } from "../../electron/core/gate/gate.ts";
import { latencyOf } from "../../scripts/gate/report/latency.ts";
import { type BenchContext, type BenchResult, type BenchRun, summarise } from "./bench.ts";
import { adversarialTexts, createProse } from "./support/gate-texts.ts";
import { createRandom } from "./support/random.ts";

const shortLength = 4_096;
const longLength = 100_000;
const shortSamples = 400;
const longSamples = 30;
const adversarialSamples = 5;
const rows = 2_000;

/**
 * The gate's fast stage through its real worker, message there and back included, on text that it has not seen: what a
 * person waits for the line under the composer. Texts made to be slow come after those that people write.
 */
export const run: BenchRun = async ({
  distDir,
  log,
}: BenchContext): Promise<readonly BenchResult[]> => {
  const prose = createProse(createRandom(5));
  // A deadline would end the worker and hide how long a text takes.
  const gate = createGate({
    settings: () => ({
      preset: "balanced",
      thresholds: {},
      ownTerms: [],
      cleared: [],
      region: "GB",
    }),
    deep: { embed: () => null, vote: () => null },
    startWorker: (half) => new Worker(join(distDir, `main/gate-${half}-worker.js`)),
    limits: { scanTimeoutMs: 60_000 },
  });
  try {
    log("gate: warming up");
    await timesOf(
      gate,
      textsOf(60, () => prose(shortLength)),
    );
    log("gate: 4 KB and 100 KB");
    const short = await timesOf(
      gate,
      textsOf(shortSamples, () => prose(shortLength)),
    );
    const long = await timesOf(
      gate,
      textsOf(longSamples, () => prose(longLength)),
    );
    const results = [...percentiles("gate_4kb", short), ...percentiles("gate_100kb", long)];
    for (const { name, make } of adversarialTexts) {
      log(`gate: 100 KB of ${name}`);
      const texts = textsOf(adversarialSamples, (sample) => make(longLength - sample));
      results.push(summarise(`gate_100kb_${name}_ms`, "ms", await timesOf(gate, texts)));
    }
    return [...results, await rowsPerSecond(gate, prose)];
  } finally {
    await gate.close();
  }
};

function textsOf(count: number, make: (sample: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, sample) => make(sample));
}

async function timesOf(gate: Gate, texts: readonly string[]): Promise<readonly number[]> {
  const durations: number[] = [];
  for (const text of texts) {
    const startedAt = performance.now();
    const { findings } = await gate.classify(
      { parts: [{ kind: "prompt", text }], unreadable: [] },
      { stage: "fast" },
    );
    durations.push(performance.now() - startedAt);
    if (findings.some(({ layer, rule }) => layer === "fault" && rule !== "fault.language"))
      throw new Error(`A text was not judged: ${findings[0]?.rule}`);
  }
  return durations;
}

function percentiles(name: string, durationsMs: readonly number[]): BenchResult[] {
  const { p50Ms, p95Ms, p99Ms } = latencyOf(durationsMs);
  const all = summarise(`${name}_p50_ms`, "ms", durationsMs);
  return [
    { ...all, value: p50Ms },
    { ...all, metric: `${name}_p95_ms`, value: p95Ms },
    { ...all, metric: `${name}_p99_ms`, value: p99Ms },
  ];
}

/** Prompts as short as people's are, one after the other. */
async function rowsPerSecond(gate: Gate, prose: (length: number) => string): Promise<BenchResult> {
  const texts = textsOf(rows, (row) => prose(60 + (row % 500)));
  const startedAt = performance.now();
  await timesOf(gate, texts);
  return summarise("gate_rows_per_s", "rows/s", [(rows * 1000) / (performance.now() - startedAt)]);
}
