import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createErasedTraces } from "../../../electron/core/erased-traces.ts";

let folder: string;
let clearings: number;

const clear = async (): Promise<void> => {
  clearings += 1;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "freehold-traces-"));
  clearings = 0;
});

afterEach(() => rm(folder, { recursive: true }));

test("nothing is cleared where nothing was erased", async () => {
  await createErasedTraces(join(folder, "erased"), clear).sweep();
  expect(clearings).toBe(0);
});

test("what was erased is cleared once, by this run or by the next one", async () => {
  const first = createErasedTraces(join(folder, "erased"), clear);
  await first.mark();
  await createErasedTraces(join(folder, "erased"), clear).sweep();
  expect(clearings).toBe(1);
  await createErasedTraces(join(folder, "erased"), clear).sweep();
  expect(clearings).toBe(1);
  await first.sweep();
  await first.sweep();
  expect(clearings).toBe(2);
});

test("a clearing that fails is tried again the next time", async () => {
  const mark = join(folder, "erased");
  const failing = createErasedTraces(mark, () => Promise.reject(new Error("busy")));
  await failing.mark();
  await expect(failing.sweep()).rejects.toThrow("busy");
  await createErasedTraces(mark, clear).sweep();
  expect(clearings).toBe(1);
});

test("a mark that cannot be written still clears in this run", async () => {
  const traces = createErasedTraces(join(folder, "missing", "erased"), clear);
  await traces.mark();
  await traces.sweep();
  expect(clearings).toBe(1);
});

test("a library in other files needs no clearing, unless more was erased since it was begun", async () => {
  const traces = createErasedTraces(join(folder, "erased"), clear);
  let heard = 0;
  const stop = traces.onMarked(() => (heard += 1));
  expect(traces.marks()).toBe(null);
  await traces.mark();
  await traces.mark();
  expect([heard, traces.marks()]).toEqual([2, 2]);
  await traces.forget(1);
  expect(traces.marks()).toBe(2);
  expect(await readdir(folder)).toEqual(["erased"]);
  await traces.forget(2);
  expect(traces.marks()).toBe(null);
  await traces.sweep();
  await createErasedTraces(join(folder, "erased"), clear).sweep();
  expect(clearings).toBe(0);
  stop();
  await traces.mark();
  expect([heard, traces.marks()]).toEqual([2, 3]);
});

test("a mark that comes while another is taken away stays, also on the disk", async () => {
  const traces = createErasedTraces(join(folder, "erased"), clear);
  await traces.mark();
  const forgotten = traces.forget(1);
  // By then the file is on its way out.
  await Promise.resolve().then(() => {});
  await Promise.all([traces.mark(), forgotten]);
  expect(traces.marks()).toBe(2);
  expect(await readdir(folder)).toEqual(["erased"]);
});
