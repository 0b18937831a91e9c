import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { SnapshotReader } from "../../../electron/core/archive/export/snapshot-reader.ts";
import type { NewRecord } from "../../../electron/shared/records.ts";
import { noFailingVolume } from "../../support/failing-volume.ts";
import { moveToFailingDisk } from "../archive/failing-segment.ts";
import { deskOf } from "./desk.ts";
import { Talk, archiveOf, exportFrom, newFolder } from "./exporting.ts";

const name = "000001.jsonl";

/** A folder that is kept on this device, and two conversations over ten blocks of one segment. */
function records(): readonly NewRecord[] {
  const folder = { folderId: "f1", change: { type: "created", name: "Mine" } } as const;
  const talks = [new Talk("One").change({ type: "moved", folderId: "f1" }), new Talk("Two")];
  for (const talk of talks) {
    for (let count = 0; count < 10; count += 1)
      talk.turn(null, `Q${count} ${"q".repeat(400)}`, `A${count} ${"a".repeat(400)}`);
  }
  return [
    { kind: "folder", body: folder },
    { kind: "keep", body: { place: { type: "folder", folderId: "f1" }, isKept: true } },
    ...talks.flatMap((talk) => talk.records),
  ];
}

test.for([
  { where: "in the middle", bad: [2], isCounted: true },
  { where: "side by side", bad: [2, 3], isCounted: true },
  { where: "in two places", bad: [1, 3], isCounted: true },
  { where: "at the beginning", bad: [0], isCounted: false },
  { where: "between two conversations", bad: [4, 5], isCounted: false },
])(
  "sectors $where that cannot be read take the lines they touch, and no other, from an export",
  async ({ bad, isCounted }, { skip }) => {
    const archive = await archiveOf([records()]);
    const segment = moveToFailingDisk(archive, name, bad);
    if (segment === null) return skip(noFailingVolume);
    const { text, report } = await exportFrom(archive, { format: "native" });
    const lines = text().split("\n").slice(1, -1);
    expect(lines).toEqual(segment.whole);
    const { damagedRecords } = report;
    if (isCounted) expect(damagedRecords).toBe(segment.touched.length);
    expect(damagedRecords).toBeGreaterThan(0);
    expect(damagedRecords).toBeLessThanOrEqual(segment.touched.length);
  },
);

test("what the app exports from such a disk is as whole, with the folders lost too", async ({
  skip,
}) => {
  const archive = await archiveOf([records()]);
  const segment = moveToFailingDisk(archive, name, [0]);
  if (segment === null) return skip(noFailingVolume);
  const path = join(newFolder(), "out.csv");
  const { exports, ended } = deskOf(archive, path);
  await exports.start({ filter: { scope: "all" }, target: { format: "csv" } });
  expect(await ended()).toMatchObject({ status: "done", report: { conversations: 2 } });
  const messages = segment.whole.filter((line) => /"kind":"(prompt|output)"/.test(line));
  expect(readFileSync(path, "utf8").trimEnd().split("\r\n")).toHaveLength(1 + messages.length);
});

test("any other error of the disk ends the reading", async () => {
  const archive = await archiveOf([records()]);
  const held = await archive.snapshot(null);
  onTestFinished(() => held.close());
  const unreadable = openSync(join(archive.dir, name), "a");
  onTestFinished(() => closeSync(unreadable));
  const reader = new SnapshotReader({ ...held.snapshot, files: [[1, unreadable]] });
  expect(() => reader.eachLine(0, () => {})).toThrow(
    expect.objectContaining({ failure: expect.objectContaining({ code: "disk-error" }) }),
  );
});
