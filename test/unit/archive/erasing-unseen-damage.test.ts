import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { canary, fullFor, segmentBytes, wholePlace } from "./damaged-place.ts";
import { filesHolding, openIn } from "./place.ts";

const c1 = { kind: "conversations", conversationIds: ["c1"] } as const;
const notAll = "not all of it is off the disk yet";

test("an erasure that the disk refuses leaves an index, so that the next start need not read what the disk cannot", async () => {
  const place = await wholePlace();
  const disk = fullFor(1);
  const archive = await openIn(place, { segmentBytes, openFile: disk.openFile });
  await expect(archive.erase(c1)).rejects.toThrow(notAll);
  const index = readFileSync(place.indexFile);
  await archive.close();
  // As after a kill.
  writeFileSync(place.indexFile, index);
  const read: number[] = [];
  const onProgress = ({ readBytes }: { readonly readBytes: number }): void => {
    read.push(readBytes);
  };
  const again = await openIn(place, { segmentBytes, openFile: disk.openFile, onProgress });
  expect(read).toEqual([]);
  expect(await again.conversation("c1")).toBeNull();
  expect(filesHolding(place.dir, canary)).toEqual(["000001.jsonl"]);
  disk.isFull = false;
  await again.withSegmentsToKeep(() => Promise.resolve());
  expect(filesHolding(place.dir, canary)).toEqual([]);
});
