import { mkdtemp, readFile, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Models } from "../../../electron/core/models/models.ts";
import type { ModelSummary } from "../../../electron/shared/state.ts";
import { writeTinyGguf } from "../../../scripts/tiny-gguf.ts";
import { writeManyHeaders } from "../../support/many-models.ts";
import { openModels, settingsInMemory } from "../../support/models.ts";

let root: string;
let modelsDir: string;
let models: Models;
const settings = settingsInMemory();

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "freehold-many-"));
  modelsDir = join(root, "models");
  models = await openModels(root, { settings });
});

afterEach(async () => {
  await models.close();
  await rm(root, { recursive: true, force: true });
});

async function reopen(): Promise<void> {
  await models.close();
  models = await openModels(root, { settings });
}

const headersFile = (): string => join(root, "cache", "headers.json");

/** Replaces what the file holds, but neither its size nor its time: whoever reads it again finds no model. */
async function spoilUnseen(file: string): Promise<void> {
  const { size, atime, mtimeMs } = await stat(file);
  await writeFile(file, "spoilt");
  await truncate(file, size);
  await utimes(file, atime, mtimeMs / 1_000);
}

test("a thousand models are each listed once and in order, in one process and after a restart", async () => {
  await writeManyHeaders(modelsDir, 1_000);
  const first = await models.list();
  expect(first.length).toBe(1_000);
  expect(new Set(first.map(({ id }) => id)).size).toBe(1_000);
  expect(first.map(({ fileName }) => fileName)).toEqual(
    first.map(({ fileName }) => fileName).sort(),
  );
  expect(
    first.every(({ problem, architecture }) => problem === null && architecture === "llama"),
  ).toBe(true);
  expect(await models.list()).toEqual(first);
  await reopen();
  expect(await models.list()).toEqual(first);
});

test("a header that was read once is not read again after a restart, until its file changes", async () => {
  const file = join(modelsDir, "a.gguf");
  await writeTinyGguf(file, { name: "First" });
  const time = new Date("2026-01-01T00:00:00Z");
  await utimes(file, time, time);
  await models.list();
  await spoilUnseen(file);
  await reopen();
  expect(await models.list()).toMatchObject([{ name: "First", problem: null }]);
  await utimes(file, time, new Date(time.getTime() + 5_000));
  expect(await models.list()).toMatchObject([{ problem: expect.stringContaining("GGUF") }]);
});

test("a file of a kind that cannot be used is not read again until it changes or the app is new", async () => {
  const file = join(modelsDir, "eyes.gguf");
  await writeTinyGguf(file, { architecture: "clip" });
  const time = new Date("2026-01-01T00:00:00Z");
  await utimes(file, time, time);
  const problem = expect.stringContaining("vision model");
  expect(await models.list()).toMatchObject([{ problem }]);
  await spoilUnseen(file);
  expect(await models.list()).toMatchObject([{ problem }]);
  await reopen();
  expect(await models.list()).toMatchObject([{ problem: expect.stringContaining("GGUF") }]);
});

test("a damaged memory of headers is ignored, and a deleted one is missed by nobody", async () => {
  await writeTinyGguf(join(modelsDir, "a.gguf"), { name: "First" });
  const listed = await models.list();
  await models.close();
  const saved = await readFile(headersFile(), "utf8");
  for (const damaged of [
    saved.replace('"First"', '"Other"'),
    saved.slice(0, -20),
    "",
    "{}",
    `{"readerVersion":0}\n[]`,
  ]) {
    expect(damaged).not.toBe(saved);
    await writeFile(headersFile(), damaged);
    models = await openModels(root, { settings });
    expect(await models.list()).toEqual(listed);
    await models.close();
  }
  await rm(join(root, "cache"), { recursive: true });
  models = await openModels(root, { settings });
  expect(await models.list()).toEqual(listed);
});

test("what changes nothing in the list is not announced, and many changes at once are few announcements", async () => {
  await writeManyHeaders(modelsDir, 50);
  const announced: (readonly ModelSummary[])[] = [];
  models.onChanged((list) => announced.push(list));
  const id = (await models.list())[0]?.id ?? "";
  await settings.change({ theme: "dark" });
  const before = announced.length;
  await settings.change({ theme: "light" });
  expect(announced.length).toBe(before);
  await models.adopt([join(modelsDir, "model-00000.gguf")]);
  expect(announced.length).toBe(before);
  await Promise.all(Array.from({ length: 40 }, () => models.sha256(id)));
  await expect
    .poll(() => announced.at(-1)?.[0]?.sha256, { timeout: 10_000 })
    .toMatch(/^[0-9a-f]{64}$/);
  expect(announced.length).toBeLessThan(before + 4);
});

test("run settings and the fit they lead to are announced as soon as they are set", async () => {
  await writeTinyGguf(join(modelsDir, "a.gguf"));
  const announced: (readonly ModelSummary[])[] = [];
  models.onChanged((list) => announced.push(list));
  const [before] = await models.list();
  const id = before?.id ?? "";
  const runSettings = { ...before?.runSettings, contextTokens: 512 } as ModelSummary["runSettings"];
  await settings.change({ runSettings: { [id]: runSettings } });
  expect(announced.at(-1)).toMatchObject([{ runSettings, fit: { contextTokens: 512 } }]);
  await settings.change({ runSettings: {} });
  expect(announced.at(-1)).toEqual([before]);
});
