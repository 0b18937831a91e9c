import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDrafts } from "../../../electron/core/drafts.ts";

async function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "freehold-drafts-"));
}

test("a draft survives a restart and an empty one is taken away", async () => {
  const file = join(await folder(), "drafts.json");
  const drafts = await openDrafts(file);
  await Promise.all([
    drafts.save({ key: "new", text: "half a" }),
    drafts.save({ key: "c1", text: "thought" }),
  ]);
  await drafts.save({ key: "c1", text: "" });
  expect((await openDrafts(file)).list()).toEqual([{ key: "new", text: "half a" }]);
});

test.each(["{ half", "[]", '{"new":1}', "null"])(
  "a file that holds %s is set aside, not overwritten",
  async (text) => {
    const dir = await folder();
    const file = join(dir, "drafts.json");
    await writeFile(file, text);
    const drafts = await openDrafts(file);
    await drafts.save({ key: "new", text: "fresh" });
    expect(await readFile(join(dir, "drafts.json.damaged"), "utf8")).toBe(text);
    expect((await openDrafts(file)).list()).toEqual([{ key: "new", text: "fresh" }]);
  },
);

test("what a killed process was writing is gone with the next start", async () => {
  const dir = await folder();
  await writeFile(join(dir, "drafts.json.new"), '{"new":"zebra');
  await openDrafts(join(dir, "drafts.json"));
  expect(await readdir(dir)).toEqual([]);
});

test("forgetting takes the drafts off the disk, and every copy that an accident left", async () => {
  const dir = await folder();
  const file = join(dir, "drafts.json");
  for (const text of ["{ c1: zebra", '["zebra"]']) {
    await writeFile(file, text);
    await openDrafts(file);
  }
  const drafts = await openDrafts(file);
  await drafts.save({ key: "c1", text: "zebra" });
  await drafts.save({ key: "edit-p1", text: "zebra too" });
  await drafts.save({ key: "c2", text: "stays" });
  await writeFile(`${file}.new`, "zebra");
  await drafts.forget(["c1", "edit-p1", "edit-p2"]);
  expect(await readdir(dir)).toEqual(["drafts.json"]);
  expect(await readFile(file, "utf8")).toBe('{"c2":"stays"}');
  expect(drafts.list()).toEqual([{ key: "c2", text: "stays" }]);
});

test("forgetting where nothing was ever written makes no file", async () => {
  const dir = await folder();
  await (await openDrafts(join(dir, "drafts.json"))).forget(["c1"]);
  expect(await readdir(dir)).toEqual([]);
});

test("a draft that cannot be saved is said in words and saved with the next one", async () => {
  const dir = await folder();
  const file = join(dir, "inner", "drafts.json");
  const drafts = await openDrafts(file);
  await writeFile(join(dir, "inner"), "a file where a folder would have to be");
  await expect(drafts.save({ key: "new", text: "kept" })).rejects.toMatchObject({
    failure: { code: "disk-error", message: expect.stringContaining("stays in the window") },
  });
  await rm(join(dir, "inner"));
  await mkdir(join(dir, "inner"));
  await drafts.save({ key: "c1", text: "more" });
  expect((await openDrafts(file)).list()).toEqual([
    { key: "new", text: "kept" },
    { key: "c1", text: "more" },
  ]);
});
