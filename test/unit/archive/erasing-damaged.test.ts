import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { EraseTarget } from "../../../electron/core/archive/erase/target.ts";
import { type OpenDiskFile, openDiskFile } from "../../../electron/core/archive/journal/disk.ts";
import { failingDisk } from "./failing-disk.ts";
import { type Place, filesHolding, newPlace, openIn, output, prompt } from "./place.ts";

const canary = "zebrafish-4711";
const segmentBytes = 6_000;
const unreadable = "000004.jsonl";
const c1 = { kind: "conversations", conversationIds: ["c1"] } as const;

/** What is to go lies in the first two segments, and in a line of the last one, where it alone cannot be read. */
async function damagedPlace(): Promise<Place> {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes });
  for (let number = 1; number <= 6; number += 1)
    await archive.append([
      prompt("c1", number, canary),
      output("c1", number, canary),
      prompt("c2", number + 20),
    ]);
  await archive.append([prompt("c1", 7, canary), prompt("c1", 9, "Another branch")]);
  await archive.append([prompt("c2", 30, "x".repeat(segmentBytes))]);
  await archive.append([prompt("c2", 31), output("c1", 7, canary), prompt("c2", 32)]);
  await archive.close();
  expect(filesHolding(place.dir, canary)).toEqual(["000001.jsonl", "000002.jsonl", unreadable]);
  damage(place, 4, '"v":1', '"v":x');
  return place;
}

/** Changes the first answer of a conversation in a segment, and nothing is known of that. */
function damage(place: Place, segment: number, text: string, by: string): void {
  const path = segmentOf(place, segment);
  const lines = readFileSync(path, "utf8").split("\n");
  const isAnswer = (line: string): boolean => /"output".*"conversationId":"c1"/.test(line);
  const changed = lines.findIndex((line) => isAnswer(line) && line.includes(text));
  expect(changed).toBeGreaterThanOrEqual(0);
  lines[changed] = (lines[changed] ?? "").replace(text, by);
  writeFileSync(path, lines.join("\n"));
  rmSync(place.indexFile, { force: true });
}

function segmentOf({ dir }: Place, number: number): string {
  return join(dir, `00000${number}.jsonl`);
}

function noteOf({ dir }: Place): string {
  return join(dir, "erasure-unfinished.json");
}

/** A disk without room for one segment to be written anew, until `isFull` says otherwise. */
function fullFor(segment: number): { isFull: boolean; readonly openFile: OpenDiskFile } {
  const disk = {
    isFull: true,
    openFile: async (path: string) => {
      if (disk.isFull && path.endsWith(`00000${segment}.jsonl.rewrite`))
        throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
      return await openDiskFile(path);
    },
  };
  return disk;
}

const targets: readonly EraseTarget[] = [
  c1,
  {
    kind: "messages",
    conversationId: "c1",
    messageIds: Array.from({ length: 7 }, (_, index) => `p${index + 1}`),
  },
  { kind: "everything" },
];

/** A disk that calls back before whatever it is to do with a file. */
function watched(onOperation: () => void): OpenDiskFile {
  return async (path) => {
    onOperation();
    const file = await openDiskFile(path);
    const after = <Args extends readonly unknown[], T>(
      operation: (...args: Args) => Promise<T>,
    ): ((...args: Args) => Promise<T>) => {
      return (...args) => {
        onOperation();
        return operation(...args);
      };
    };
    return {
      write: after(file.write),
      sync: after(file.sync),
      truncate: after(file.truncate),
      close: after(file.close),
    };
  };
}

test.each(targets)(
  "what damage left of erased $kind is gone at the next start, whenever it was killed",
  async (target) => {
    const place = await damagedPlace();
    const torn = `{"conversationId":"c1","parentId":"p3","text":"${canary}`;
    writeFileSync(join(place.dir, "000001-900.torn"), torn);
    // What a start finds after a kill is what lies there at that moment.
    const kills: Place[] = [];
    const onOperation = (): void => {
      const kill = newPlace();
      cpSync(dirname(place.dir), dirname(kill.dir), { recursive: true });
      // Whoever held it is dead then.
      rmSync(join(kill.dir, "lock"), { recursive: true });
      kills.push(kill);
    };
    const archive = await openIn(place, { segmentBytes, openFile: watched(onOperation) });
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
  writeFileSync(noteOf(place), '{"everythingAfter":24}');
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

test.each(["", "{", '{"everythingAfter":"all"}'])(
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
