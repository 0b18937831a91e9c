import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import {
  type SavedDownload,
  dataFile,
  saveDownload,
} from "../../../electron/core/models/downloads/saved-download.ts";
import { newDownload } from "../../../electron/core/models/downloads/entry.ts";
import { workDir } from "../../../electron/core/models/downloads/saved-queue.ts";
import { crc32 } from "node:zlib";
import { partLength, partStart } from "../../../electron/core/models/downloads/transfer/parts.ts";
import { FailureError } from "../../../electron/shared/result.ts";
import {
  type TestFile,
  filesBelow,
  hubWith,
  newModelsDir,
  openQueue,
  orderOf,
  randomFile,
  rangesOf,
  read,
  untilSafe,
  untilSettled,
} from "./place.ts";

const file = randomFile("tiny.Q4_K_M.gguf", 3_000_001);

/** What a run leaves that ended between placing the file and knowing that it is on the medium. */
async function placedUnsafe(
  modelsDir: string,
  files: readonly TestFile[],
  hasHashes = true,
): Promise<SavedDownload> {
  const saved = newDownload(orderOf(files, hasHashes), 0);
  saved.placing = { dir: modelsDir, isSafe: false, sha256: null };
  for (const [index, { path, content }] of files.entries()) {
    const progress = saved.files[index];
    progress?.parts.forEach((part, number) => {
      const start = partStart(progress, number);
      part.receivedBytes = partLength(progress, number);
      const end = start + part.receivedBytes;
      if (progress.sha256 === null) part.crc = crc32(content.subarray(start, end));
      const sha256 = createHash("sha256").update(content.subarray(0, end));
      progress.seals.push(sha256.digest().readUInt32BE(0));
    });
    writeFileSync(join(modelsDir, path), content);
  }
  await saveDownload(workDir(modelsDir, saved.id), saved);
  return saved;
}

test("lists a file that was not known to be on the medium only once it has been verified anew, and as one that may be known", async () => {
  const hub = await hubWith([file]);
  const modelsDir = newModelsDir();
  await placedUnsafe(modelsDir, [file]);
  const { downloads, done } = await openQueue(hub, modelsDir, { isOffline: () => true });
  expect(filesBelow(modelsDir)).not.toContain(file.path);
  // Nothing has to be fetched for it: it is not missed while offline.
  downloads.begin();
  expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
  await untilSafe(modelsDir);
  expect(hub.log).toEqual([]);
  expect(done).toMatchObject([{ paths: [join(modelsDir, file.path)], isAgain: true }]);
  expect(read(modelsDir, file.path).equals(file.content)).toBe(true);
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ["is full of zeros where it was not written", (bytes) => Buffer.from(bytes).fill(0, 600_000)],
  ["is empty", () => Buffer.alloc(0)],
  ["ends too early", (bytes) => bytes.subarray(0, 1_234_567)],
])(
  "fetches again what a power cut damaged, without ever listing it, when the file %s",
  async (_, damage) => {
    const hub = await hubWith([file]);
    const modelsDir = newModelsDir();
    await placedUnsafe(modelsDir, [file]);
    writeFileSync(join(modelsDir, file.path), damage(file.content));
    const { downloads, done } = await openQueue(hub, modelsDir);
    expect(filesBelow(modelsDir)).not.toContain(file.path);
    downloads.begin();
    expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
    expect(rangesOf(hub.log, file.path).length).toBeGreaterThan(0);
    expect(read(modelsDir, file.path).equals(file.content)).toBe(true);
    expect(done).toHaveLength(1);
  },
);

test.each([
  ["the hub named its SHA-256", true],
  ["nobody named its SHA-256", false],
])("asks for nothing but the pieces that a power cut damaged, where %s", async (_, hasHashes) => {
  const hub = await hubWith([file]);
  const modelsDir = newModelsDir();
  await placedUnsafe(modelsDir, [file], hasHashes);
  const partBytes = 256 * 1024;
  const damaged = Buffer.from(file.content);
  for (const part of [3, 7]) damaged.fill(0, part * partBytes, part * partBytes + 4_096);
  writeFileSync(join(modelsDir, file.path), damaged);
  const { downloads } = await openQueue(hub, modelsDir);
  downloads.begin();
  expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
  expect(read(modelsDir, file.path).equals(file.content)).toBe(true);
  expect(rangesOf(hub.log, file.path)).toEqual(
    [3, 7].map((part) => `${part * partBytes}-${(part + 1) * partBytes - 1}`),
  );
});

test("fetches a part of a split model again that was lost, and keeps the other one", async () => {
  const parts = [1, 2].map((part) => randomFile(`big-0000${part}-of-00002.gguf`, 600_000 + part));
  const [first, second] = parts;
  const hub = await hubWith(parts);
  const modelsDir = newModelsDir();
  await placedUnsafe(modelsDir, parts);
  rmSync(join(modelsDir, second?.path ?? ""));
  const { downloads } = await openQueue(hub, modelsDir);
  expect(filesBelow(modelsDir).filter((name) => !name.startsWith("."))).toEqual([]);
  downloads.begin();
  expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
  for (const { path, content } of parts) expect(read(modelsDir, path).equals(content)).toBe(true);
  expect(rangesOf(hub.log, first?.path ?? "")).toEqual([]);
});

test("leaves alone what lies in the place of a download that is still under way", async () => {
  const hub = await hubWith([file]);
  const modelsDir = newModelsDir();
  const saved = await placedUnsafe(modelsDir, [file]);
  const data = dataFile(workDir(modelsDir, saved.id), 0);
  mkdirSync(dirname(data), { recursive: true });
  writeFileSync(data, file.content);
  writeFileSync(join(modelsDir, file.path), "the person's own");
  const { downloads, done } = await openQueue(hub, modelsDir);
  downloads.begin();
  expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
  expect(readFileSync(join(modelsDir, file.path), "utf8")).toBe("the person's own");
  expect(done[0]?.paths).toEqual([join(modelsDir, "acme--tiny-GGUF", file.path)]);
});

test("is done although the archive is full, says so, and records it at the next start without reading or fetching anew", async () => {
  const hub = await hubWith([file]);
  const modelsDir = newModelsDir();
  const full = await openQueue(hub, modelsDir, {
    record: async () => {
      throw new FailureError("archive-full", "The disk with the archive is full.");
    },
  });
  await full.downloads.start(orderOf([file]));
  expect(await untilSettled(full.downloads)).toMatchObject({
    status: "done",
    modelId: "model:tiny.Q4_K_M.gguf",
    message: expect.stringContaining("The disk with the archive is full."),
  });
  await full.downloads.close();
  const requests = hub.log.length;
  const recorded: (readonly [string, boolean])[] = [];
  const again = await openQueue(hub, modelsDir, {
    record: async (modelId, { isAgain }) => void recorded.push([modelId, isAgain]),
  });
  // It is safe: it stays in the list meanwhile.
  expect(filesBelow(modelsDir)).toContain(file.path);
  again.downloads.begin();
  expect(await untilSettled(again.downloads)).toMatchObject({ status: "done", message: null });
  await untilSafe(modelsDir);
  expect(hub.log).toHaveLength(requests);
  expect(recorded).toEqual([["model:tiny.Q4_K_M.gguf", true]]);
});

test("forgets a download that was only still to be recorded when the person has deleted the model since", async () => {
  const hub = await hubWith([file]);
  const modelsDir = newModelsDir();
  const saved = await placedUnsafe(modelsDir, [file]);
  saved.placing = { dir: modelsDir, isSafe: true, sha256: "0".repeat(64) };
  await saveDownload(workDir(modelsDir, saved.id), saved);
  rmSync(join(modelsDir, file.path));
  const { downloads, done } = await openQueue(hub, modelsDir);
  downloads.begin();
  await expect.poll(() => downloads.list()).toEqual([]);
  expect([hub.log, done, filesBelow(modelsDir)]).toEqual([[], [], []]);
});

test("can be fetched once more while the first one is still being brought to the medium", async () => {
  const hub = await hubWith([file]);
  const modelsDir = newModelsDir();
  const { downloads, done } = await openQueue(hub, modelsDir);
  const id = await downloads.start(orderOf([file]));
  await untilSettled(downloads);
  await downloads.cancel(id);
  expect(downloads.list()).toEqual([]);
  await downloads.start(orderOf([file]));
  expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
  await untilSafe(modelsDir);
  expect(done.map(({ paths }) => paths)).toEqual([
    [join(modelsDir, file.path)],
    [join(modelsDir, "acme--tiny-GGUF", file.path)],
  ]);
});
