import { createHash } from "node:crypto";
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Models } from "../../../electron/core/models/models.ts";
import { createModels } from "../../../electron/core/models/store.ts";
import { makeTinyGguf, writeTinyGguf } from "../../../scripts/tiny-gguf.ts";

let root: string;
let modelsDir: string;
let elsewhere: string;
let models: Models;
let reports: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "freehold-models-"));
  modelsDir = join(root, "models");
  elsewhere = join(root, "elsewhere");
  await mkdir(elsewhere);
  reports = [];
  models = await open();
});

afterEach(async () => {
  await models.close();
  await rm(root, { recursive: true, force: true });
});

function open(): Promise<Models> {
  return createModels({
    modelsDir,
    registryFile: join(root, "models.json"),
    report: (message) => reports.push(message),
  });
}

async function reopen(): Promise<void> {
  await models.close();
  models = await open();
}

test("lists what lies in the models folder and one folder below, with what the headers say", async () => {
  await writeTinyGguf(join(modelsDir, "a.gguf"), { name: "Model A" });
  await mkdir(join(modelsDir, "below", "too-deep"), { recursive: true });
  await writeTinyGguf(join(modelsDir, "below", "b.GGUF"), { seed: 2, name: "Model B" });
  await writeTinyGguf(join(modelsDir, "below", "too-deep", "c.gguf"));
  await writeFile(join(modelsDir, "notes.txt"), "no model");
  const listed = await models.list();
  expect(listed.map((model) => model.name)).toEqual(["Model A", "Model B"]);
  expect(listed[0]).toMatchObject({
    source: "models-folder",
    role: "chat",
    problem: null,
    isStarter: false,
    licence: "cc0-1.0",
  });
  expect(listed[0]?.id).toMatch(/^[A-Za-z0-9_-]{1,100}$/);
  expect(listed[0]?.estimate?.memoryBytes).toBeGreaterThan(listed[0]?.sizeBytes ?? Infinity);
});

test("a damaged file is listed with its problem and cannot be had", async () => {
  await writeFile(join(modelsDir, "cut.gguf"), makeTinyGguf().subarray(0, 100_000));
  const [cut] = await models.list();
  expect(cut).toMatchObject({
    fileName: "cut.gguf",
    name: "cut",
    problem: expect.stringContaining("shorter"),
  });
  await expect(models.find(cut?.id ?? "")).rejects.toMatchObject({
    failure: { code: "model-unreadable" },
  });
});

test("a split model is one entry, and an incomplete one says so", async () => {
  const name = (part: number): string => join(modelsDir, `big-0000${part}-of-00002.gguf`);
  await writeTinyGguf(name(1), { name: "Big" });
  expect(await models.list()).toMatchObject([{ problem: expect.stringContaining("parts") }]);
  await writeTinyGguf(name(2));
  const [whole, ...rest] = await models.list();
  expect(rest).toEqual([]);
  expect(whole).toMatchObject({ name: "Big", problem: null, sizeBytes: 2 * makeTinyGguf().length });
  expect((await models.find(whole?.id ?? "")).path).toBe(name(1));
});

test("files used where they lie stay on the list until they are taken off, symlinks included", async () => {
  const file = join(elsewhere, "mine.gguf");
  await writeTinyGguf(file, { name: "Mine" });
  await symlink(file, join(elsewhere, "link.gguf"));
  await writeFile(join(elsewhere, "text.gguf"), "no model");
  const outcome = await models.adopt([
    join(elsewhere, "link.gguf"),
    join(elsewhere, "text.gguf"),
    join(elsewhere, "missing.gguf"),
  ]);
  expect(outcome.added).toMatchObject([{ name: "Mine", source: "in-place" }]);
  expect(outcome.refused.map((refused) => refused.fileName)).toEqual(["text.gguf", "missing.gguf"]);
  for (const { reason } of outcome.refused) expect(reason).toMatch(/\w+ .*[.]$/);

  await reopen();
  const [mine] = await models.list();
  expect(mine).toMatchObject({ name: "Mine", source: "in-place" });
  await models.forget(mine?.id ?? "");
  expect(await models.list()).toEqual([]);
  expect((await readFile(file)).length).toBeGreaterThan(0);
});

test("a file in use where it lies that has gone is listed as gone", async () => {
  const file = join(elsewhere, "mine.gguf");
  await writeTinyGguf(file);
  await models.adopt([file]);
  await rename(file, `${file}.moved`);
  const [gone] = await models.list();
  expect(gone?.problem).toMatch(/is gone/);
  await expect(models.find(gone?.id ?? "")).rejects.toMatchObject({
    failure: { code: "model-missing" },
  });
});

test("the hash is that of the file, is remembered, and is forgotten when the file changes", async () => {
  const file = join(modelsDir, "a.gguf");
  await writeTinyGguf(file);
  const [listed] = await models.list();
  expect(listed?.sha256).toBeNull();
  const expected = createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
  const hashes = await Promise.all([
    models.sha256(listed?.id ?? ""),
    models.sha256(listed?.id ?? ""),
  ]);
  expect(hashes).toEqual([expected, expected]);
  await reopen();
  expect((await models.list())[0]?.sha256).toBe(expected);
  await writeTinyGguf(file, { name: "Another one" });
  expect((await models.list())[0]?.sha256).toBeNull();
  expect(await models.sha256("m-unknown")).toBeNull();
});

test("a damaged registry is set aside and reported, not lost", async () => {
  await models.close();
  await writeFile(join(root, "models.json"), "{ this is no");
  models = await open();
  expect(reports).toEqual([expect.stringContaining("set aside")]);
  const kept = (await readdir(root)).find((name) => name.startsWith("models.json.damaged"));
  expect(await readFile(join(root, kept ?? ""), "utf8")).toBe("{ this is no");
  expect(await models.list()).toEqual([]);
});

test("a file that is put into the folder is announced", async () => {
  const announced = new Promise<readonly string[]>((resolve) => {
    models.onChanged((list) => resolve(list.map((model) => model.fileName)));
  });
  await writeTinyGguf(join(elsewhere, "new.gguf"));
  await copyFile(join(elsewhere, "new.gguf"), join(modelsDir, "new.gguf"));
  expect((await announced).map((name) => basename(name))).toEqual(["new.gguf"]);
});
