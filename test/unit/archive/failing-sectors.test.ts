import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { noFailingVolume } from "../../support/failing-volume.ts";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { moveToFailingDisk } from "./failing-segment.ts";
import { type Place, faults, filesIn, newPlace, openIn, prompt, readAll } from "./place.ts";
import { placeOf, runScript } from "./standalone.ts";

/** Of a hundred records it makes three segments, the first two of five blocks. */
const segmentBytes = 17_000;
const cannotBeRead = "This part of the segment cannot be read: the disk reports an error (EIO).";

async function opened(): Promise<{ readonly place: Place; readonly archive: Archive }> {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes });
  for (let number = 1; number <= 100; number += 1) await archive.append([prompt("c1", number)]);
  return { place, archive };
}

test.for([
  { where: "in the middle of a segment", bad: [1], stretches: 1 },
  { where: "at its beginning", bad: [0], stretches: 1 },
  { where: "at its end", bad: [4], stretches: 1 },
  { where: "in two places", bad: [0, 2], stretches: 2 },
  { where: "side by side", bad: [1, 2], stretches: 1 },
])(
  "sectors that cannot be read $where are named and all else is read, by the script as well",
  async ({ bad, stretches }, { skip }) => {
    const { place, archive } = await opened();
    const segment = moveToFailingDisk(place, "000002.jsonl", bad);
    if (segment === null) return skip(noFailingVolume);
    const lost = segment.touched.length;
    const report = await archive.verify();
    const unread = report.problems.filter(({ problem }) => problem === cannotBeRead);
    expect(unread.map(({ segment }) => segment)).toEqual(
      Array.from({ length: stretches }, () => "000002.jsonl"),
    );
    expect(report).toMatchObject({ segments: 3, records: 100 - lost, lost });
    expect(runScript(place.dir)).toEqual({ status: 1, problems: report.problems.map(placeOf) });
  },
);

test("sectors at the end of the archive hide nothing of what was written there", async ({
  skip,
}) => {
  const { place, archive } = await opened();
  const segment = moveToFailingDisk(place, "000003.jsonl", [1, 2, 3, 4]);
  if (segment === null) return skip(noFailingVolume);
  const lost = segment.touched.length;
  const report = await archive.verify();
  const said = report.problems.map(({ segment, problem }) => [segment, problem]);
  expect(said).toEqual([
    ["000003.jsonl", cannotBeRead],
    ["000003.jsonl", expect.stringMatching(/^Records \d+ to 100 are missing at the end:/)],
  ]);
  expect(report).toMatchObject({ records: 100 - lost, lost });
});

test.for([
  { where: "in the middle", name: "000002.jsonl", bad: [1] },
  { where: "at the end of the archive", name: "000003.jsonl", bad: [1, 2, 3, 4] },
])(
  "an archive with sectors that cannot be read $where opens without its index, and goes on",
  async ({ name, bad }, { skip }) => {
    const { place, archive } = await opened();
    await archive.close();
    const segment = moveToFailingDisk(place, name, bad);
    if (segment === null) return skip(noFailingVolume);
    const lost = segment.touched.length;
    rmSync(place.indexFile);
    const again = await openIn(place, { segmentBytes });
    expect(faults(again)).toMatchObject([
      { kind: "damage", message: expect.stringContaining(`${name}, line`) },
    ]);
    expect(filesIn(place.dir).filter((file) => file.endsWith(".torn"))).toEqual([]);
    expect(await readAll(again, 7)).toHaveLength(100 - lost);
    expect((await again.conversation("c1"))?.messages.size).toBe(100 - lost);
    await again.append([prompt("c1", 101)]);
    expect((await readAll(again)).at(-1)).toMatchObject({ body: { messageId: "p101" } });
    expect((await again.verify()).problems[0]).toMatchObject({ problem: cannotBeRead });
  },
);

test("what a disk gives out of folders only the second time is known then", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  const change = { type: "created", name: "Work" } as const;
  await archive.append([{ kind: "folder", body: { folderId: "f1", change } }]);
  const file = join(place.dir, "000001.jsonl");
  const whole = readFileSync(file);
  writeFileSync(file, Buffer.alloc(whole.length));
  expect(await archive.common()).toMatchObject({
    folders: new Map(),
    losses: { isAnyoneConcerned: true },
  });
  writeFileSync(file, whole);
  expect(await archive.common()).toMatchObject({
    folders: new Map([["f1", "Work"]]),
    losses: { isAnyoneConcerned: false },
  });
});
