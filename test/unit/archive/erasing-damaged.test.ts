import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { EraseTarget } from "../../../electron/core/archive/erase/target.ts";
import {
  canary,
  damage,
  damagedPlace,
  fullFor,
  killsOf,
  noteOf,
  segmentBytes,
  segmentOf,
  unreadable,
} from "./damaged-place.ts";
import { failingDisk } from "./failing-disk.ts";
import { filesHolding, newPlace, openIn, output, prompt } from "./place.ts";

const c1 = { kind: "conversations", conversationIds: ["c1"] } as const;

const targets: readonly EraseTarget[] = [
  c1,
  {
    kind: "messages",
    conversationId: "c1",
    messageIds: Array.from({ length: 7 }, (_, index) => `p${index + 1}`),
  },
  { kind: "everything" },
];

test.each(targets)(
  "what damage left of erased $kind is gone at the next start, whenever it was killed",
  async (target) => {
    const place = await damagedPlace();
    const torn = `{"conversationId":"c1","parentId":"p3","text":"${canary}`;
    writeFileSync(join(place.dir, "000001-9.torn"), torn);
    const { kills, openFile } = killsOf(place);
    const archive = await openIn(place, { segmentBytes, openFile });
    await archive.erase(target);
    const recorded: number[] = [];
    for (const [number, kill] of kills.entries()) {
      const again = await openIn(kill, { segmentBytes });
      const held = filesHolding(kill.dir, canary);
      if (again.state().lastErasedSeq > 0) {
        recorded.push(number);
        expect({ number, held }).toEqual({ number, held: [] });
      } else {
        expect(held).toContain(unreadable);
        expect((await again.conversation("c1"))?.messages.size).toBe(14);
      }
      expect(existsSync(noteOf(kill))).toBe(false);
      await again.close();
    }
    expect(recorded.length).toBeGreaterThan(8);
    expect(recorded.length).toBeLessThan(kills.length);
  },
);

test.each(targets)(
  "what the disk refuses for damaged lines of $kind keeps nothing else, and is done by the next start",
  async (target) => {
    const place = await damagedPlace();
    const disk = fullFor(4);
    const archive = await openIn(place, { segmentBytes, openFile: disk.openFile });
    await expect(archive.erase(target)).rejects.toThrow("not all of it is off the disk yet");
    expect(filesHolding(place.dir, canary)).toEqual([unreadable]);
    // Another erasure in between does not make it forgotten.
    await archive.append([prompt("c3", 70, "later")]);
    const other = archive.erase({ kind: "conversations", conversationIds: ["c3"] });
    await expect(other).rejects.toThrow("not all of it is off the disk yet");
    await archive.append([prompt("c4", 71, "stays")]);
    await archive.close();
    disk.isFull = false;
    const again = await openIn(place, { segmentBytes, openFile: disk.openFile });
    expect(filesHolding(place.dir, "later")).toEqual([]);
    expect(filesHolding(place.dir, canary)).toEqual([]);
    expect(existsSync(noteOf(place))).toBe(false);
    expect((await again.conversation("c4"))?.messages.size).toBe(1);
    expect((await again.verify()).problems.map(({ segment }) => segment)).toEqual([unreadable]);
  },
);

test("what the disk refuses for one segment keeps nothing in those behind it", async () => {
  const place = await damagedPlace();
  const disk = fullFor(1);
  const archive = await openIn(place, { segmentBytes, openFile: disk.openFile });
  await expect(archive.erase(c1)).rejects.toThrow("not all of it is off the disk yet");
  expect(filesHolding(place.dir, canary)).toEqual(["000001.jsonl"]);
  expect(await archive.conversation("c1")).toBeNull();
  disk.isFull = false;
  await archive.withSegmentsToKeep(() => Promise.resolve());
  expect(filesHolding(place.dir, canary)).toEqual([]);
  expect(existsSync(noteOf(place))).toBe(false);
});

test("lines of which nothing can be made out go only with everything", async () => {
  const place = await damagedPlace();
  damage(place, 1, '"conversationId":"c1"', '"conversati');
  const archive = await openIn(place, { segmentBytes });
  await archive.erase(c1);
  expect(filesHolding(place.dir, canary)).toEqual(["000001.jsonl"]);
  await archive.erase({ kind: "everything" });
  expect(filesHolding(place.dir, canary)).toEqual([]);
});

test("an erasure of everything that never came on record takes no line that cannot be read", async () => {
  const place = await damagedPlace();
  writeFileSync(noteOf(place), '{"after":24}');
  const archive = await openIn(place, { segmentBytes });
  expect(filesHolding(place.dir, canary)).toContain(unreadable);
  expect(readFileSync(segmentOf(place, 4), "utf8")).toContain('"v":x');
  expect(existsSync(noteOf(place))).toBe(false);
  expect((await archive.conversation("c1"))?.messages.size).toBe(14);
});

test("lines that were damaged after an erasure in their conversation stay as they are, when the index is read anew too", async () => {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes });
  await archive.append([prompt("c1", 1), output("c1", 1, "kept words"), prompt("c1", 2, canary)]);
  await archive.erase({ kind: "messages", conversationId: "c1", messageIds: ["p2"] });
  await archive.close();
  damage(place, 1, '"messageId":"o1","parentId":"p1"', '"mess');
  const again = await openIn(place, { segmentBytes });
  expect(filesHolding(place.dir, "kept words")).toEqual(["000001.jsonl"]);
  expect((await again.verify()).problems).toHaveLength(1);
});

test.each(["", "{", '{"after":"all"}'])(
  "a note that is damaged (%s) is a note: what was erased is gone through again",
  async (text) => {
    const place = await damagedPlace();
    const disk = fullFor(4);
    const archive = await openIn(place, { segmentBytes, openFile: disk.openFile });
    await expect(archive.erase(c1)).rejects.toThrow("not all of it is off the disk yet");
    await archive.close();
    writeFileSync(noteOf(place), text);
    await openIn(place, { segmentBytes });
    expect(filesHolding(place.dir, canary)).toEqual([]);
    expect(existsSync(noteOf(place))).toBe(false);
  },
);

test("an erasure that cannot be recorded leaves no note of it", async () => {
  const place = await damagedPlace();
  const disk = failingDisk();
  const archive = await openIn(place, { segmentBytes, openFile: disk.openFile });
  disk.room = 10;
  await expect(archive.erase(c1)).rejects.toThrow("Nothing was erased.");
  expect(existsSync(noteOf(place))).toBe(false);
});

test("an erasure that cannot be noted is refused, and nothing is erased", async () => {
  const place = await damagedPlace();
  const archive = await openIn(place, { segmentBytes });
  mkdirSync(`${noteOf(place)}.new`);
  await expect(archive.erase(c1)).rejects.toThrow("Nothing was erased.");
  expect((await archive.conversation("c1"))?.messages.size).toBe(14);
  rmSync(`${noteOf(place)}.new`, { recursive: true });
  expect(await archive.erase(c1)).toBe(14);
  expect(filesHolding(place.dir, canary)).toEqual([]);
});
