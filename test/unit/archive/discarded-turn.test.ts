import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { noWish } from "../../../electron/core/routing/policy.ts";
import { startCheckpoints } from "../../../electron/core/turns/checkpoints.ts";
import { createJob } from "../../../electron/core/turns/job.ts";
import { discard } from "../../../electron/core/turns/runner.ts";
import { nothingSaid, writeOutput } from "../../../electron/core/turns/settle.ts";
import { filesHolding, newPlace, openIn, output, prompt } from "./place.ts";
import { reportOn } from "./standalone.ts";

const canary = "zebrafish-4711";

test("what a model still says in answer to a prompt that is erased already is not written", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  await archive.append([prompt("c1", 1), output("c1", 1), prompt("c1", 2)]);
  const ids = { conversationId: "c1", promptId: "p2", outputId: "o2" };
  const job = createJob({ ...ids, modelId: "m", wish: noWish, routed: null, fallsBack: true }, 0);
  const checkpoints = startCheckpoints(archive, job, () => {});
  job.text = canary;
  discard(job);
  await archive.erase({ kind: "messages", conversationId: "c1", messageIds: ["p2"] });
  // A token may take as long as that, and until it is there the model does not stop.
  await pause(700);
  await checkpoints.stop();
  // As one does that waited for room on the disk.
  const ending = { ...nothingSaid, status: "complete", text: canary } as const;
  await writeOutput(archive, job, ending, () => {}, AbortSignal.timeout(10_000));
  expect(filesHolding(place.dir, canary)).toEqual([]);
  await archive.append([prompt("c1", 3, "It goes on")]);
  expect([...((await archive.conversation("c1"))?.messages.keys() ?? [])]).toEqual([
    "p1",
    "o1",
    "p3",
  ]);
  await archive.close();
  expect((await reportOn(place.dir)).problems).toEqual([]);
});
