import { expect, test } from "vitest";
import { hubWith, newModelsDir, openQueue, orderOf, randomFile, untilSettled } from "./place.ts";

const file = randomFile("tiny.Q4_K_M.gguf", 3_000_001);

test("a failed move of the models folder lets a running download go on", async () => {
  const { downloads } = await openQueue(await hubWith([file]), newModelsDir());
  await downloads.start(orderOf([file]));
  const failing = downloads.moveAlong(async () => {
    expect(downloads.list()).toMatchObject([{ status: "queued" }]);
    throw new Error("no room");
  });
  await expect(failing).rejects.toThrow("no room");
  expect(await untilSettled(downloads)).toMatchObject({ status: "done" });
});
