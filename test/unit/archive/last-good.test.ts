import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLastGood } from "../../../electron/core/archive/backup/last-good.ts";
import { newPlace } from "./place.ts";

const moment = "2026-01-01T00:00:00.000Z";

/** A file with this in it. */
function fileWith(content: object): string {
  const { dir } = newPlace();
  mkdirSync(dir, { recursive: true });
  const file = join(dir, "backup.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test.each([
  [{ lastGoodAt: moment }, null],
  [{ lastGoodAt: moment, damagedAt: null }, null],
  [{ lastGoodAt: moment, damagedAt: moment }, moment],
])("what earlier versions noted, %j, stays that of the folder of then", async (old, damagedAt) => {
  const file = fileWith(old);
  await openLastGood(file, "/media/one");
  const next = await openLastGood(file, "/media/other");
  expect([next.at("/media/one"), next.damagedAt("/media/one")]).toEqual([moment, damagedAt]);
  expect([next.at("/media/other"), next.damagedAt("/media/other")]).toEqual([null, null]);
});

test("keeps what it notes for each folder, over a restart too", async () => {
  const file = fileWith({ broken: true });
  const first = await openLastGood(file, "/media/one");
  expect([first.at("/media/one"), first.at(null)]).toEqual([null, null]);
  await first.note("/media/one", moment, true);
  await first.note("/media/other", "2026-01-02T00:00:00.000Z", true);
  await first.note("/media/one", "2026-01-03T00:00:00.000Z", false);
  const next = await openLastGood(file, "/media/one");
  expect([next.at("/media/one"), next.damagedAt("/media/one")]).toEqual([
    moment,
    "2026-01-03T00:00:00.000Z",
  ]);
  expect(next.at("/media/other")).toBe("2026-01-02T00:00:00.000Z");
});
