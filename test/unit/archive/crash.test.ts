import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import {
  childEnd,
  filesHolding,
  newPlace,
  openIn,
  prompt,
  readAll,
  startChild,
  faults,
} from "./place.ts";

test("keeps every acknowledged record when it is killed while writing, again and again", async () => {
  const place = newPlace();
  let acknowledged = 0;
  for (let round = 0; round < 10; round += 1) {
    const child = startChild("appending-child.ts", place.dir, place.indexFile);
    child.stdout?.once("data", () => setTimeout(() => child.kill("SIGKILL"), Math.random() * 60));
    const { printed, signal } = await childEnd(child);
    expect(signal).toBe("SIGKILL");
    acknowledged = Math.max(acknowledged, ...printed.trim().split("\n").map(Number));
    const archive = await openIn(place);
    expect(archive.state().lastSeq).toBeGreaterThanOrEqual(acknowledged);
    expect(faults(archive).filter(({ kind }) => kind !== "torn-tail")).toEqual([]);
    acknowledged = archive.state().lastSeq;
    await archive.close();
  }
  const archive = await openIn(place);
  const records = await readAll(archive);
  expect(records.map(({ seq }) => seq)).toEqual(
    Array.from({ length: acknowledged }, (_, index) => index + 1),
  );
  expect((await archive.verify()).problems).toEqual([]);
}, 60_000);

test("finishes an erasure that was killed, at whichever step", async () => {
  const canary = "zebrafish-4711";
  for (let killedAt = 1; ; killedAt += 1) {
    const place = newPlace();
    const archive = await openIn(place, { segmentBytes: 2_000 });
    for (let number = 1; number <= 6; number += 1)
      await archive.append([
        number % 2 === 0 ? prompt("c2", number) : prompt("c1", number, canary),
      ]);
    await archive.close();
    const { printed, signal } = await childEnd(
      startChild("erasing-child.ts", place.dir, place.indexFile, String(killedAt)),
    );
    const held = filesHolding(place.dir, canary).some((name) => name.endsWith(".jsonl"));
    const alone = spawnSync(process.execPath, ["scripts/verify-archive.mjs", place.dir]);
    const again = await openIn(place, { segmentBytes: 2_000 });
    const isRecorded = again.state().lastSeq > 6;
    expect(String(alone.stdout).includes("erasure unfinished")).toBe(isRecorded && held);
    if (isRecorded) expect(alone.status).toBe(0);
    expect(faults(again).filter(({ kind }) => kind !== "torn-tail")).toEqual([]);
    expect((await again.verify()).problems).toEqual([]);
    expect((await again.conversation("c2"))?.messages.size).toBe(3);
    if (isRecorded) {
      expect(filesHolding(place.dir, canary)).toEqual([]);
      expect(await again.verify()).toMatchObject({ records: 7, erased: 3 });
    } else {
      // Killed before the wish was on disk: nothing is gone, and it can be wished again.
      expect(printed).toBe("");
      expect((await again.conversation("c1"))?.messages.size).toBe(3);
      expect(await again.eraseConversation("c1")).toBe(3);
      expect(filesHolding(place.dir, canary)).toEqual([]);
    }
    await again.close();
    if (signal === null) {
      expect(printed).toBe("erased");
      expect(killedAt).toBeGreaterThan(8);
      return;
    }
  }
}, 120_000);
