import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import type { EraseTarget } from "../../../electron/core/archive/erase/target.ts";
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

const targets: readonly {
  readonly target: EraseTarget;
  readonly erased: number;
  readonly kept: number;
}[] = [
  { target: { kind: "conversations", conversationIds: ["c1"] }, erased: 4, kept: 3 },
  {
    target: { kind: "messages", conversationId: "c1", messageIds: ["p1", "p3", "p5"] },
    erased: 3,
    kept: 3,
  },
  { target: { kind: "everything" }, erased: 7, kept: 0 },
];

test.each(targets)(
  "finishes an erasure of $target.kind that was killed, at whichever step",
  async ({ target, erased, kept }) => {
    const canary = "zebrafish-4711";
    for (let killedAt = 1; ; killedAt += 1) {
      const place = newPlace();
      const archive = await openIn(place, { segmentBytes: 2_000 });
      for (let number = 1; number <= 6; number += 1)
        await archive.append([
          number % 2 === 0 ? prompt("c2", number) : prompt("c1", number, canary),
        ]);
      await archive.append([prompt("c1", 7, "Another branch")]);
      await archive.close();
      const { printed, signal } = await childEnd(
        startChild(
          "erasing-child.ts",
          place.dir,
          place.indexFile,
          String(killedAt),
          JSON.stringify(target),
        ),
      );
      const held = filesHolding(place.dir, canary).some((name) => name.endsWith(".jsonl"));
      const alone = spawnSync(process.execPath, ["scripts/verify-archive.mjs", place.dir]);
      const again = await openIn(place, { segmentBytes: 2_000 });
      const isRecorded = again.state().lastSeq > 7;
      if (held) expect(String(alone.stdout).includes("erasure unfinished")).toBe(isRecorded);
      if (isRecorded) expect(alone.status).toBe(0);
      expect(faults(again).filter(({ kind }) => kind !== "torn-tail")).toEqual([]);
      expect((await again.verify()).problems).toEqual([]);
      // Killed before the wish was on disk: nothing is gone, and it can be wished again.
      if (!isRecorded) {
        expect(printed).toBe("");
        expect((await again.conversation("c1"))?.messages.size).toBe(4);
        expect(await again.erase(target)).toBe(erased);
      }
      expect(filesHolding(place.dir, canary)).toEqual([]);
      expect(await again.verify()).toMatchObject({ records: 8, erased, problems: [] });
      expect((await again.conversation("c2"))?.messages.size ?? 0).toBe(kept);
      await again.close();
      if (signal === null) {
        expect(printed).toBe("erased");
        expect(killedAt).toBeGreaterThan(8);
        return;
      }
    }
  },
  180_000,
);
