import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { copyAll, stagingName } from "../../../electron/core/models/folder-move/by-copy.ts";
import { planMove } from "../../../electron/core/models/folder-move/plan.ts";
import type { Models } from "../../../electron/core/models/models.ts";
import type { ModelsFolderState } from "../../../electron/shared/calls/models.ts";
import { makeTinyGguf } from "../../../scripts/tiny-gguf.ts";
import { openModels } from "../../support/models.ts";

let root: string;
let modelsDir: string;
let target: string;
let models: Models;
const elsewhere: string[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "freehold-moving-"));
  modelsDir = join(root, "models");
  target = join(root, "new", "place");
  models = await openModels(root);
  await writeFile(join(modelsDir, "a.gguf"), makeTinyGguf({ name: "A" }));
  await mkdir(join(modelsDir, "below"));
  await writeFile(join(modelsDir, "below", "b.gguf"), makeTinyGguf({ name: "B", seed: 2 }));
});

afterEach(async () => {
  await models.close();
  for (const folder of [root, ...elsewhere.splice(0)])
    await rm(folder, { recursive: true, force: true });
});

/** A folder on another volume; `null` where this machine has none to write to. */
async function onOtherVolume(): Promise<string | null> {
  const folder = await mkdtemp("/dev/shm/freehold-moving-").catch(() => null);
  if (folder === null) return null;
  elsewhere.push(folder);
  return (await stat(folder)).dev === (await stat(root)).dev ? null : folder;
}

/** Every file and link below a folder, and what it holds or leads to. */
async function contentOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const content: Record<string, string> = {};
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    const name = file.slice(folder.length + 1);
    if (entry.isFile()) content[name] = (await readFile(file)).toString("base64");
    else content[name] = entry.isSymbolicLink() ? await readlink(file) : "folder";
  }
  return content;
}

async function expectMoved(folder: string): Promise<void> {
  const before = await models.list();
  for (const { id } of before) await models.sha256(id);
  const hashes = (await models.list()).map(({ sha256 }) => sha256);
  const content = await contentOf(modelsDir);
  const newIds = await models.moveFolder(folder);
  const after = await models.list();
  expect(after.map(({ name }) => name)).toEqual(["A", "B"]);
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => newIds.get(id)));
  // Hashes go along: nothing has to be read again, and nothing counts as changed.
  expect(after).toMatchObject(hashes.map((sha256) => ({ sha256, hasChanged: false })));
  expect(await contentOf(folder)).toEqual(content);
  expect(await contentOf(modelsDir)).toEqual({});
}

test("on one volume the models are where they were asked to be, known as before", async () => {
  await expectMoved(target);
});

test("on another volume they are copied, and the originals deleted", async (context) => {
  const folder = await onOtherVolume();
  if (folder === null) return context.skip("There is no other volume here.");
  await expectMoved(folder);
});

test("the folder that is watched, described and deleted from is the new one", async () => {
  await models.moveFolder(target);
  const announced: (readonly string[])[] = [];
  models.onChanged((list) => announced.push(list.map(({ fileName }) => fileName)));
  await models.list();
  await writeFile(join(target, "c.gguf"), makeTinyGguf({ name: "C" }));
  await expect
    .poll(() => announced.at(-1), { timeout: 10_000 })
    .toEqual(["a.gguf", "b.gguf", "c.gguf"]);
  expect(await models.folder()).toMatchObject({
    shownPath: target,
    sizeBytes: 3 * makeTinyGguf().length,
    canMove: true,
    move: null,
  });
  const { undoId } = await models.remove((await models.list())[0]?.id ?? "");
  expect((await readdir(target)).sort()).toEqual([".removed", "below", "c.gguf"]);
  await models.restore(undoId);
  expect((await models.list()).length).toBe(3);
});

test("what was deleted can be brought back in the new folder, and downloads under way go along", async () => {
  await mkdir(join(modelsDir, ".downloads", "x"), { recursive: true });
  await writeFile(join(modelsDir, ".downloads", "x", "part"), "half");
  const before = (await models.list())[0]?.id ?? "";
  const { undoId } = await models.remove(before);
  const newIds = await models.moveFolder(target);
  expect(await readFile(join(target, ".downloads", "x", "part"), "utf8")).toBe("half");
  // What is kept under its id, such as its run settings, follows it.
  expect(newIds.get(before)).toBe(await models.restore(undoId));
  expect((await models.list()).map(({ name }) => name)).toEqual(["A", "B"]);
  expect(await readdir(modelsDir)).toEqual([]);
});

test("other people's files stay, and links lead where they led", async () => {
  await writeFile(join(modelsDir, "below", "notes.txt"), "mine");
  await writeFile(join(root, "mine.gguf"), makeTinyGguf({ name: "Mine" }));
  await symlink(join("..", "mine.gguf"), join(modelsDir, "link.gguf"));
  await models.moveFolder(target);
  expect(await contentOf(modelsDir)).toEqual({ below: "folder", "below/notes.txt": "bWluZQ==" });
  expect((await models.list()).map(({ name, problem }) => [name, problem])).toEqual([
    ["A", null],
    ["B", null],
    ["Mine", null],
  ]);
});

test("a folder within itself, the same one, and one with a file of that name are refused", async () => {
  const before = await contentOf(modelsDir);
  const refusal = (folder: string): Promise<unknown> =>
    models.moveFolder(folder).then(
      () => null,
      (error: Error) => error.message,
    );
  expect(await refusal(join(modelsDir, "below", "deeper"))).toMatch(/within the models folder/);
  await symlink(modelsDir, join(root, "link"));
  expect(await refusal(join(root, "link"))).toMatch(/in this folder already/);
  await mkdir(join(target, "below"), { recursive: true });
  await writeFile(join(target, "below", "b.gguf"), "another");
  expect(await refusal(target)).toMatch(/There is a ".*b.gguf" in that folder already/);
  expect(await contentOf(modelsDir)).toEqual(before);
  expect(Object.keys(await contentOf(target))).toEqual(["below", "below/b.gguf"]);
});

test("a folder that cannot be written to leaves everything where it was", async () => {
  const before = await contentOf(modelsDir);
  await writeFile(join(root, "file"), "no folder");
  await expect(models.moveFolder(join(root, "file", "models"))).rejects.toMatchObject({
    failure: { code: "disk-error", message: expect.stringContaining("where it was") },
  });
  expect(await contentOf(modelsDir)).toEqual(before);
  expect((await models.list()).map(({ name }) => name)).toEqual(["A", "B"]);
  expect((await models.folder()).move).toBeNull();
});

/** Lets the second file fail: its folder has the name of a file that lies there. */
async function blockSecond(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "below"), "in the way");
}

test("a move that fails half-way is undone, by renaming and by copying", async () => {
  const before = await contentOf(modelsDir);
  const folders = [target, await onOtherVolume()].filter((folder) => folder !== null);
  for (const folder of folders) {
    await blockSecond(folder);
    await expect(models.moveFolder(folder)).rejects.toMatchObject({
      failure: { code: "disk-error" },
    });
    expect(await contentOf(modelsDir)).toEqual(before);
    expect(Object.keys(await contentOf(folder))).toEqual(["below"]);
  }
});

test("where there is not enough room nothing is copied", async (context) => {
  const folder = await onOtherVolume();
  if (folder === null) return context.skip("There is no other volume here.");
  await writeFile(join(modelsDir, "huge.gguf"), "");
  await truncate(join(modelsDir, "huge.gguf"), 2e12);
  await expect(models.moveFolder(folder)).rejects.toMatchObject({
    failure: { code: "disk-full", message: expect.stringMatching(/2\d{3} GB.*are free/) },
  });
  expect(await contentOf(folder)).toEqual({});
});

test("a copy that is stopped leaves nothing behind", async () => {
  const plan = await planMove(modelsDir, target);
  const stop = new AbortController();
  const copying = copyAll(plan, target, stop.signal, () => stop.abort());
  await expect(copying).rejects.toThrow();
  expect(await contentOf(join(root, "new"))).toEqual({});
  expect(Object.keys(await contentOf(modelsDir)).length).toBe(3);
});

test("stopping a move says so, and every model is still there", async (context) => {
  const folder = await onOtherVolume();
  if (folder === null) return context.skip("There is no other volume here.");
  await truncate(join(modelsDir, "a.gguf"), 1.5e9);
  models.onFolderChanged(({ move }) => {
    if ((move?.doneBytes ?? 0) > 0) models.cancelMove();
  });
  await expect(models.moveFolder(folder)).rejects.toMatchObject({
    failure: { code: "cancelled", message: expect.stringContaining("where it was") },
  });
  expect(await contentOf(folder)).toEqual({});
  expect((await models.list()).map(({ name }) => name)).toEqual(["A", "B"]);
});

test("a file that changes while it is copied is not taken for sound", async () => {
  const plan = await planMove(modelsDir, target);
  let isTouched = false;
  const copying = copyAll(plan, target, new AbortController().signal, () => {
    if (isTouched) return;
    isTouched = true;
    void appendFile(join(modelsDir, "a.gguf"), "more");
  });
  await expect(copying).rejects.toThrow(/not the same as the file itself/);
  expect(await contentOf(join(root, "new"))).toEqual({});
});

test("what a killed move left in the target does not hold up the next one", async () => {
  await mkdir(join(target, stagingName), { recursive: true });
  await writeFile(join(target, stagingName, "a.gguf"), "half");
  const plan = await planMove(modelsDir, target);
  await copyAll(plan, target, new AbortController().signal, () => {});
  expect(await contentOf(target)).toEqual(await contentOf(modelsDir));
});

test("a move tells how far it is and that it is over; a second one has to wait", async (context) => {
  const folder = await onOtherVolume();
  if (folder === null) return context.skip("There is no other volume here.");
  const heard: ModelsFolderState[] = [];
  models.onFolderChanged((state) => heard.push(state));
  const moving = models.moveFolder(folder);
  await expect(models.moveFolder(target)).rejects.toMatchObject({ failure: { code: "busy" } });
  await moving;
  const totalBytes = 2 * makeTinyGguf().length;
  expect(heard[0]?.move).toEqual({ doneBytes: 0, totalBytes });
  await expect.poll(() => heard.at(-1)?.move, { timeout: 10_000 }).toBeNull();
  expect(heard.at(-1)).toMatchObject({ shownPath: folder, sizeBytes: totalBytes });
});

test("a folder that the environment fixes is not moved", async () => {
  await models.close();
  models = await openModels(root, { canMoveFolder: false });
  expect((await models.folder()).canMove).toBe(false);
  await expect(models.moveFolder(target)).rejects.toThrow(/FREEHOLD_MODELS_DIR/);
});
