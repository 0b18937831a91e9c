import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { openUsage } from "../../../electron/core/routing/usage.ts";

let file: string;
const november = (): Date => new Date(2026, 10, 25);
const what = {
  endpointId: "e1",
  endpointName: "Acme",
  estimatedCostUsd: 0.5,
  inputTokens: 100,
  budgetUsd: null,
};

beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), "freehold-usage-")), "usage.json");
});

test("an answer costs what it came to, not what was estimated, also after a restart", async () => {
  const usage = await openUsage(file, november);
  const id = await usage.reserve(what);
  expect(usage.spentUsd()).toBe(0.5);
  await usage.settle(id, { costUsd: 0.25, inputTokens: 90, outputTokens: 40 });
  const expected = {
    month: "2026-11",
    spentUsd: 0.25,
    unpricedAnswers: 0,
    byEndpoint: [
      { endpointName: "Acme", answers: 1, inputTokens: 90, outputTokens: 40, costUsd: 0.25 },
    ],
  };
  expect(usage.read()).toEqual(expected);
  expect((await openUsage(file, november)).read()).toEqual(expected);
});

test("an answer that a crash cut off counts with its estimate", async () => {
  await (await openUsage(file, november)).reserve(what);
  const usage = await openUsage(file, november);
  expect(usage.read()).toMatchObject({ spentUsd: 0.5, byEndpoint: [{ answers: 1 }] });
  // And once only.
  await usage.settle(await usage.reserve(what), null);
  expect((await openUsage(file, november)).spentUsd()).toBe(0.5);
});

test("an answer that used nothing costs nothing", async () => {
  const usage = await openUsage(file, november);
  await usage.settle(await usage.reserve(what), null);
  expect(usage.read()).toMatchObject({ spentUsd: 0, byEndpoint: [] });
});

test("a new month begins with nothing spent, and the old one's answers stay its own", async () => {
  let today = november();
  const usage = await openUsage(file, () => today);
  const id = await usage.reserve(what);
  today = new Date(2026, 11, 1);
  expect(usage.spentUsd()).toBe(0);
  await usage.settle(id, { costUsd: 1, inputTokens: 1, outputTokens: 1 });
  expect(usage.read()).toMatchObject({ month: "2026-12", spentUsd: 0 });
  expect((await openUsage(file, november)).spentUsd()).toBe(1);
});

test("answers without a price are counted as such", async () => {
  const usage = await openUsage(file, november);
  const id = await usage.reserve({ ...what, estimatedCostUsd: null });
  await usage.settle(id, { costUsd: null, inputTokens: 1, outputTokens: 1 });
  expect(usage.read()).toMatchObject({ spentUsd: 0, unpricedAnswers: 1 });
});

test("whoever listens hears of every change", async () => {
  const usage = await openUsage(file, november);
  const heard: number[] = [];
  usage.onChanged(({ spentUsd }) => heard.push(spentUsd));
  await usage.settle(await usage.reserve(what), { costUsd: 2, inputTokens: 1, outputTokens: 1 });
  expect(heard).toEqual([0.5, 2]);
});

test("a damaged file is set aside, not overwritten", async () => {
  await writeFile(file, "{");
  await openUsage(file, november);
  expect(await readFile(`${file}.damaged`, "utf8")).toBe("{");
});

test("answers settled at one time are all counted", async () => {
  const usage = await openUsage(file, november);
  const ids = await Promise.all(Array.from({ length: 20 }, () => usage.reserve(what)));
  await Promise.all(
    ids.map((id) => usage.settle(id, { costUsd: 1, inputTokens: 1, outputTokens: 1 })),
  );
  expect((await openUsage(file, november)).spentUsd()).toBe(20);
});

test("two answers at one time do not share what is left of the budget", async () => {
  const usage = await openUsage(file, november);
  const within = { ...what, budgetUsd: 0.9 };
  const outcomes = await Promise.allSettled([usage.reserve(within), usage.reserve(within)]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  await usage.reserve({ ...within, estimatedCostUsd: 0 });
  await expect(usage.reserve({ ...within, estimatedCostUsd: null })).rejects.toThrow(/budget/);
  expect(usage.spentUsd()).toBe(0.5);
});
