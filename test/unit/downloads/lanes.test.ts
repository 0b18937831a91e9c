import { expect, test } from "vitest";
import { runLanes } from "../../../electron/core/models/downloads/transfer/lanes.ts";

/** Runs connections that bring so many bytes from one look to the next, until it was looked ten times. */
async function lanesWith(bytesPerLook: number): Promise<number> {
  let [looks, started] = [0, 0];
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  await runLanes({
    lane: () => {
      started += 1;
      // Nobody looks any more then.
      if (started === 4) end();
      return ended;
    },
    receivedBytes: () => {
      looks += 1;
      if (looks === 10) end();
      return looks * bytesPerLook;
    },
    lookEveryMs: 2,
  });
  return started;
}

test("fetches over one connection where that is as quick as the machine", async () => {
  expect(await lanesWith(1e12)).toBe(1);
});

test("adds connections, up to four, where each brings little", async () => {
  expect(await lanesWith(1)).toBe(4);
});

test("adds none before anything has come, and none after the first has ended", async () => {
  expect(await lanesWith(0)).toBe(1);
});
