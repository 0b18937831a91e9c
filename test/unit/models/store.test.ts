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
  truncate,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Models } from "../../../electron/core/models/models.ts";
import { makeTinyGguf, writeTinyGguf } from "../../../scripts/tiny-gguf.ts";
import { openModels } from "../../support/models.ts";

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
  return openModels(root, { report: (message) => reports.push(message) });
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
    licence: { id: "cc0-1.0", namedBy: "file" },
  });
  expect(listed[0]?.id).toMatch(/^[A-Za-z0-9_-]{1,100}$/);
  expect(listed[0]?.fit?.totalBytes).toBeGreaterThan(listed[0]?.sizeBytes ?? Infinity);
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

test("the hash of a known file is told again from its size and time alone", async () => {
  const file = join(modelsDir, "a.gguf");
  await writeTinyGguf(file);
  const time = new Date("2026-01-01T00:00:00Z");
  await utimes(file, time, time);
  const [listed] = await models.list();
  const id = listed?.id ?? "";
  const known = await models.sha256(id);
  // Other bytes under the same size and time: whoever read them would come to another hash.
  await writeTinyGguf(file, { seed: 2 });
  await utimes(file, time, time);
  expect(await models.sha256(id)).toBe(known);
  await utimes(file, time, new Date(time.getTime() + 5_000));
  expect(await models.sha256(id)).not.toBe(known);
});

test("closing abandons the hash that is being computed and those that wait for it", async () => {
  const names = ["one.gguf", "two.gguf"];
  for (const name of names) {
    await writeTinyGguf(join(modelsDir, name));
    // Without data on the disk, but seconds long to read.
    await truncate(join(modelsDir, name), 4e9);
  }
  const hashes = (await models.list()).map(({ id }) => models.sha256(id));
  expect(hashes.length).toBe(2);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await models.close();
  // Had it waited, there would be hashes.
  expect(await Promise.all(hashes)).toEqual([null, null]);
  expect(await readdir(root)).not.toContain("models.json");
});

test("a list that cannot be saved says so, leaves nothing behind and is right until the end", async () => {
  const file = join(elsewhere, "mine.gguf");
  await writeTinyGguf(file, { name: "Mine" });
  await mkdir(join(root, "models.json"));
  await expect(models.adopt([file])).rejects.toMatchObject({
    failure: { code: "disk-error", message: expect.stringContaining("list of models") },
  });
  expect((await models.list()).map((model) => model.name)).toEqual(["Mine"]);
  expect((await readdir(root)).sort()).toEqual(["elsewhere", "models", "models.json"]);
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

test("a models folder that cannot be reached is reported, and everything else can be used", async () => {
  await models.close();
  await writeFile(join(root, "unplugged"), "no folder");
  models = await openModels(root, {
    modelsDir: join(root, "unplugged", "models"),
    report: (message) => reports.push(message),
  });
  expect(reports).toEqual([expect.stringContaining("could not be opened")]);
  await writeTinyGguf(join(elsewhere, "mine.gguf"), { name: "Mine" });
  await models.adopt([join(elsewhere, "mine.gguf")]);
  expect((await models.list()).map((model) => model.name)).toEqual(["Mine"]);
});
