import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import type { TestHub } from "../../support/hub/server.ts";
import {
  filesBelow,
  hubWith,
  newModelsDir,
  openQueue,
  orderOf,
  randomFile,
  rangesOf,
  read,
  until,
  untilSettled,
} from "./place.ts";

function startChild(modelsDir: string, hub: TestHub): ChildProcess {
  const program = join(import.meta.dirname, "downloading-child.ts");
  const args = [program, modelsDir, hub.endpoint, hub.hubHost, hub.storageHost];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

function ended(child: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => child.once("close", (_, signal) => resolve(signal)));
}

function sentBytes(hub: TestHub): number {
  return hub.log.reduce((sum, { bytesSent }) => sum + bytesSent, 0);
}

test("killed at a random byte twenty times, goes on each time and ends with an identical file", async () => {
  const file = randomFile("tiny.Q4_K_M.gguf", 40_000_000);
  const hub = await hubWith([file], { bytesPerSecond: 1_500_000 });
  const modelsDir = newModelsDir();
  // Only puts it into the queue: the offline switch of this process is on.
  const first = await openQueue(hub, modelsDir);
  first.egressSwitch.isOffline = true;
  const id = await first.downloads.start(orderOf([file]));
  await untilSettled(first.downloads);
  first.egressSwitch.isOffline = false;
  await first.downloads.resume(id);
  await until(first.downloads, ({ doneBytes }) => doneBytes > 100_000);
  await first.downloads.close();

  let doneBytes = 0;
  for (let round = 0; round < 20; round += 1) {
    const child = startChild(modelsDir, hub);
    // Before and after the second by which what came is written, however slowly it comes.
    const killAtBytes = sentBytes(hub) + 1 + Math.floor(Math.random() * 2_400_000);
    while (sentBytes(hub) < killAtBytes) await sleep(2);
    child.kill("SIGKILL");
    expect(await ended(child)).toBe("SIGKILL");
    expect(filesBelow(modelsDir).some((name) => name.endsWith(".gguf"))).toBe(false);
    const { downloads } = await openQueue(hub, modelsDir);
    const left = downloads.list()[0]?.doneBytes ?? 0;
    expect(left).toBeGreaterThanOrEqual(doneBytes);
    doneBytes = left;
    await downloads.close();
  }
  // Going on, not beginning again, is what brought it here.
  expect(doneBytes).toBeGreaterThan(600_000);
  delete hub.faults.bytesPerSecond;
  expect(await ended(startChild(modelsDir, hub))).toBe(null);
  expect(read(modelsDir, file.path).equals(file.content)).toBe(true);
  expect(filesBelow(modelsDir)).toEqual([file.path]);
}, 120_000);

test("fetches only that piece again that the disk gives back otherwise than it was received", async () => {
  const file = randomFile("tiny.Q4_K_M.gguf", 4_000_000);
  const hub = await hubWith([file], { bytesPerSecond: 1_000_000 });
  const modelsDir = newModelsDir();
  const { downloads } = await openQueue(hub, modelsDir);
  const id = await downloads.start(orderOf([file]));
  await until(downloads, (one) => one.doneBytes > 2_000_000);
  await downloads.pause(id);
  const [data = ""] = filesBelow(modelsDir).filter((name) => name.endsWith(".part"));
  const bytes = readFileSync(join(modelsDir, data));
  bytes[300_000] = (bytes[300_000] ?? 0) ^ 1;
  writeFileSync(join(modelsDir, data), bytes);
  delete hub.faults.bytesPerSecond;
  const before = hub.log.length;
  await downloads.resume(id);
  expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
  expect(read(modelsDir, file.path).equals(file.content)).toBe(true);
  const ranges = rangesOf(hub.log.slice(before), file.path);
  expect(ranges).toContain(`${256 * 1024}-${2 * 256 * 1024 - 1}`);
  expect(ranges.some((range) => range.startsWith("0-"))).toBe(false);
});
