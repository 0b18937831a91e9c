import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import type { EraseTarget } from "../../../electron/core/archive/erase/target.ts";
import type { ArchiveNotice } from "../../../electron/shared/state.ts";
import { canary, noteOf, segmentBytes, segmentOf, wholePlace } from "./damaged-place.ts";
import { type Place, filesHolding, openIn, prompt } from "./place.ts";

/** No line of its second segment can be read, and that segment lies on a disk that is away. */
async function placeWithoutSecond(): Promise<{
  readonly place: Place;
  readonly bringBack: () => void;
}> {
  const place = await wholePlace();
  const second = readFileSync(segmentOf(place, 2), "utf8");
  expect(second).toContain(canary);
  const away = join(dirname(place.dir), "away");
  const disk = join(dirname(place.dir), "disk");
  writeFileSync(away, second.replaceAll('{"v":1,', '{"v":x,'));
  rmSync(segmentOf(place, 2));
  symlinkSync(disk, segmentOf(place, 2));
  return { place, bringBack: () => renameSync(away, disk) };
}

function waiting(archive: Archive): readonly ArchiveNotice[] {
  return archive.state().notices.filter(({ kind }) => kind === "unfinished-erasure");
}

test.each<EraseTarget>([
  { kind: "conversations", conversationIds: ["c1"] },
  { kind: "everything" },
])(
  "an erasure of $kind waits for a segment that is away, is told of, keeps nothing else from going on, and is finished there",
  async (target) => {
    const { place, bringBack } = await placeWithoutSecond();
    const archive = await openIn(place, { segmentBytes });
    expect(waiting(archive)).toEqual([]);
    expect(await archive.erase(target)).toBeGreaterThan(0);
    expect(waiting(archive)).toMatchObject([{ message: expect.stringContaining("000002.jsonl") }]);
    await archive.append([prompt("c5", 101, "said afterwards")]);
    await archive.withSegmentsToKeep(() => Promise.resolve());
    await archive.close();
    const meanwhile = await openIn(place, { segmentBytes });
    expect(waiting(meanwhile)).toHaveLength(1);
    await meanwhile.close();
    bringBack();
    const again = await openIn(place, { segmentBytes });
    expect(filesHolding(dirname(place.dir), canary)).toEqual([]);
    expect(existsSync(noteOf(place))).toBe(false);
    expect(waiting(again)).toEqual([]);
    expect((await again.conversation("c5"))?.messages.size).toBe(1);
  },
);

test("a segment that comes back while the archive is open is gone through at the next opening", async () => {
  const { place, bringBack } = await placeWithoutSecond();
  const archive = await openIn(place, { segmentBytes });
  await archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  bringBack();
  await archive.withSegmentsToKeep(() => Promise.resolve());
  expect(waiting(archive)).toHaveLength(1);
  await archive.close();
  await openIn(place, { segmentBytes });
  expect(filesHolding(dirname(place.dir), canary)).toEqual([]);
  expect(existsSync(noteOf(place))).toBe(false);
});

test("an erasure waits no longer once the link to what is gone for good was deleted", async () => {
  const { place } = await placeWithoutSecond();
  const archive = await openIn(place, { segmentBytes });
  await archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  await archive.close();
  expect(existsSync(noteOf(place))).toBe(true);
  rmSync(segmentOf(place, 2));
  const again = await openIn(place, { segmentBytes });
  expect(existsSync(noteOf(place))).toBe(false);
  expect(waiting(again)).toEqual([]);
});
