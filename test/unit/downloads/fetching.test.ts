import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  filesBelow,
  hubWith,
  newModelsDir,
  openQueue,
  orderOf,
  quick,
  randomFile,
  rangesOf,
  read,
  repository,
  sha256,
  until,
  untilSafe,
  untilSettled,
} from "./place.ts";

const file = randomFile("tiny.Q4_K_M.gguf", 3_000_001);

test("puts a verified file into the models folder and leaves nothing else there", async () => {
  const hub = await hubWith([file]);
  const modelsDir = newModelsDir();
  const { downloads, done } = await openQueue(hub, modelsDir);
  const id = await downloads.start(orderOf([file]));
  expect(await untilSettled(downloads)).toMatchObject({
    id,
    repository,
    status: "done",
    fileName: "tiny.Q4_K_M.gguf",
    doneBytes: 3_000_001,
    totalBytes: 3_000_001,
    message: null,
    modelId: "model:tiny.Q4_K_M.gguf",
  });
  expect(read(modelsDir, "tiny.Q4_K_M.gguf").equals(file.content)).toBe(true);
  await untilSafe(modelsDir);
  expect(filesBelow(modelsDir)).toEqual(["tiny.Q4_K_M.gguf"]);
  expect(done).toMatchObject([
    { sha256: sha256(file.content), paths: [join(modelsDir, "tiny.Q4_K_M.gguf")] },
  ]);
});

test("fetches each byte once, the hub asked where the file lies only once", async () => {
  const hub = await hubWith([file]);
  const { downloads } = await openQueue(hub, newModelsDir());
  await downloads.start(orderOf([file]));
  await untilSettled(downloads);
  expect(hub.log.filter(({ listener }) => listener === "hub")).toHaveLength(1);
  const sent = hub.log.filter(({ listener }) => listener === "storage");
  expect(sent.length).toBeGreaterThan(4);
  expect(sent.reduce((sum, { bytesSent }) => sum + bytesSent, 0)).toBe(file.content.length);
});

test("sends the person's token to the hub and never to the storage it redirects to", async () => {
  const hub = await hubWith([file]);
  const { downloads } = await openQueue(hub, newModelsDir());
  await downloads.start(orderOf([file]));
  await untilSettled(downloads);
  const tokens = (listener: string): readonly (string | undefined)[] =>
    hub.log
      .filter((entry) => entry.listener === listener)
      .map(({ headers }) => headers.authorization);
  expect(tokens("hub")).toEqual(["Bearer hf_secret"]);
  expect(new Set(tokens("storage"))).toEqual(new Set([undefined]));
});

test("writes down once per host where it fetched from, without the signature in the address", async () => {
  const hub = await hubWith([file]);
  const { downloads, records } = await openQueue(hub, newModelsDir());
  await downloads.start(orderOf([file]));
  await untilSettled(downloads);
  expect(records.map(({ body }) => "url" in body && body.url)).toEqual([
    `${hub.endpoint}/${repository}/resolve/${orderOf([file]).revision}/${file.path}`,
    `http://${hub.storageHost}/${repository}/${file.path}`,
  ]);
});

test("fetches a split model whole, under one entry, and never overwrites what is there", async () => {
  const parts = [1, 2, 3].map((part) =>
    randomFile(`sub/big-0000${part}-of-00003.gguf`, 600_000 + part),
  );
  const hub = await hubWith(parts);
  const modelsDir = newModelsDir();
  writeFileSync(join(modelsDir, "big-00002-of-00003.gguf"), "another one");
  const { downloads, done } = await openQueue(hub, modelsDir);
  await downloads.start(orderOf(parts));
  const download = await untilSettled(downloads);
  expect(download).toMatchObject({ status: "done", files: 3, totalBytes: 1_800_006 });
  await untilSafe(modelsDir);
  expect(filesBelow(modelsDir)).toEqual([
    "acme--tiny-GGUF/big-00001-of-00003.gguf",
    "acme--tiny-GGUF/big-00002-of-00003.gguf",
    "acme--tiny-GGUF/big-00003-of-00003.gguf",
    "big-00002-of-00003.gguf",
  ]);
  const whole = Buffer.concat(parts.map(({ content }) => content));
  expect(done[0]?.sha256).toBe(sha256(whole));
  expect(done[0]?.paths.map((path) => sha256(read(path, "")))).toEqual(
    parts.map(({ content }) => sha256(content)),
  );
});

test("takes two wishes for the same files as one download", async () => {
  const hub = await hubWith([file], { bytesPerSecond: 1_000_000 });
  const { downloads } = await openQueue(hub, newModelsDir());
  const ids = await Promise.all([
    downloads.start(orderOf([file])),
    downloads.start(orderOf([file])),
  ]);
  expect(ids[0]).toBe(ids[1]);
  expect(downloads.list()).toHaveLength(1);
});

test("fetches one after the other in the order that the person gives the queue", async () => {
  const files = ["a.gguf", "b.gguf", "c.gguf"].map((name) => randomFile(name, 400_000));
  const hub = await hubWith(files, { bytesPerSecond: 400_000 });
  const modelsDir = newModelsDir();
  const { downloads, done } = await openQueue(hub, modelsDir);
  const ids: string[] = [];
  for (const one of files) ids.push(await downloads.start(orderOf([one])));
  await downloads.move(ids[2] ?? "", 1);
  expect(downloads.list().map(({ fileName }) => fileName)).toEqual(["a.gguf", "c.gguf", "b.gguf"]);
  expect(downloads.list().filter(({ status }) => status === "queued")).toHaveLength(2);
  hub.faults.bytesPerSecond = 10_000_000;
  for (const id of ids) await until(downloads, ({ status }) => status === "done", id);
  expect(done.map(({ order }) => order.files[0]?.path)).toEqual(["a.gguf", "c.gguf", "b.gguf"]);
});

test("pauses at once, goes on where it was when resumed, and removes all of it when cancelled", async () => {
  const hub = await hubWith([file], { bytesPerSecond: 600_000 });
  const modelsDir = newModelsDir();
  const { downloads } = await openQueue(hub, modelsDir);
  const id = await downloads.start(orderOf([file]));
  await until(downloads, ({ doneBytes }) => doneBytes > 500_000);
  await downloads.pause(id);
  const [paused] = downloads.list();
  expect(paused).toMatchObject({ status: "paused", bytesPerSecond: null });
  expect(filesBelow(modelsDir).some((name) => name.endsWith(".gguf"))).toBe(false);
  delete hub.faults.bytesPerSecond;
  const before = hub.log.length;
  await downloads.resume(id);
  expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
  const fetched = hub.log.slice(before).reduce((sum, { bytesSent }) => sum + bytesSent, 0);
  expect(fetched).toBe(file.content.length - (paused?.doneBytes ?? 0));
  expect(read(modelsDir, file.path).equals(file.content)).toBe(true);

  const other = randomFile("other.gguf", 3_000_000);
  hub.replaceFile(repository, other);
  hub.faults.bytesPerSecond = 600_000;
  const second = await downloads.start(orderOf([other]));
  await until(downloads, ({ doneBytes }) => doneBytes > 300_000, second);
  await downloads.cancel(second);
  await untilSafe(modelsDir);
  expect(filesBelow(modelsDir)).toEqual([file.path]);
  await expect(downloads.pause(second)).rejects.toMatchObject({ failure: { code: "not-found" } });
});

test("lists what an earlier run left: what ran is queued, what was paused stays paused", async () => {
  const files = ["a.gguf", "b.gguf"].map((name) => randomFile(name, 1_000_000));
  const hub = await hubWith(files, { bytesPerSecond: 200_000 });
  const modelsDir = newModelsDir();
  const first = await openQueue(hub, modelsDir);
  const ids = [];
  for (const one of files) ids.push(await first.downloads.start(orderOf([one])));
  await first.downloads.pause(ids[1] ?? "");
  await until(first.downloads, ({ doneBytes }) => doneBytes > 100_000);
  await first.downloads.close();
  const requests = hub.log.length;
  const { downloads } = await openQueue(hub, modelsDir);
  const [a, b] = downloads.list();
  expect(a).toMatchObject({ fileName: "a.gguf", status: "queued" });
  expect(a?.doneBytes).toBeGreaterThan(100_000);
  expect(b).toMatchObject({ fileName: "b.gguf", status: "paused" });
  expect(hub.log).toHaveLength(requests);
  delete hub.faults.bytesPerSecond;
  downloads.begin();
  await until(downloads, ({ status }) => status === "done", ids[0]);
  expect(read(modelsDir, "a.gguf").equals(files[0]?.content ?? Buffer.of())).toBe(true);
});

test("sets a state aside that it cannot read, says so, and goes on with the others", async () => {
  const hub = await hubWith([file]);
  const modelsDir = newModelsDir();
  const dir = join(modelsDir, ".downloads", "00112233445566ff");
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, "state.json"), "{broken");
  writeFileSync(join(dir, "0.part"), "who knows what");
  const { downloads, reports } = await openQueue(hub, modelsDir);
  expect(reports).toEqual(["download-damaged"]);
  expect(downloads.list()).toEqual([]);
  expect(filesBelow(modelsDir)).toEqual([".downloads/00112233445566ff/state.json.damaged"]);
  await downloads.start(orderOf([file]));
  expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
});

test("asks for what is left only, in ranges that the connections share", async () => {
  const hub = await hubWith([file]);
  const { downloads } = await openQueue(hub, newModelsDir());
  await downloads.start(orderOf([file]));
  await untilSettled(downloads);
  const starts = rangesOf(hub.log, file.path).map((range) => Number(range.split("-")[0]));
  expect(new Set(starts).size).toBe(starts.length);
});

test("goes on in the new folder when the models folder moves while it downloads", async () => {
  const hub = await hubWith([file], { bytesPerSecond: 400_000 });
  const [before, after] = [newModelsDir(), newModelsDir()];
  let modelsDir = before;
  // A save is nearly always under way: none may end in the folder that was left.
  const timing = { ...quick, saveEveryMs: 1 };
  const { downloads } = await openQueue(hub, before, { modelsDir: () => modelsDir, timing });
  const id = await downloads.start(orderOf([file]));
  await until(downloads, ({ doneBytes }) => doneBytes > 0, id);
  await downloads.moveAlong(async () => {
    expect(downloads.list()).toMatchObject([{ status: "queued" }]);
    renameSync(join(before, ".downloads"), join(after, ".downloads"));
    modelsDir = after;
    return new Map();
  });
  hub.faults.bytesPerSecond = 100_000_000;
  expect(await untilSettled(downloads, id)).toMatchObject({ status: "done", message: null });
  expect(read(after, "tiny.Q4_K_M.gguf").equals(file.content)).toBe(true);
  await untilSafe(after);
  expect(filesBelow(before)).toEqual([]);
  expect(filesBelow(after)).toEqual(["tiny.Q4_K_M.gguf"]);
  await downloads.moveAlong(async () => new Map([["model:tiny.Q4_K_M.gguf", "moved"]]));
  expect(downloads.list()).toMatchObject([{ status: "done", modelId: "moved" }]);
});

test("goes on where it was when the models folder cannot be moved", async () => {
  const hub = await hubWith([file], { bytesPerSecond: 400_000 });
  const { downloads } = await openQueue(hub, newModelsDir());
  const id = await downloads.start(orderOf([file]));
  await until(downloads, ({ doneBytes }) => doneBytes > 0, id);
  await expect(downloads.moveAlong(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  hub.faults.bytesPerSecond = 100_000_000;
  expect(await untilSettled(downloads, id)).toMatchObject({ status: "done" });
});

test("what runs stops at once when the person goes offline, and goes on by itself once online, but not what they paused", async () => {
  const other = randomFile("other.Q4_K_M.gguf", 300_001);
  const hub = await hubWith([file, other], { bytesPerSecond: 400_000 });
  const modelsDir = newModelsDir();
  let isOffline = false;
  const { downloads } = await openQueue(hub, modelsDir, { isOffline: () => isOffline });
  const id = await downloads.start(orderOf([file]));
  const paused = await downloads.start(orderOf([other]));
  await downloads.pause(paused);
  await until(downloads, ({ doneBytes }) => doneBytes > 0, id);
  isOffline = true;
  downloads.switched();
  const waiting = await until(downloads, ({ status }) => status === "queued", id);
  expect(waiting.message).toContain("once you go online");
  const asked = hub.log.length;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(hub.log.length).toBe(asked);
  isOffline = false;
  hub.faults.bytesPerSecond = 100_000_000;
  downloads.switched();
  expect(await untilSettled(downloads, id)).toMatchObject({ status: "done", message: null });
  expect(downloads.list().find((one) => one.id === paused)).toMatchObject({ status: "paused" });
});
