import { expect, test } from "vitest";
import {
  barLength,
  fastestFirst,
  isBest,
  listDistinctSettings,
  listSettings,
  nameRun,
  newestOfEach,
  speedMetrics,
} from "../../../renderer/views/models/speed/compare-runs.ts";
import { aRun } from "./a-model.ts";

const settings = { batchTokens: null, flashAttention: "auto", kvCacheType: "Q8_0" } as const;
const ids = (runs: readonly { readonly id: string }[]) => runs.map(({ id }) => id);

test("of the same model with the same settings only the newest measurement is compared", () => {
  const older = aRun("older", { at: "2026-11-01T10:00:00.000Z" });
  const newer = aRun("newer", { at: "2026-11-02T10:00:00.000Z" });
  const otherSettings = aRun("other settings", { at: "2026-10-01T10:00:00.000Z", settings });
  const otherModel = aRun("other model", { at: "2026-09-01T10:00:00.000Z", modelId: "n" });
  expect(ids(newestOfEach([otherModel, older, otherSettings, newer]))).toEqual([
    "newer",
    "other settings",
    "other model",
  ]);
});

test("a chart begins with the model that writes fastest", () => {
  const slow = aRun("slow", { generationTokensPerSecond: 5 });
  const fast = aRun("fast", { generationTokensPerSecond: 50 });
  expect(ids(fastestFirst([slow, fast]))).toEqual(["fast", "slow"]);
});

test("runs are told apart by the settings they do not share, and one alone by nothing", () => {
  const plain = aRun("plain");
  const small = aRun("small", { settings });
  const one = aRun("one", { threads: 1 });
  expect(listDistinctSettings(small, [plain, small])).toEqual(["KV cache Q8_0"]);
  expect(listDistinctSettings(plain, [plain, small])).toEqual([]);
  expect(listDistinctSettings(one, [plain, one])).toEqual(["1 thread"]);
  expect(listDistinctSettings(plain, [plain])).toEqual([]);
});

test("layers on the GPU are named only where there is a GPU", () => {
  expect(listSettings(aRun("cpu"))).not.toContain("0 layers on the GPU");
  const onGpu = aRun("gpu", { backend: "cuda", gpuLayers: 33 });
  expect(listSettings(onGpu)).toContain("33 layers on the GPU");
});

test("more is better for speed, less for waiting and memory, and one alone is no best", () => {
  const one = aRun("one", { timeToFirstTokenMs: 100, memoryBytes: 2e9 });
  const two = aRun("two", { generationTokensPerSecond: 20, promptTokensPerSecond: 300 });
  const best = speedMetrics.map((metric) => [
    metric.id,
    ...[one, two].filter((run) => isBest(metric, run, [one, two])).map(({ id }) => id),
  ]);
  expect(best).toEqual([
    ["generation", "two"],
    ["prompt", "two"],
    ["firstToken", "one"],
    ["memory", "two"],
  ]);
  for (const metric of speedMetrics) expect(isBest(metric, one, [one])).toBe(false);
});

test("the longest bar is full, others are in proportion, and nothing measured draws nothing", () => {
  expect([50, 25].map((amount) => barLength(amount, [50, 25]))).toEqual([1, 0.5]);
  expect(barLength(0, [0, 0])).toBe(0);
});

test("a run is named with its quantisation unless the model's name has it", () => {
  expect(nameRun(aRun("one", { modelName: "Qwen3 8B" }))).toBe("Qwen3 8B Q4_K_M");
  expect(nameRun(aRun("two", { modelName: "Qwen3 8B Q4_K_M" }))).toBe("Qwen3 8B Q4_K_M");
});
