import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { segmentPath } from "../../../electron/core/archive/journal/segment-files.ts";
import { cutLines, lostEnds } from "./lost-ends.ts";
import {
  type Place,
  faults,
  filesIn,
  newPlace,
  openIn,
  prompt,
  readAll,
  seqs,
  writeHistory,
} from "./place.ts";
import { placeOf, runScript } from "./standalone.ts";

/** Four records a segment. */
const options = { segmentBytes: 1_900 };

/** Twelve records in three segments, and the app closed. */
async function written(): Promise<Place> {
  const place = newPlace();
  await writeHistory(place, 12, options);
  return place;
}

/** Accepts all that verifying shows. */
async function accept(archive: Archive): Promise<void> {
  const { damageKey } = await archive.verify();
  await archive.acceptDamage(damageKey ?? "");
}

test.each(lostEnds)(
  "what is cut off while the app is closed is told at every start and by every check: $name",
  async ({ inflict, problem, lost }) => {
    const place = await written();
    inflict(place.dir);
    for (const start of ["the next one", "the one after it"]) {
      const archive = await openIn(place, options);
      expect(faults(archive), start).toMatchObject([
        { kind: "damage", message: expect.stringContaining(problem.problem) },
      ]);
      const report = await archive.verify();
      expect(report.problems.map(placeOf), start).toEqual([problem]);
      expect(report, start).toMatchObject({ records: 12 - lost, lost, found: 1 });
      await archive.close();
    }

    // No record is given a number that was: the gap stands in the archive itself, for whoever reads it.
    const archive = await openIn(place, options);
    expect(seqs(await archive.append([prompt("c1", 13)]))).toEqual([13]);
    await archive.close();
    expect(runScript(place.dir)).toMatchObject({ status: 1, problems: [expect.anything()] });
    for (const forgetsIndex of [false, true]) {
      if (forgetsIndex) rmSync(place.indexFile);
      const again = await openIn(place, options);
      expect(faults(again)).toMatchObject([{ kind: "damage" }]);
      expect(await again.verify()).toMatchObject({ records: 13 - lost, lost, found: 1 });
      await again.close();
    }
  },
  30_000,
);

test.each(lostEnds)(
  "it may be accepted at once, and stays so, with the saved index and without: $name",
  async ({ inflict, lost }) => {
    const place = await written();
    inflict(place.dir);
    const archive = await openIn(place, options);
    await accept(archive);
    expect(faults(archive)).toEqual([]);
    expect(await archive.verify()).toMatchObject({ found: 0, accepted: 1, lost });
    await archive.close();
    for (const forgetsIndex of [false, true]) {
      if (forgetsIndex) rmSync(place.indexFile);
      const again = await openIn(place, options);
      expect(faults(again)).toEqual([]);
      expect(await again.verify()).toMatchObject({ found: 0, accepted: 1, lost });
      await again.close();
    }
  },
  30_000,
);

test.each([
  { of: "the last segment", numbers: [3], saysSomething: false },
  { of: "the last segment", numbers: [3], saysSomething: true },
  { of: "all segments", numbers: [1, 2, 3], saysSomething: false },
  { of: "all segments", numbers: [1, 2, 3], saysSomething: true },
])(
  "what is found again of $of belongs there as before (something was said meanwhile: $saysSomething)",
  async ({ numbers, saysSomething }) => {
    const place = await written();
    const away = (number: number): string => join(place.dir, `away-${number}`);
    for (const number of numbers) renameSync(segmentPath(place.dir, number), away(number));
    const archive = await openIn(place, options);
    if (saysSomething) await archive.append([prompt("c1", 13)]);
    await archive.close();
    for (const number of numbers) renameSync(away(number), segmentPath(place.dir, number));
    const again = await openIn(place, options);
    expect(faults(again)).toEqual([]);
    expect(await again.verify()).toMatchObject({ records: saysSomething ? 13 : 12, found: 0 });
  },
);

test("who had read what is lost begins anew", async () => {
  const place = await written();
  const { hash } = lineOf(place, 3, 4);
  cutLines(place.dir, 3, 2);
  const archive = await openIn(place, options);
  const page = await archive.read({ afterSeq: 12, afterHash: hash, limit: 100 });
  expect(page).toMatchObject({ reset: true });
  expect(seqs(page.records)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  await archive.append([prompt("c1", 13)]);
  expect(seqs(await readAll(archive, 3))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13]);
});

test("a last record that was on the disk and is torn now is told as missing, with the piece", async () => {
  const place = await written();
  const path = segmentPath(place.dir, 3);
  writeFileSync(path, readFileSync(path).subarray(0, -20));
  const archive = await openIn(place, options);
  expect(faults(archive)).toMatchObject([
    { kind: "torn-tail" },
    { kind: "damage", message: expect.stringContaining("Record 12 is missing at the end") },
  ]);
  expect(filesIn(place.dir)).toContain("000003-12.torn");
  expect((await archive.verify()).problems).toMatchObject([{ line: 3, seq: 12 }]);
});

test("a last record that was changed is told once, at its place", async () => {
  const place = await written();
  const path = segmentPath(place.dir, 3);
  writeFileSync(path, readFileSync(path, "utf8").replace("Question 12", "Quastion 12"));
  const archive = await openIn(place, options);
  expect(faults(archive)).toHaveLength(1);
  expect((await archive.verify()).problems).toMatchObject([{ line: 4, seq: 12 }]);
  await accept(archive);
  await archive.close();
  rmSync(place.indexFile);
  expect(faults(await openIn(place, options))).toEqual([]);
});

test("an older copy that takes the archive's place lacks what came after it, until that is accepted", async () => {
  const place = newPlace();
  await writeHistory(place, 6, options);
  cpSync(place.dir, `${place.dir}.copy`, { recursive: true });
  await writeHistory(place, 6, options);
  rmSync(place.dir, { recursive: true });
  renameSync(`${place.dir}.copy`, place.dir);
  const archive = await openIn(place, options);
  expect((await archive.verify()).problems).toMatchObject([
    { seq: 7, problem: expect.stringContaining("Records 7 to 12 are missing at the end") },
  ]);
  await accept(archive);
  await archive.close();
  expect(faults(await openIn(place, options))).toEqual([]);
});

test("nothing is missing from another archive in the archive's place", async () => {
  const count = 5;
  const place = await written();
  const other = newPlace();
  await writeHistory(other, count, options);
  rmSync(place.dir, { recursive: true });
  cpSync(other.dir, place.dir, { recursive: true });
  const archive = await openIn(place, options);
  expect(await archive.verify()).toMatchObject({ records: count, found: 0, lost: 0 });
  expect(seqs(await archive.append([prompt("c1", 13)]))).toEqual([count + 1]);
  await archive.close();
  const again = await openIn(place, options);
  expect(faults(again)).toEqual([]);
  expect(await again.verify()).toMatchObject({ found: 0, lost: 0 });
});

/** The record in a line, counted from 1. */
function lineOf({ dir }: Place, segment: number, line: number): { readonly hash: string } {
  const lines = readFileSync(segmentPath(dir, segment), "utf8").split("\n");
  return JSON.parse(lines[line - 1] ?? "") as { readonly hash: string };
}
