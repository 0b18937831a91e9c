import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { segmentPath } from "../../../electron/core/archive/journal/segment-files.ts";
import { cutLines, gone, lostEnds } from "./lost-ends.ts";
import { type Place, newPlace, openIn, prompt } from "./place.ts";
import { placeOf } from "./standalone.ts";

/** Twelve records in three segments of four lines each, and the app still open. */
async function opened(): Promise<{ readonly place: Place; readonly archive: Archive }> {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes: 1_900 });
  for (let number = 1; number <= 12; number += 1) await archive.append([prompt("c1", number)]);
  return { place, archive };
}

test.each(lostEnds)(
  "what was written while the app is open and is missing then is told: $name",
  async ({ inflict, problem, lost }) => {
    const { place, archive } = await opened();
    inflict(place.dir);
    const report = await archive.verify();
    expect(report.problems.map(placeOf)).toEqual([problem]);
    expect(report).toMatchObject({ records: 12 - lost, lost, found: 1 });
  },
);

test("a segment that goes away while the app is open is named, and the rest is read", async () => {
  const { place, archive } = await opened();
  rmSync(segmentPath(place.dir, 2));
  const report = await archive.verify();
  expect(report.problems.map(placeOf)).toEqual([
    { segment: "000002.jsonl", line: 0, seq: 5, problem: "This segment is missing." },
  ]);
  expect(report).toMatchObject({ records: 8, lost: 4, segments: 2 });
});

test("all segments may go away at once", async () => {
  const { place, archive } = await opened();
  for (const segment of [1, 2, 3]) rmSync(segmentPath(place.dir, segment));
  const report = await archive.verify();
  expect(report.problems.map(placeOf)).toEqual([
    {
      segment: "000001.jsonl",
      line: 0,
      seq: 1,
      problem: `Records 1 to 12 are missing at the end: ${gone}`,
    },
  ]);
  expect(report).toMatchObject({ records: 0, lost: 12 });
});

test("a last segment in whose place another archive's is put is told", async () => {
  const { place, archive } = await opened();
  const { place: other } = await opened();
  for (const segment of [1, 2, 3])
    writeFileSync(segmentPath(place.dir, segment), readFileSync(segmentPath(other.dir, segment)));
  expect((await archive.verify()).problems.map(placeOf)).toEqual([
    {
      segment: "000003.jsonl",
      line: 4,
      seq: 12,
      problem: "This is not the record 12 that was written: the file was replaced.",
    },
  ]);
});

test("a damaged last record is told once, and stays accepted once something follows", async () => {
  const { place, archive } = await opened();
  const path = segmentPath(place.dir, 3);
  writeFileSync(path, readFileSync(path, "utf8").replace("Question 12", "Quastion 12"));
  const { found, damageKey } = await archive.verify();
  expect(found).toBe(1);
  await archive.acceptDamage(damageKey ?? "");
  expect(await archive.verify()).toMatchObject({ found: 0, accepted: 1 });
});

test("what is missing at the end stays accepted once something follows in the next segment", async () => {
  const { place, archive } = await opened();
  cutLines(place.dir, 3, 2);
  const { damageKey } = await archive.verify();
  await archive.acceptDamage(damageKey ?? "");
  expect(await archive.verify()).toMatchObject({ found: 0, accepted: 1, lost: 2 });
  await archive.close();
  const again = await openIn({ ...place, indexFile: join(place.dir, "..", "anew.json") });
  expect(await again.verify()).toMatchObject({ found: 0, accepted: 1, lost: 2 });
});

test("what is appended, or erased, while it reads is no damage", async () => {
  const { archive } = await opened();
  const meanwhile: Promise<unknown>[] = [];
  const { signal } = new AbortController();
  const report = await archive.verify({
    signal,
    onBegin: () => {
      if (meanwhile.length > 0) return;
      meanwhile.push(archive.append([prompt("c2", 13)]));
      meanwhile.push(archive.erase({ kind: "conversations", conversationIds: ["c1"] }));
    },
    onRead: () => {},
  });
  await Promise.all(meanwhile);
  expect(report.problems).toEqual([]);
  expect(await archive.verify()).toMatchObject({ found: 0, lost: 0 });
});
