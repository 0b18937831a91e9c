import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Models } from "../../../electron/core/models/models.ts";
import { makeTinyGguf } from "../../../scripts/tiny-gguf.ts";
import { openModels } from "../../support/models.ts";

let root: string;
let folder: string;
let models: Models;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "freehold-adopting-"));
  folder = join(root, "elsewhere");
  await mkdir(join(folder, "one", "two"), { recursive: true });
  models = await openModels(root);
});

afterEach(async () => {
  await models.close();
  await rm(root, { recursive: true, force: true });
});

test("a folder gives every model in it, however deep, and says what it refused", async () => {
  await writeFile(join(folder, "a.gguf"), makeTinyGguf({ name: "A" }));
  await writeFile(join(folder, "one", "two", "b.GGUF"), makeTinyGguf({ name: "B" }));
  for (const part of [1, 2])
    await writeFile(
      join(folder, "one", `c-0000${part}-of-00002.gguf`),
      makeTinyGguf({ name: "C" }),
    );
  await writeFile(join(folder, "one", "broken.gguf"), "no model");
  await writeFile(join(folder, "notes.txt"), "no model");
  await symlink(folder, join(folder, "one", "again"));
  const { added, refused } = await models.adopt([folder]);
  expect(added.map(({ name }) => name).sort()).toEqual(["A", "B", "C"]);
  expect(added.every(({ source }) => source === "in-place")).toBe(true);
  expect(refused).toMatchObject([{ fileName: "broken.gguf" }]);
  await models.close();
  models = await openModels(root);
  expect((await models.list()).map(({ name }) => name).sort()).toEqual(["A", "B", "C"]);
});

test("a folder without a model says so", async () => {
  const { added, refused } = await models.adopt([join(folder, "one")]);
  expect(added).toEqual([]);
  expect(refused).toEqual([{ fileName: "one", reason: expect.stringContaining("no GGUF file") }]);
});

test("a file too deep in the models folder to be seen there is taken in where it lies", async () => {
  const deep = join(root, "models", "one", "two");
  await mkdir(deep, { recursive: true });
  await writeFile(join(deep, "deep.gguf"), makeTinyGguf());
  expect(await models.list()).toEqual([]);
  await models.adopt([join(deep, "deep.gguf")]);
  expect(await models.list()).toMatchObject([{ source: "in-place" }]);
});

test("a file of the models folder is not taken in twice, by whatever path it comes", async () => {
  await writeFile(join(root, "models", "a.gguf"), makeTinyGguf());
  await symlink(join(root, "models"), join(root, "other-way"));
  const { added } = await models.adopt([join(root, "other-way", "a.gguf")]);
  expect(added).toMatchObject([{ source: "models-folder" }]);
  expect(added).toEqual(await models.list());
});

test("a link to a file whose own name does not say what it is stays known by the link", async () => {
  await writeFile(join(folder, "0f1e2d"), makeTinyGguf());
  await symlink(join(folder, "0f1e2d"), join(folder, "tiny.gguf"));
  const { added } = await models.adopt([join(folder, "tiny.gguf")]);
  expect(added).toMatchObject([{ fileName: "tiny.gguf", source: "in-place" }]);
});
