import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { mountSmallVolume, noSmallVolume } from "../../support/small-volume.ts";
import {
  hubWith,
  newModelsDir,
  openQueue,
  orderOf,
  quick,
  randomFile,
  read,
  until,
  untilSettled,
} from "./place.ts";

const file = randomFile("tiny.Q4_K_M.gguf", 8_000_000);

/** A file system of 12 MiB in memory; `null` where nobody may mount one. */
function smallDisk(): string | null {
  const dir = join(newModelsDir(), "disk");
  const volume = mountSmallVolume(dir, 12);
  if (volume !== null) onTestFinished(volume.unmount);
  return volume === null ? null : dir;
}

test.for<[string, number, string]>([
  ["while it writes", 60_000, "is full"],
  ["by looking ahead", 20, "has no room"],
])(
  "keeps what it has when the disk fills up, noticed %s, and goes on once there is room",
  async ([, saveEveryMs, words], { skip }) => {
    const modelsDir = smallDisk();
    if (modelsDir === null) return skip(noSmallVolume);
    const hub = await hubWith([file], { bytesPerSecond: 2_000_000 });
    const { downloads } = await openQueue(hub, modelsDir, { timing: { ...quick, saveEveryMs } });
    const id = await downloads.start(orderOf([file]));
    await until(downloads, ({ doneBytes }) => doneBytes > 1_000_000);
    const filler = join(modelsDir, "filler");
    writeFileSync(filler, Buffer.alloc(6 * 1024 * 1024));
    const paused = await untilSettled(downloads);
    expect(paused).toMatchObject({ status: "paused", message: expect.stringContaining(words) });
    expect(paused.message).toContain("kept");
    expect(paused.message).toContain("Resume");
    expect(paused.doneBytes).toBeGreaterThan(1_000_000);

    // It can be gone on with after the app has ended, too.
    await downloads.close();
    const again = await openQueue(hub, modelsDir);
    expect(again.downloads.list()).toMatchObject([
      { status: "paused", doneBytes: paused.doneBytes, message: paused.message },
    ]);
    rmSync(filler);
    delete hub.faults.bytesPerSecond;
    await again.downloads.resume(id);
    expect(await untilSettled(again.downloads)).toMatchObject({ status: "done" });
    expect(read(modelsDir, file.path).equals(file.content)).toBe(true);
  },
);

test("fetches nothing when there is no room for it to begin with, and says how much is missing", async ({
  skip,
}) => {
  const modelsDir = smallDisk();
  if (modelsDir === null) return skip(noSmallVolume);
  writeFileSync(join(modelsDir, "filler"), Buffer.alloc(5 * 1024 * 1024));
  const hub = await hubWith([file]);
  const { downloads } = await openQueue(hub, modelsDir);
  await downloads.start(orderOf([file]));
  expect(await untilSettled(downloads)).toMatchObject({
    status: "paused",
    message: expect.stringMatching(/Nothing was fetched yet; free \d+ MB and press Resume/),
  });
  expect(hub.log).toEqual([]);
});
