import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gpuBytesPerS, median } from "../../../../electron/core/models/speed/measure.ts";
import { openSpeedRuns } from "../../../../electron/core/models/speed/runs.ts";
import type { SpeedRun } from "../../../../electron/shared/models.ts";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "freehold-speed-"));
  file = join(folder, "speed.json");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function run(id: string): SpeedRun {
  return {
    id,
    at: "2026-11-25T12:00:00.000Z",
    modelId: "m-1",
    modelName: "Test",
    fileName: "test.gguf",
    quantisation: "Q4_1",
    backend: "cpu",
    device: "Test",
    contextTokens: 512,
    threads: 1,
    gpuLayers: 0,
    settings: { batchTokens: null, flashAttention: "auto", kvCacheType: "F16" },
    promptTokensPerSecond: 100,
    generationTokensPerSecond: 10,
    timeToFirstTokenMs: 5_120,
    memoryBytes: 3e8,
    gpuBytesPerS: null,
    repetitions: 3,
  };
}

test("measurements are kept, the newest first, until they are forgotten", async () => {
  const runs = await openSpeedRuns(file);
  await Promise.all([runs.add(run("1")), runs.add(run("2"))]);
  await runs.forget("1");
  await runs.add(run("3"));
  expect(runs.list().map(({ id }) => id)).toEqual(["3", "2"]);
  expect((await openSpeedRuns(file)).list()).toEqual(runs.list());
});

test("the GPUs' speed is the best that was measured, and unknown without one", async () => {
  const { gpuBytesPerS: _, ...older } = run("older");
  await writeFile(file, JSON.stringify({ v: 1, runs: [older] }));
  const runs = await openSpeedRuns(file);
  const changed = vi.fn();
  runs.onChanged(changed);
  expect(runs.gpuBytesPerS()).toBeNull();
  await runs.add({ ...run("large"), gpuBytesPerS: 500e9 });
  await runs.add({ ...run("small"), gpuBytesPerS: 90e9 });
  expect(runs.gpuBytesPerS()).toBe(500e9);
  await runs.forget("large");
  expect(runs.gpuBytesPerS()).toBe(90e9);
  expect(changed).toHaveBeenCalledTimes(3);
});

test("only a model that lay whole on a GPU of its own tells how fast that reads", () => {
  const facts = { layers: 32, shape: { activeBytes: 4e9 } };
  expect(gpuBytesPerS(facts, { backend: "cuda", gpuLayers: 33 }, 100)).toBe(400e9);
  expect(gpuBytesPerS(facts, { backend: "vulkan", gpuLayers: 20 }, 100)).toBeNull();
  expect(gpuBytesPerS(facts, { backend: "metal", gpuLayers: 33 }, 100)).toBeNull();
  expect(gpuBytesPerS(facts, { backend: "cpu", gpuLayers: 0 }, 100)).toBeNull();
});

test("the oldest go when there are more than two hundred", async () => {
  const many = Array.from({ length: 200 }, (_, index) => run(`${index}`));
  await writeFile(file, JSON.stringify({ v: 1, runs: many }));
  const runs = await openSpeedRuns(file);
  await runs.add(run("new"));
  expect(runs.list().length).toBe(200);
  expect(runs.list()[0]?.id).toBe("new");
  expect(runs.list().at(-1)?.id).toBe("198");
});

test("a file that cannot be understood is set aside, never overwritten", async () => {
  await writeFile(file, "not what it was");
  const runs = await openSpeedRuns(file);
  expect(runs.list()).toEqual([]);
  await runs.add(run("1"));
  const aside = (await readdir(folder)).filter((name) => name !== "speed.json");
  expect(aside.length).toBe(1);
  expect(await readFile(join(folder, aside[0] ?? ""), "utf8")).toBe("not what it was");
});

test("the median does not follow one bad repetition", () => {
  expect(median([10, 1, 11])).toBe(10);
  expect(median([4, 2])).toBe(3);
});
