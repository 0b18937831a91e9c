import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Models } from "../../../electron/core/models/models.ts";
import { makeTinyGguf } from "../../../scripts/tiny-gguf.ts";
import { createRemovedFiles } from "../../../electron/core/models/removed.ts";
import { openModels } from "../../support/models.ts";

let root: string;
let modelsDir: string;
let models: Models;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "freehold-removing-"));
  modelsDir = join(root, "models");
  models = await openModels(root);
});

afterEach(async () => {
  await models.close();
  await rm(root, { recursive: true, force: true });
});

async function reopen(): Promise<void> {
  await models.close();
  models = await openModels(root);
}

async function idOfOnly(): Promise<string> {
  return (await models.list())[0]?.id ?? "";
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

test("a deleted model is off the list at once, and brought back as it was, hash and id included", async () => {
  await mkdir(join(modelsDir, "below"));
  await writeFile(join(modelsDir, "below", "a.gguf"), makeTinyGguf());
  const id = await idOfOnly();
  await models.sha256(id);
  const before = await models.list();
  const { undoId, sizeBytes } = await models.remove(id);
  expect(sizeBytes).toBe(makeTinyGguf().length);
  expect(await models.list()).toEqual([]);
  await expect(models.find(id)).rejects.toMatchObject({ failure: { code: "model-missing" } });
  await models.restore(undoId);
  expect(await models.list()).toEqual(before);
  await expect(models.restore(undoId)).rejects.toMatchObject({ failure: { code: "not-found" } });
});

test("all parts of a split model go and come back together", async () => {
  const parts = [1, 2].map((part) => `big-0000${part}-of-00002.gguf`);
  for (const part of parts) await writeFile(join(modelsDir, part), makeTinyGguf());
  const { undoId, sizeBytes } = await models.remove(await idOfOnly());
  expect(sizeBytes).toBe(2 * makeTinyGguf().length);
  expect((await readdir(modelsDir)).filter((name) => name.endsWith(".gguf"))).toEqual([]);
  await models.restore(undoId);
  expect((await readdir(modelsDir)).filter((name) => name.endsWith(".gguf"))).toEqual(parts);
});

test("bringing back overwrites nothing, and can be tried again", async () => {
  const file = join(modelsDir, "a.gguf");
  await writeFile(file, makeTinyGguf());
  const { undoId } = await models.remove(await idOfOnly());
  await writeFile(file, makeTinyGguf({ name: "Newer" }));
  await expect(models.restore(undoId)).rejects.toThrow(/"a.gguf".*again.*still kept/);
  expect(await models.list()).toMatchObject([{ name: "Newer" }]);
  await rm(file);
  await models.restore(undoId);
  expect(await models.list()).toMatchObject([{ name: "Tiny" }]);
});

test("what was deleted is gone for good when the app ends", async () => {
  await writeFile(join(modelsDir, "a.gguf"), makeTinyGguf());
  const { undoId } = await models.remove(await idOfOnly());
  expect(await filesBelow(modelsDir)).toEqual(["a.gguf"]);
  await reopen();
  expect(await filesBelow(modelsDir)).toEqual([]);
  await expect(models.restore(undoId)).rejects.toThrow(/can no longer be brought back/);
});

test("what an app that was killed had set aside is deleted at the next opening", async () => {
  await mkdir(join(modelsDir, ".removed", "some-id"), { recursive: true });
  await writeFile(join(modelsDir, ".removed", "some-id", "a.gguf"), makeTinyGguf());
  await reopen();
  expect(await models.list()).toEqual([]);
  await expect.poll(() => filesBelow(modelsDir), { timeout: 10_000 }).toEqual([]);
});

test("a file that is used where it lies is not deleted", async () => {
  const file = join(root, "mine.gguf");
  await writeFile(file, makeTinyGguf());
  await models.adopt([file]);
  await expect(models.remove(await idOfOnly())).rejects.toThrow(/used where it lies/);
  expect((await models.list()).length).toBe(1);
});

test("what is deleted while an earlier run's leftovers go can still be brought back", async () => {
  await models.close();
  for (let index = 0; index < 50; index += 1) {
    await mkdir(join(modelsDir, ".removed", `earlier-${index}`), { recursive: true });
    await writeFile(join(modelsDir, ".removed", `earlier-${index}`, "x.gguf"), "x");
  }
  await writeFile(join(modelsDir, "a.gguf"), makeTinyGguf());
  models = await openModels(root);
  const { undoId } = await models.remove(await idOfOnly());
  await expect
    .poll(async () => (await readdir(join(modelsDir, ".removed"))).length, { timeout: 10_000 })
    .toBe(1);
  await models.restore(undoId);
  expect((await models.list()).length).toBe(1);
});

test("after a while what was deleted is gone for good, and what is known of it with it", async () => {
  const file = join(modelsDir, "a.gguf");
  await writeFile(file, makeTinyGguf());
  const purged: string[] = [];
  const removed = createRemovedFiles({
    modelsDir: () => modelsDir,
    onPurged: async (paths) => void purged.push(...paths),
    keptMs: 20,
  });
  const undoId = await removed.remove([file]);
  await expect.poll(() => purged, { timeout: 10_000 }).toEqual([file]);
  expect(await filesBelow(modelsDir)).toEqual([]);
  await expect(removed.restore(undoId)).rejects.toThrow(/can no longer be brought back/);
});

test("what cannot be deleted for good now is kept in mind, and deleted with the next try", async () => {
  const file = join(modelsDir, "a.gguf");
  await writeFile(file, makeTinyGguf());
  const purged: string[] = [];
  const removed = createRemovedFiles({
    modelsDir: () => modelsDir,
    onPurged: async (paths) => void purged.push(...paths),
  });
  const undoId = await removed.remove([file]);
  // The disk is gone for a while: another thing lies where the folder was.
  await rename(modelsDir, `${modelsDir}-away`);
  await writeFile(modelsDir, "");
  await removed.purge();
  expect(purged).toEqual([]);
  await rm(modelsDir);
  await rename(`${modelsDir}-away`, modelsDir);
  expect(await filesBelow(modelsDir)).toEqual(["a.gguf"]);
  await removed.purge();
  expect(purged).toEqual([file]);
  expect(await filesBelow(modelsDir)).toEqual([]);
  await expect(removed.restore(undoId)).rejects.toThrow(/can no longer be brought back/);
});
