import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Scene, names, openScene, talk } from "./backing-up.ts";

/** Two profiles that keep their backups in one folder; the first has one there. */
async function neighbours(): Promise<{
  readonly one: Scene;
  readonly other: Scene;
  readonly theirs: string;
}> {
  const one = await openScene();
  await talk(one.archive, 1, 2);
  await one.backups.make();
  const other = await openScene(one.folder);
  await talk(other.archive, 1, 3);
  return { one, other, theirs: names(one.folder)[0] ?? "" };
}

/** As an earlier version wrote it. */
function makeOld(folder: string, backupId: string): void {
  const file = join(folder, backupId, "freehold-backup.json");
  const { archiveId: _id, problems: _problems, ...old } = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify(old));
}

async function makeDaily({ backups, clock }: Scene, until: number): Promise<void> {
  for (clock.days += 1; clock.days <= until; clock.days += 1) await backups.make();
}

test.each([
  ["as this version writes them", () => {}],
  ["as earlier versions wrote them", makeOld],
])("two profiles in one folder leave each other's backups alone, %s", async (_name, age) => {
  const { one, other, theirs } = await neighbours();
  age(one.folder, theirs);
  await makeDaily(other, 2);
  for (const name of names(one.folder)) age(one.folder, name);
  await makeDaily(other, 6);
  expect(names(one.folder)).toHaveLength(4);
  expect(names(one.folder)[0]).toBe(theirs);
  const { backups } = await other.backups.state();
  expect(backups.map(({ isOwn }) => isOwn)).toEqual([true, true, true, false]);
  expect((await one.backups.state()).backups.filter(({ isOwn }) => isOwn)).toHaveLength(1);
  await expect(other.backups.remove(backups.map(({ backupId }) => backupId))).rejects.toThrow(
    "A backup of another archive is not removed here, so nothing was removed.",
  );
  expect(names(one.folder)).toHaveLength(4);
});

test("a backup of another archive can be looked at and restored", async () => {
  const { other, theirs } = await neighbours();
  expect(await other.backups.preview(theirs)).toMatchObject({
    isWhole: true,
    isEarlier: false,
    conversations: 2,
  });
  await other.backups.restore(theirs, { withSettings: false, withDamage: false });
  expect((await other.backups.state()).isRestoreReady).toBe(true);
});

test("backups of the same second get names of their own", async () => {
  const { one, other } = await neighbours();
  await one.backups.make();
  await other.backups.make();
  expect(names(one.folder)).toEqual([
    "freehold-backup-2026-01-01T00-00-00Z",
    "freehold-backup-2026-01-01T00-00-00Z-2",
    "freehold-backup-2026-01-01T00-00-00Z-3",
  ]);
  for (const { backupId } of (await one.backups.state()).backups)
    expect(await one.backups.drill(backupId)).toMatchObject({ isWhole: true });
});

test("what another profile is writing just now stays, what was left by this one goes", async () => {
  const { one, other, theirs } = await neighbours();
  const at = "freehold-backup-2025-12-31T00-00-00Z";
  const { archiveId } = JSON.parse(
    readFileSync(join(one.folder, theirs, "freehold-backup.json"), "utf8"),
  ) as { readonly archiveId: string };
  const partials = [`${at}.partial`, `${at}.${archiveId.slice(0, 12)}.partial`];
  const strangers = [`${at}.0123456789ab.partial`, "freehold-backup-2025Z.partial"];
  for (const name of partials)
    cpSync(join(one.folder, theirs), join(one.folder, name), { recursive: true });
  for (const name of strangers) mkdirSync(join(one.folder, name));
  await other.backups.make();
  for (const name of [...partials, ...strangers]) expect(names(one.folder)).toContain(name);
  await one.backups.make();
  for (const name of partials) expect(names(one.folder)).not.toContain(name);
  for (const name of strangers) expect(names(one.folder)).toContain(name);
});

test("a backup is known as one's own though the archive's first record is damaged", async () => {
  const { one, other } = await neighbours();
  await other.backups.make();
  const file = join(one.profile.archiveDir, "000001.jsonl");
  writeFileSync(file, readFileSync(file, "utf8").replace("words", "wards"));
  expect((await one.backups.state()).backups.map(({ isOwn }) => isOwn)).toEqual([false, true]);
});
