import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import type { PartFile } from "../../../electron/core/models/downloads/transfer/part-writer.ts";
import { writeInTurn } from "../../../electron/core/models/downloads/transfer/write-in-turn.ts";

/** Writes take a turn of the event loop each; `positions` are those begun, `most` how many were under way at once. */
function createWatchedFile(failsAt: number): PartFile & {
  readonly positions: number[];
  readonly seen: { most: number };
} {
  const [positions, seen] = [[] as number[], { most: 0 }];
  let underWay = 0;
  return {
    positions,
    seen,
    async write(_bytes, _offset, length, position) {
      positions.push(position);
      seen.most = Math.max(seen.most, (underWay += 1));
      await turn();
      underWay -= 1;
      if (position === failsAt) throw new Error("no space");
      return { bytesWritten: length };
    },
  };
}

test("one write at a time, in the order that they were asked for, and a failed one stops no other", async () => {
  const file = createWatchedFile(10);
  const inTurn = writeInTurn(file);
  const bytes = new Uint8Array(10);
  const results = await Promise.allSettled(
    [0, 10, 20].map((position) => inTurn.write(bytes, 0, 10, position)),
  );
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(file.positions).toEqual([0, 10, 20]);
  expect(file.seen.most).toBe(1);
});
