import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { measureBandwidth } from "../../../electron/core/models/fit/bandwidth.ts";
import { createMachine, usableOf } from "../../../electron/core/models/fit/machine.ts";
import { parseLimit } from "../../../electron/core/models/fit/memory-limit.ts";
import type { EngineState } from "../../../electron/shared/state.ts";

type Backend = NonNullable<EngineState["backend"]>;

function makeEngine() {
  const listeners = new Set<(state: EngineState) => void>();
  let backend: Backend | null = null;
  const state = (): EngineState => ({
    status: "ready",
    backend,
    loading: null,
    loaded: null,
    message: null,
  });
  return {
    state,
    onChanged: (listener: (state: EngineState) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start(started: Backend) {
      backend = started;
      for (const listener of listeners) listener(state());
    },
  };
}

function makeRuns() {
  const listeners: (() => void)[] = [];
  let best: number | null = null;
  return {
    gpuBytesPerS: () => best,
    onChanged: (listener: () => void) => void listeners.push(listener),
    measured(bytesPerS: number | null) {
      best = bytesPerS;
      for (const listener of listeners) listener();
    },
  };
}

async function cacheFile(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), "freehold-machine-")), "machine.json");
}

test("a fifth of the memory is left to others, within bounds", () => {
  expect(usableOf(4e9)).toBe(2.5e9);
  expect(usableOf(16e9)).toBe(12.8e9);
  expect(usableOf(128e9)).toBe(122e9);
  expect(usableOf(1e9)).toBe(0);
});

test("a container's limit is read as a number, and no limit as none", () => {
  expect(parseLimit("2147483648\n")).toBe(2_147_483_648);
  expect(parseLimit("max\n")).toBeNull();
  expect(parseLimit("9223372036854771712\n")).toBeNull();
  expect(parseLimit("")).toBeNull();
});

test("a container's limit counts as the machine's memory", async () => {
  const machine = await createMachine({
    engine: makeEngine(),
    speedRuns: makeRuns(),
    cacheFile: await cacheFile(),
    measure: async () => null,
    memoryLimit: async () => 2e9,
  });
  expect(machine.facts()).toMatchObject({ memoryBytes: 2e9, usableMemoryBytes: 0.5e9, gpus: [] });
  expect(machine.facts().processor).not.toBe("");
});

test("GPUs are known once the engine has started, and stay known when it uses the processor", async () => {
  const engine = makeEngine();
  const machine = await createMachine({
    engine,
    speedRuns: makeRuns(),
    cacheFile: await cacheFile(),
    measure: async () => null,
  });
  const changed = vi.fn();
  machine.onChanged(changed);
  const gpus = [{ name: "M4", memoryBytes: 11e9 }];
  engine.start({ kind: "metal", devices: ["M4"], fallbackReason: null, gpus, isUnified: true });
  expect(machine.facts()).toMatchObject({ gpus, isUnified: true });
  engine.start({ kind: "cpu", devices: ["CPU"], fallbackReason: null, gpus: [], isUnified: false });
  expect(machine.facts().gpus).toEqual(gpus);
  expect(changed).toHaveBeenCalledTimes(1);
});

test("the bandwidth is measured once for this processor and then remembered", async () => {
  const file = await cacheFile();
  const measure = vi.fn(async () => 12e9);
  const options = {
    engine: makeEngine(),
    speedRuns: makeRuns(),
    cacheFile: file,
    measure,
    measureAfterMs: 0,
  };
  const first = await createMachine(options);
  expect(first.facts().bandwidthBytesPerS).toBeNull();
  await new Promise<void>((resolve) => first.onChanged(resolve));
  expect(first.facts().bandwidthBytesPerS).toBe(12e9);
  await vi.waitFor(() => readFile(file, "utf8"));
  expect((await createMachine(options)).facts().bandwidthBytesPerS).toBe(12e9);
  await writeFile(file, JSON.stringify({ v: 1, processor: "Another", bandwidthBytesPerS: 1e9 }));
  expect((await createMachine(options)).facts().bandwidthBytesPerS).toBeNull();
  expect(measure).toHaveBeenCalledTimes(1);
});

test("how fast GPUs are is known as soon as a model on them was measured", async () => {
  const speedRuns = makeRuns();
  const machine = await createMachine({
    engine: makeEngine(),
    speedRuns,
    cacheFile: await cacheFile(),
    measure: async () => null,
  });
  expect(machine.facts().gpuBytesPerS).toBeNull();
  const changed = vi.fn();
  machine.onChanged(changed);
  speedRuns.measured(400e9);
  // Another measurement that says nothing new.
  speedRuns.measured(400e9);
  expect(machine.facts().gpuBytesPerS).toBe(400e9);
  expect(changed).toHaveBeenCalledTimes(1);
});

test("this machine's memory can be measured", async () => {
  expect(await measureBandwidth()).toBeGreaterThan(1e8);
});
