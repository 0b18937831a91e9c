import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Scene, names, openScene, openTwin, talk } from "./backing-up.ts";

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

const at = "freehold-backup-2025-12-31T00-00-00Z";
const stranger = "0123456789ab";

function idIn(folder: string, backupId: string): string {
  const text = readFileSync(join(folder, backupId, "freehold-backup.json"), "utf8");
  return (JSON.parse(text) as { readonly archiveId: string }).archiveId.slice(0, 12);
}

/** As if all of it had been written so long ago. */
function makeOlder(dir: string, days: number): void {
  const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  for (const name of names(dir)) {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) makeOlder(path, days);
    else utimesSync(path, then, then);
  }
  utimesSync(dir, then, then);
}

test("what anyone may still be writing stays, what was given up of this archive goes", async () => {
  const { one, theirs } = await neighbours();
  const { folder } = one;
  const put = (name: string, days: number): string => {
    cpSync(join(folder, theirs), join(folder, name), { recursive: true });
    makeOlder(join(folder, name), days);
    return name;
  };
  const tag = idIn(folder, theirs);
  // Of another machine with this archive, and of earlier versions.
  const own = [`.${tag}-0a1b2c3d`, `.${tag}`, ""];
  const recent = own.map((end) => put(`${at}${end}.partial`, 29));
  const old = own.map((end) => put(`freehold-backup-2025Z${end}.partial`, 31));
  const others = [put(`${at}.${stranger}.partial`, 31), put(`${at}.${stranger}-0a1b.mine`, 31)];
  mkdirSync(join(folder, "freehold-backup-2024Z.partial"));
  makeOlder(join(folder, "freehold-backup-2024Z.partial"), 31);
  await one.backups.make();
  for (const name of [...recent, ...others, "freehold-backup-2024Z.partial"])
    expect(names(folder)).toContain(name);
  for (const name of old) expect(names(folder)).not.toContain(name);
});

test("what this profile was writing when it was killed goes with the next backup, also in another folder", async () => {
  const { one, theirs } = await neighbours();
  const { folder, profile } = one;
  const noteFile = join(profile.rootDir, "backup-unfinished.json");
  const partial = join(folder, `${at}.${idIn(folder, theirs)}-0a1b2c3d.partial`);
  cpSync(join(folder, theirs), partial, { recursive: true });
  writeFileSync(noteFile, JSON.stringify({ path: partial }));
  const elsewhere = `${folder}-2`;
  mkdirSync(elsewhere);
  await one.settings.change({ backupDir: elsewhere });
  await one.backups.make();
  expect(names(folder)).toEqual([theirs]);
  expect(existsSync(noteFile)).toBe(false);
  // A note that says something else is no reason to remove that.
  writeFileSync(noteFile, JSON.stringify({ path: join(folder, theirs) }));
  await one.backups.make();
  expect(names(folder)).toEqual([theirs]);
});

test("two machines with one archive, of which one was restored from the other, back it up at once", async () => {
  const { one } = await neighbours();
  const twin = await openTwin(one);
  await Promise.all([one.backups.make(), twin.backups.make()]);
  const { backups } = await twin.backups.state();
  expect(backups.filter(({ isOwn }) => isOwn)).toHaveLength(3);
  for (const { backupId } of backups)
    expect(await twin.backups.drill(backupId)).toMatchObject({ isWhole: true });
  expect(names(one.folder).filter((name) => name.endsWith(".partial"))).toEqual([]);
});

test("a backup is known as one's own though the archive's first record is damaged", async () => {
  const { one, other } = await neighbours();
  await other.backups.make();
  const file = join(one.profile.archiveDir, "000001.jsonl");
  writeFileSync(file, readFileSync(file, "utf8").replace("words", "wards"));
  expect((await one.backups.state()).backups.map(({ isOwn }) => isOwn)).toEqual([false, true]);
});
