import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLastGood } from "../../../electron/core/archive/backup/last-good.ts";
import { finishRestore } from "../../../electron/core/archive/backup/restore.ts";
import { type Scene, backupsOf, names, openScene, segmentBytes, talk } from "./backing-up.ts";
import { newPlace, openIn, readAll } from "./place.ts";
import { scriptWords } from "./standalone.ts";

/** Six conversations with a good backup, then one letter of the archive is another one. */
async function damagedScene(): Promise<Scene & { readonly goodId: string }> {
  const scene = await openScene();
  await talk(scene.archive, 1, 6);
  await scene.backups.make();
  damage(join(scene.profile.archiveDir, "000001.jsonl"));
  return { ...scene, goodId: names(scene.folder)[0] ?? "" };
}

function damage(file: string): void {
  writeFileSync(file, readFileSync(file, "utf8").replace("words", "wards"));
}

function mend(file: string): void {
  writeFileSync(file, readFileSync(file, "utf8").replace("wards", "words"));
}

test("a damaged archive is backed up and said to be damaged, and no good backup makes room for it", async () => {
  const { backups, clock, goodId } = await damagedScene();
  for (clock.days = 1; clock.days < 5; clock.days += 1)
    expect(await backups.make()).toEqual({ isWhole: false });
  const state = await backups.state();
  expect(state.backups.map(({ isDamaged }) => isDamaged)).toEqual([true, true, true, true, false]);
  expect(state.backups.at(-1)?.backupId).toBe(goodId);
  expect(state.lastGoodAt).toBe("2026-01-01T00:00:00.000Z");
  expect(state.problem).toMatch(
    /archive was damaged when the backup of .*Jan 5, 2026.* last whole backup is that of Jan 1, 2026.* No old backup is removed.* Verify .* restore the last whole backup/s,
  );
  expect(await backups.drill(goodId)).toMatchObject({ isWhole: true, conversations: 6 });
  await backups.restore(goodId, { withSettings: false, withDamage: false });
  expect((await backups.state()).isRestoreReady).toBe(true);
});

test("once the archive is whole again, its damaged backups make room before the whole ones", async () => {
  const { backups, clock, profile } = await damagedScene();
  for (clock.days = 1; clock.days < 4; clock.days += 1) await backups.make();
  mend(join(profile.archiveDir, "000001.jsonl"));
  expect(await backups.make()).toEqual({ isWhole: true });
  const kept = (await backups.state()).backups;
  expect(kept.map(({ madeAt, isDamaged }) => [madeAt.slice(0, 10), isDamaged])).toEqual([
    ["2026-01-05", false],
    ["2026-01-04", true],
    ["2026-01-01", false],
  ]);
});

test("what a backup of a damaged archive lost is shown, and it is restored only when that was accepted", async () => {
  const scene = await damagedScene();
  const { archive, backups, clock, profile } = scene;
  clock.days = 1;
  await backups.make();
  const id = (await backups.state()).backups[0]?.backupId ?? "";
  const problems = [expect.stringContaining("000001.jsonl, line 1: This record does not match")];
  const check = { isWhole: false, isRestorable: true, lost: 1, touches: ["c1"], problems };
  expect(await backups.preview(id)).toMatchObject({ ...check, isEarlier: true });
  expect(await backups.drill(id)).toMatchObject(check);
  await expect(
    backups.restore(id, { withSettings: false, withDamage: false }),
  ).rejects.toMatchObject({
    failure: { code: "archive-damaged", message: expect.stringContaining("as it was") },
  });
  expect((await backups.state()).isRestoreReady).toBe(false);
  await backups.restore(id, { withSettings: false, withDamage: true });
  await archive.close();
  const indexFile = join(profile.cacheDir, "archive-index.json");
  await finishRestore({ ...profile, indexFile }, () => new Date());
  const restored = await openIn({ dir: profile.archiveDir, indexFile }, { segmentBytes });
  expect(await readAll(restored)).toHaveLength(11);
});

test("a backup of a damaged archive whose own files changed since is not restored at all", async () => {
  const { backups, clock, folder } = await damagedScene();
  clock.days = 1;
  await backups.make();
  const id = (await backups.state()).backups[0]?.backupId ?? "";
  damage(join(folder, id, "archive", "000001.jsonl"));
  expect(await backups.preview(id)).toMatchObject({ isWhole: false, isRestorable: false });
  await expect(backups.restore(id, { withSettings: false, withDamage: true })).rejects.toThrow(
    "Choose another backup.",
  );
});

test("damage in the newest record is seen as well", async () => {
  const { archive, backups, clock, profile } = await openScene();
  await talk(archive, 1, 6);
  const last = names(profile.archiveDir).findLast((name) => name.endsWith(".jsonl")) ?? "";
  const file = join(profile.archiveDir, last);
  writeFileSync(file, readFileSync(file, "utf8").replace(/words(?!.*words)/s, "wards"));
  clock.days = 1;
  expect(await backups.make()).toEqual({ isWhole: false });
  const id = (await backups.state()).backups[0]?.backupId ?? "";
  expect(await backups.preview(id)).toMatchObject({ isRestorable: true, lost: 1 });
});

test("says of a backup that as much is lost as verifying says of the archive", async () => {
  const { archive, backups, clock, profile } = await openScene();
  await talk(archive, 1, 6);
  const file = join(profile.archiveDir, "000001.jsonl");
  writeFileSync(file, readFileSync(file, "utf8").replace("words", "wards"));
  const last = names(profile.archiveDir).findLast((name) => name.endsWith(".jsonl")) ?? "";
  const newest = join(profile.archiveDir, last);
  // Not even its number can be read.
  writeFileSync(newest, readFileSync(newest, "utf8").replace(/"seq":12,/, '"sex":12,'));
  clock.days = 1;
  await backups.make();
  const id = (await backups.state()).backups[0]?.backupId ?? "";
  const { lost } = await archive.verify();
  expect(lost).toBe(2);
  expect(await backups.preview(id)).toMatchObject({ lost });
});

test("a backup of an erased archive with a copied segment is listed, and its copies count as nothing", async () => {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes });
  await talk(archive, 1, 6);
  await archive.erase({ kind: "everything" });
  await archive.close();
  copyFileSync(join(place.dir, "000001.jsonl"), join(place.dir, "000900.jsonl"));
  const scene = await openScene(undefined, place);
  const report = await scene.archive.verify();
  expect(report).toMatchObject({ records: 13, erased: 12, found: 2 });
  expect(scriptWords(place.dir)).toContain("13 records in 5 segments, 12 erased: 2 problems");
  await scene.backups.make();
  expect((await scene.backups.state()).backups).toMatchObject([{ isDamaged: true, messages: 0 }]);
  const id = names(scene.folder)[0] ?? "";
  expect(await scene.backups.preview(id)).toMatchObject({ records: 1, lost: 0 });
});

test("it is said after the next start too, is not made again each hour, and ends with the next whole backup", async () => {
  const scene = await damagedScene();
  const { archive, backups, clock, folder, goodId, profile } = scene;
  clock.days = 1;
  await backups.make();
  expect(backups.dueAtMs()).toBe(Date.UTC(2026, 0, 3));
  await backups.restore(goodId, { withSettings: false, withDamage: false });
  await archive.close();
  const indexFile = join(profile.cacheDir, "archive-index.json");
  await finishRestore({ ...profile, indexFile }, () => new Date());
  const restored = await openIn({ dir: profile.archiveDir, indexFile }, { segmentBytes });
  const lastGood = await openLastGood(join(profile.rootDir, "backup.json"), folder);
  const next = backupsOf({ ...scene, archive: restored }, lastGood);
  expect(next.dueAtMs()).toBe(Date.UTC(2026, 0, 3));
  expect((await next.state()).problem).toContain("archive was damaged");
  for (clock.days = 2; clock.days < 5; clock.days += 1) await next.make();
  expect((await next.state()).problem).toBeNull();
  expect(names(folder)).not.toContain(goodId);
});
