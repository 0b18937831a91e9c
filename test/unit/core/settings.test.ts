import { mkdir, mkdtemp, readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openSettings, overrideSettings } from "../../../electron/core/settings.ts";
import { defaultRunSettings } from "../../../electron/shared/run-settings.ts";
import { defaultRouting } from "../../../electron/shared/routing.ts";
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

test("whoever waits for the changes in flight reads what was asked for", async () => {
  const store = await openSettings(join(await folder(), "settings.json"));
  void store.change({ theme: "dark" });
  void store.change({ lineLength: 60 });
  await store.settled();
  expect(store.read()).toMatchObject({ theme: "dark", lineLength: 60 });
});

test("one value that does not fit falls back alone", async () => {
  const file = join(await folder(), "settings.json");
  await writeFile(file, JSON.stringify({ ...defaultSettings, theme: "purple", lineLength: 60 }));
  expect((await openSettings(file)).read()).toMatchObject({ theme: "system", lineLength: 60 });
});

test("a policy of before there was a vote of the local model is kept, without that vote", async () => {
  const file = join(await folder(), "settings.json");
  const { asksLocalModel: _, ...before } = { ...defaultRouting, mode: "safe" as const };
  await writeFile(file, JSON.stringify({ ...defaultSettings, routing: before }));
  expect((await openSettings(file)).read().routing).toEqual({ ...before, asksLocalModel: false });
});

test("a file that is no JSON is set aside, not lost", async () => {
  const dir = await folder();
  await writeFile(join(dir, "settings.json"), "{ half");
  expect((await openSettings(join(dir, "settings.json"))).read()).toEqual(defaultSettings);
  expect(await readdir(dir)).toEqual(["settings.json.damaged"]);
  expect(await readFile(join(dir, "settings.json.damaged"), "utf8")).toBe("{ half");
});

test("a file that holds something else is set aside, beside those that were before", async () => {
  const dir = await folder();
  for (const text of ["[1]", "null", "7"]) {
    await writeFile(join(dir, "settings.json"), text);
    await openSettings(join(dir, "settings.json"));
  }
  const names = ["settings.json.damaged", "settings.json.damaged-2", "settings.json.damaged-3"];
  expect((await readdir(dir)).toSorted()).toEqual(names);
  expect(await Promise.all(names.map((name) => readFile(join(dir, name), "utf8")))).toEqual([
    "[1]",
    "null",
    "7",
  ]);
});

test("what a killed process was writing is gone with the next start", async () => {
  const dir = await folder();
  await writeFile(join(dir, "settings.json.new"), '{"theme":');
  await (await openSettings(join(dir, "settings.json"))).change({ theme: "dark" });
  expect(await readdir(dir)).toEqual(["settings.json"]);
});

test("values for one session rule it and are never saved", async () => {
  const file = join(await folder(), "settings.json");
  const store = overrideSettings(await openSettings(file), { threads: 2, gpu: undefined });
  const heard: (number | null)[] = [];
  store.onChanged(({ threads }) => heard.push(threads));
  expect(store.read()).toMatchObject({ threads: 2, gpu: "auto" });
  expect(await store.change({ theme: "dark" })).toMatchObject({ threads: 2, theme: "dark" });
  expect(heard).toEqual([2]);
  expect((await openSettings(file)).read()).toMatchObject({ threads: null, theme: "dark" });
});

test("a file that cannot be read is said in words", async () => {
  const dir = await folder();
  await mkdir(join(dir, "settings.json"));
  await expect(openSettings(join(dir, "settings.json"))).rejects.toMatchObject({
    failure: { code: "disk-error", message: expect.stringContaining("holds the settings") },
  });
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

test("run settings of one model that make no sense do not cost those of another", async () => {
  const file = join(await folder(), "settings.json");
  const sound = { ...defaultRunSettings, contextTokens: 1_024 };
  const runSettings = { "m-sound": sound, "m-odd": { contextTokens: "many" } };
  await writeFile(file, JSON.stringify({ runSettings }));
  expect((await openSettings(file)).read().runSettings).toEqual({ "m-sound": sound });
});
