import { mkdtemp, readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDrafts } from "../../../electron/core/drafts.ts";
import { openSettings } from "../../../electron/core/settings.ts";
import { defaultSettings } from "../../../electron/shared/settings.ts";

async function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "freehold-settings-"));
}

test("settings survive a restart", async () => {
  const file = join(await folder(), "settings.json");
  await (await openSettings(file)).change({ theme: "dark", threads: 3 });
  const { theme, threads, textScale } = (await openSettings(file)).read();
  expect({ theme, threads, textScale }).toEqual({
    theme: "dark",
    threads: 3,
    textScale: defaultSettings.textScale,
  });
});

test("changes made at once all arrive", async () => {
  const file = join(await folder(), "settings.json");
  const store = await openSettings(file);
  await Promise.all([
    store.change({ theme: "dark" }),
    store.change({ lineLength: 60 }),
    store.change({ theme: "light" }),
  ]);
  expect((await openSettings(file)).read()).toMatchObject({ theme: "light", lineLength: 60 });
});

test("one value that does not fit falls back alone", async () => {
  const file = join(await folder(), "settings.json");
  await writeFile(file, JSON.stringify({ ...defaultSettings, theme: "purple", lineLength: 60 }));
  expect((await openSettings(file)).read()).toMatchObject({ theme: "system", lineLength: 60 });
});

test("a file that is no JSON is set aside, not lost", async () => {
  const dir = await folder();
  await writeFile(join(dir, "settings.json"), "{ half");
  expect((await openSettings(join(dir, "settings.json"))).read()).toEqual(defaultSettings);
  expect(await readdir(dir)).toEqual(["settings.json.damaged"]);
  expect(await readFile(join(dir, "settings.json.damaged"), "utf8")).toBe("{ half");
});

test("a change that cannot be saved changes nothing", async () => {
  const dir = await folder();
  const store = await openSettings(join(dir, "settings.json", "impossible.json"));
  await writeFile(join(dir, "settings.json"), "a file where a folder would have to be");
  await expect(store.change({ theme: "dark" })).rejects.toMatchObject({
    failure: { code: "disk-error" },
  });
  expect(store.read().theme).toBe("system");
});

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
