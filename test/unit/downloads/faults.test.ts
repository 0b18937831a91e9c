import { expect, test } from "vitest";
import type { HubFaults } from "../../support/hub/faults.ts";
import {
  filesBelow,
  hubWith,
  newModelsDir,
  openQueue,
  orderOf,
  randomFile,
  rangesOf,
  read,
  repository,
  until,
  untilSettled,
} from "./place.ts";

const file = randomFile("tiny.Q4_K_M.gguf", 4_000_000);
/** Of this file: so many bytes over 32, in steps of 256 KiB. */
const partBytes = 256 * 1024;

/** How many bytes of the file were asked for more than once, by part. */
function partsAskedAgain(ranges: readonly string[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const range of ranges) {
    const part = Math.floor(Number(range.split("-")[0]) / partBytes);
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([part]) => part);
}

test.each<[string, HubFaults]>([
  [
    "the storage answers 503 and names a time",
    { statuses: [{ listener: "storage", status: 503, retryAfter: "0", times: 3 }] },
  ],
  ["the hub has had too many requests", { statuses: [{ listener: "hub", status: 429, times: 2 }] }],
  ["connections break off again and again", { cuts: [{ bytes: 100_000, times: 12 }] }],
  ["connections go silent", { stalls: [{ bytes: 100_000, times: 3 }] }],
  ["the storage is slow", { bytesPerSecond: 2_000_000 }],
  ["the storage gives no ETag", { hidesEtag: true }],
])("ends with an identical file although %s", async (_, faults) => {
  const hub = await hubWith([file], faults);
  const modelsDir = newModelsDir();
  const { downloads } = await openQueue(hub, modelsDir);
  await downloads.start(orderOf([file]));
  expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
  expect(read(modelsDir, file.path).equals(file.content)).toBe(true);
});

test("waits as long as Retry-After says, and shows until when and why", async () => {
  const hub = await hubWith([file], {
    statuses: [{ listener: "storage", status: 429, retryAfter: "3600", times: 4 }],
  });
  const { downloads } = await openQueue(hub, newModelsDir());
  const id = await downloads.start(orderOf([file]));
  const waiting = await until(downloads, ({ retryAt }) => retryAt !== null);
  expect(waiting.status).toBe("waiting");
  expect(waiting.message).toContain("too many requests");
  expect(Date.parse(waiting.retryAt ?? "") - Date.now()).toBeGreaterThan(3_500_000);
  // Resume means now.
  hub.faults.statuses = [];
  await downloads.resume(id);
  expect(await untilSettled(downloads)).toMatchObject({ status: "done", message: null });
});

test("gives up after several fruitless tries, keeps what it has and goes on when resumed", async () => {
  const hub = await hubWith([file], { cuts: [{ bytes: 150_000, times: 1 }] });
  const modelsDir = newModelsDir();
  const { downloads } = await openQueue(hub, modelsDir);
  hub.faults.statuses = [{ listener: "storage", status: 500, times: Infinity }];
  const id = await downloads.start(orderOf([file]));
  const failed = await untilSettled(downloads);
  expect(failed.status).toBe("failed");
  expect(failed.message).toContain("press Resume");
  hub.faults.statuses = [];
  await downloads.resume(id);
  expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
});

test("fetches in one stream from a server without ranges, and says what a pause means there", async () => {
  const hub = await hubWith([file], { hasNoRanges: true, bytesPerSecond: 4_000_000 });
  const modelsDir = newModelsDir();
  const { downloads } = await openQueue(hub, modelsDir);
  const id = await downloads.start(orderOf([file]));
  const running = await until(downloads, ({ doneBytes }) => doneBytes > 600_000);
  expect(running.message).toContain("begins again");
  await downloads.pause(id);
  expect(downloads.list()[0]?.message).toContain("begin again from its start");
  delete hub.faults.bytesPerSecond;
  await downloads.resume(id);
  expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
  expect(read(modelsDir, file.path).equals(file.content)).toBe(true);
});

test("asks the hub again when the storage's address has run out", async () => {
  const hub = await hubWith([file], { bytesPerSecond: 1_000_000 });
  const modelsDir = newModelsDir();
  const { downloads } = await openQueue(hub, modelsDir);
  await downloads.start(orderOf([file]));
  await until(downloads, ({ doneBytes }) => doneBytes > 300_000);
  hub.expireAddresses();
  delete hub.faults.bytesPerSecond;
  expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
  expect(hub.log.filter(({ listener }) => listener === "hub")).toHaveLength(2);
  expect(read(modelsDir, file.path).equals(file.content)).toBe(true);
});

test.each([
  ["knows an ETag", {}, true],
  ["knows nothing but the size", { hidesEtag: true }, false],
])(
  "stops when the file changes midway and begins anew when resumed, where it %s",
  async (_, faults, hasHashes) => {
    const hub = await hubWith([file], { ...faults, bytesPerSecond: 1_000_000 });
    const modelsDir = newModelsDir();
    const { downloads, done } = await openQueue(hub, modelsDir);
    const id = await downloads.start(orderOf([file], hasHashes));
    await until(downloads, ({ doneBytes }) => doneBytes > 300_000);
    const newer = randomFile(file.path, 3_500_000);
    hub.replaceFile(repository, newer);
    const changed = await untilSettled(downloads);
    expect(changed).toMatchObject({
      status: "failed",
      message: expect.stringContaining("changed on the hub"),
    });
    expect(filesBelow(modelsDir)).not.toContain(file.path);
    delete hub.faults.bytesPerSecond;
    await downloads.resume(id);
    const ended = await untilSettled(downloads);
    expect(ended).toMatchObject({ status: "done", totalBytes: 3_500_000 });
    if (hasHashes) expect(ended.message).toContain("is not the file that was chosen");
    expect(read(modelsDir, file.path).equals(newer.content)).toBe(true);
    expect(done).toHaveLength(1);
  },
);

test("notices before it fetches anything that the file is no longer the one that was chosen", async () => {
  const hub = await hubWith([file]);
  const order = orderOf([file]);
  hub.replaceFile(repository, randomFile(file.path, 4_000_000));
  const { downloads } = await openQueue(hub, newModelsDir());
  await downloads.start(order);
  expect(await untilSettled(downloads)).toMatchObject({
    status: "failed",
    message: expect.stringContaining("changed on the hub"),
  });
  expect(hub.log.filter(({ listener }) => listener === "storage")).toEqual([]);
});

test("fetches only the wrong piece again when bytes were flipped on the way", async () => {
  const offset = 9 * partBytes + 1_234;
  const hub = await hubWith([file], { flips: [{ path: file.path, offset, times: 1 }] });
  const modelsDir = newModelsDir();
  const { downloads } = await openQueue(hub, modelsDir);
  await downloads.start(orderOf([file]));
  expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
  expect(read(modelsDir, file.path).equals(file.content)).toBe(true);
  // Each piece before it is compared with what the server sends now; only this one is stored anew.
  const ranges = rangesOf(hub.log, file.path);
  const counts = ranges.filter((range) => range.startsWith(`${9 * partBytes}-`));
  expect(counts).toHaveLength(3);
  expect(partsAskedAgain(ranges)).not.toContain(10);
});

test("with a digest from the server, fetches the wrong piece again and asks for no other twice", async () => {
  const offset = 9 * partBytes + 1_234;
  const hub = await hubWith([file], {
    flips: [{ path: file.path, offset, times: 2 }],
    givesDigests: true,
  });
  const modelsDir = newModelsDir();
  const { downloads } = await openQueue(hub, modelsDir);
  await downloads.start(orderOf([file]));
  expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
  expect(read(modelsDir, file.path).equals(file.content)).toBe(true);
  expect(partsAskedAgain(rangesOf(hub.log, file.path))).toEqual([9]);
});

test("finds and repairs two wrong pieces of one file", async () => {
  const flips = [
    { path: file.path, offset: 2 * partBytes, times: 1 },
    { path: file.path, offset: 11 * partBytes + 5, times: 1 },
  ];
  const hub = await hubWith([file], { flips });
  const modelsDir = newModelsDir();
  const { downloads } = await openQueue(hub, modelsDir);
  await downloads.start(orderOf([file]));
  expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
  expect(read(modelsDir, file.path).equals(file.content)).toBe(true);
});

test("adds nothing to the models when the hub's copy itself has not the hash it names", async () => {
  const hub = await hubWith([file], {
    flips: [{ path: file.path, offset: 77, times: Infinity }],
  });
  const modelsDir = newModelsDir();
  const { downloads, done } = await openQueue(hub, modelsDir);
  await downloads.start(orderOf([file]));
  expect(await untilSettled(downloads)).toMatchObject({
    status: "failed",
    message: expect.stringContaining("fetched twice"),
  });
  expect(done).toEqual([]);
  expect(filesBelow(modelsDir).some((name) => name.endsWith(".gguf"))).toBe(false);
});

test("refuses a redirect to a host that is not listed, names it and sends it nothing", async () => {
  const other = await hubWith([file]);
  const hub = await hubWith([file], { redirectTo: `http://${other.storageHost}` });
  const { downloads } = await openQueue(hub, newModelsDir());
  await downloads.start(orderOf([file]));
  expect(await untilSettled(downloads)).toMatchObject({
    status: "failed",
    message: expect.stringContaining(other.storageHost),
  });
  expect(other.log).toEqual([]);
});

test("stays offline when it is switched to offline, and goes on later", async () => {
  const hub = await hubWith([file]);
  const modelsDir = newModelsDir();
  const { downloads, egressSwitch, records } = await openQueue(hub, modelsDir);
  egressSwitch.isOffline = true;
  const id = await downloads.start(orderOf([file]));
  expect(await untilSettled(downloads)).toMatchObject({
    status: "paused",
    message: expect.stringContaining("offline"),
  });
  expect(hub.log).toEqual([]);
  expect(records).toEqual([]);
  egressSwitch.isOffline = false;
  await downloads.resume(id);
  expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
});

test.each([
  [404, "no longer at"],
  [403, "has not been granted access"],
  [401, "HF_TOKEN"],
])("says in plain words what the hub's %i means", async (status, words) => {
  const hub = await hubWith([file], { statuses: [{ listener: "hub", status, times: 1 }] });
  const { downloads } = await openQueue(hub, newModelsDir());
  await downloads.start(orderOf([file]));
  expect(await untilSettled(downloads)).toMatchObject({
    status: "failed",
    message: expect.stringContaining(words),
  });
});
