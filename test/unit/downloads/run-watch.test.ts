import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { createEntry, newDownload } from "../../../electron/core/models/downloads/entry.ts";
import { watchRun } from "../../../electron/core/models/downloads/run-watch.ts";
import { usualTiming } from "../../../electron/core/models/downloads/timing.ts";
import { newModelsDir, orderOf, randomFile } from "./place.ts";

test("a run is watched no more only when the last state of it is saved", async () => {
  const order = orderOf([randomFile("tiny.Q4_K_M.gguf", 10)]);
  const entry = createEntry(newDownload(order, 0), newModelsDir());
  const disk = new EventTarget();
  const happened: string[] = [];
  const stop = watchRun(entry, {
    announce: () => {},
    save: async () => {
      disk.dispatchEvent(new Event("begun"));
      await once(disk, "ready");
      happened.push("saved");
    },
    timing: { ...usualTiming, saveEveryMs: 1 },
  });
  await once(disk, "begun");
  const stopped = stop().then(() => happened.push("stopped"));
  await sleep(20);
  disk.dispatchEvent(new Event("ready"));
  await stopped;
  await sleep(20);
  expect(happened).toEqual(["saved", "stopped"]);
});
