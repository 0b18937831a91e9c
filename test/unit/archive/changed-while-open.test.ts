import {
  existsSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { expect, test } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { segmentPath } from "../../../electron/core/archive/journal/segment-files.ts";
import { fullFor } from "./damaged-place.ts";
import { failingDisk } from "./failing-disk.ts";
import { cutLines } from "./lost-ends.ts";
import { faults, newPlace, openIn, output, prompt, readAll, seqs } from "./place.ts";
import { placeOf, runScript } from "./standalone.ts";

/* Another program changes the segment that is being written. */

async function say(archive: Archive, from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1) await archive.append([prompt("c1", number)]);
}

/** Puts another file in the segment's place, as editors do when they save. */
function replace(path: string, text: string): void {
  writeFileSync(`${path}.saved`, text);
  renameSync(`${path}.saved`, path);
}

const changes: readonly {
  readonly name: string;
  readonly inflict: (dir: string, path: string) => void;
  /** Of six records, which are left. */
  readonly left: readonly number[];
}[] = [
  {
    name: "cut short in the middle of a line",
    inflict: (_dir, path) => truncateSync(path, statSync(path).size - 20),
    left: [1, 2, 3, 4, 5],
  },
  { name: "cut short by whole lines", inflict: (dir) => cutLines(dir, 1, 2), left: [1, 2, 3, 4] },
  { name: "emptied", inflict: (_dir, path) => truncateSync(path, 0), left: [] },
  {
    name: "replaced by a file as long",
    inflict: (_dir, path) =>
      replace(path, readFileSync(path, "utf8").replace("Question 3", "Quastion 3")),
    left: [1, 2, 4, 5, 6],
  },
];

test.each(changes)(
  "when the newest segment is $name, what is said next goes into another file, and it is told",
  async ({ inflict, left }) => {
    const place = newPlace();
    const archive = await openIn(place);
    await say(archive, 1, 6);
    const path = segmentPath(place.dir, 1);
    inflict(place.dir, path);
    const changed = readFileSync(path);
    await say(archive, 7, 8);
    expect(readFileSync(path).equals(changed)).toBe(true);
    expect(readFileSync(segmentPath(place.dir, 2), "utf8")).toMatch(/^\{"v":1,"seq":7,/);
    expect(faults(archive)).toMatchObject([
      { kind: "damage", message: expect.stringContaining("changed or removed 000001.jsonl") },
    ]);
    expect(seqs(await readAll(archive))).toEqual([...left, 7, 8]);
    const report = await archive.verify();
    expect(report).toMatchObject({ records: left.length + 2, lost: 6 - left.length });
    expect(runScript(place.dir).problems).toEqual(report.problems.map(placeOf));
    await archive.close();
    const again = await openIn(place);
    expect(faults(again)).toMatchObject([{ kind: "damage" }]);
    await say(again, 9, 9);
    expect(seqs(await readAll(again))).toEqual([...left, 7, 8, 9]);
  },
);

test("what was removed while it is open belongs there as before once it is put back", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  await say(archive, 1, 6);
  renameSync(segmentPath(place.dir, 1), `${place.dir}/away`);
  await say(archive, 7, 8);
  expect(existsSync(segmentPath(place.dir, 1))).toBe(false);
  expect(existsSync(segmentPath(place.dir, 2))).toBe(true);
  await archive.close();
  renameSync(`${place.dir}/away`, segmentPath(place.dir, 1));
  const again = await openIn(place);
  expect(faults(again)).toEqual([]);
  expect(seqs(await readAll(again))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("what a failed write left in a segment that is cut short then makes no hole in it", async () => {
  const place = newPlace();
  const disk = failingDisk();
  const archive = await openIn(place, { openFile: disk.openFile });
  await say(archive, 1, 6);
  disk.cannotTruncate = true;
  disk.failures = { operation: "sync", times: 1 };
  await expect(say(archive, 7, 7)).rejects.toThrow("This was not saved");
  cutLines(place.dir, 1, 3);
  const { size } = statSync(segmentPath(place.dir, 1));
  disk.cannotTruncate = false;
  await say(archive, 8, 8);
  expect(statSync(segmentPath(place.dir, 1)).size).toBe(size);
  expect(seqs(await readAll(archive))).toEqual([1, 2, 3, 4, 7]);
});

test("an archive whose folder goes away while it is open takes nothing, and goes on once it is back", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  await say(archive, 1, 2);
  renameSync(place.dir, `${place.dir}-away`);
  await expect(say(archive, 3, 3)).rejects.toThrow("This was not saved");
  await expect(say(archive, 3, 3)).rejects.toThrow("This was not saved");
  renameSync(`${place.dir}-away`, place.dir);
  await archive.append([output("c1", 2)]);
  expect(seqs(await readAll(archive))).toEqual([1, 2, 3]);
  expect((await archive.verify()).problems).toEqual([]);
});

test("a segment that is cut short before an erasure is finished in it is not gone on with", async () => {
  const place = newPlace();
  const disk = fullFor(1);
  const archive = await openIn(place, { openFile: disk.openFile });
  await say(archive, 1, 2);
  await archive.append([prompt("c2", 3)]);
  const erasing = archive.erase({ kind: "conversations", conversationIds: ["c2"] });
  await expect(erasing).rejects.toThrow("not all of it is off the disk yet");
  const path = segmentPath(place.dir, 1);
  truncateSync(path, statSync(path).size - 20);
  disk.isFull = false;
  await archive.finishErasing();
  await say(archive, 4, 5);
  expect(seqs(await readAll(archive))).toEqual([1, 2, 3, 5, 6]);
  expect(faults(archive)).toHaveLength(1);
});

test("a segment that was erased in and written anew by Freehold itself is gone on with", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  await say(archive, 1, 2);
  await archive.append([prompt("c2", 3)]);
  await archive.erase({ kind: "conversations", conversationIds: ["c2"] });
  await say(archive, 4, 5);
  expect(existsSync(segmentPath(place.dir, 2))).toBe(false);
  expect(faults(archive)).toEqual([]);
});
