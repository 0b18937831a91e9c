import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { backupFailure, notMade } from "../../../electron/core/archive/backup/backup-words.ts";
import { finishRestore } from "../../../electron/core/archive/backup/restore.ts";
import { openSettings } from "../../../electron/core/settings.ts";
import { mountSmallVolume, noSmallVolume } from "../../support/small-volume.ts";
import { names, openScene, segmentBytes, talk } from "./backing-up.ts";
import { filesHolding, newPlace, openIn, readAll } from "./place.ts";

const canary = "zebrafish-4711";

test("backs up while appends go on, and what it says fits what it holds", async () => {
  const { archive, backups, folder } = await openScene();
  await talk(archive, 1, 10);
  const making = backups.make();
  await talk(archive, 11, 15);
  await making;
  const { backups: made, lastGoodAt, problem } = await backups.state();
  expect(problem).toBeNull();
  expect(lastGoodAt).toBe("2026-01-01T00:00:00.000Z");
  expect(made).toHaveLength(1);
  const [backup] = made;
  expect(backup?.messages).toBe((backup?.conversations ?? 0) * 2);
  expect(backup?.conversations).toBeGreaterThanOrEqual(10);
  const id = backup?.backupId ?? "";
  expect(names(join(folder, id))).toEqual(["archive", "freehold-backup.json", "settings.json"]);
  expect(await backups.drill(id)).toMatchObject({ isWhole: true, problems: [] });
  expect(await backups.preview(id)).toMatchObject({
    isWhole: true,
    isEarlier: true,
    onlyThere: { conversations: 0 },
  });
});

test("takes files that did not change from the backup before, and removes the oldest beyond those kept", async () => {
  const { archive, backups, folder, clock } = await openScene();
  for (; clock.days < 5; clock.days += 1) {
    await talk(archive, clock.days * 10 + 1, clock.days * 10 + 10);
    await backups.make();
  }
  const kept = names(folder);
  expect(kept).toHaveLength(3);
  expect(kept[0]).toContain("2026-01-03");
  const inodes = kept.map((name) => statSync(join(folder, name, "archive", "000001.jsonl")).ino);
  expect(new Set(inodes).size).toBe(1);
  for (const { backupId } of (await backups.state()).backups)
    expect(await backups.drill(backupId)).toMatchObject({ isWhole: true });
});

test("restores after a restart, sets the present archive aside, and erases there too", async () => {
  const scene = await openScene();
  const { archive, backups, profile } = scene;
  await talk(archive, 1, 10, canary);
  await backups.make();
  const [backup] = (await backups.state()).backups;
  const id = backup?.backupId ?? "";
  await talk(archive, 11, 12);
  await archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  expect((await backups.state()).backups[0]?.holdsErased).toBe(true);
  expect(await backups.preview(id)).toMatchObject({
    isEarlier: true,
    onlyHere: { conversations: 2 },
    onlyThere: { conversations: 1 },
  });
  await backups.restore(id, { withSettings: false, withDamage: false });
  expect((await backups.state()).isRestoreReady).toBe(true);
  expect(archive.conversationIds()).toContain("c12");
  await archive.close();

  const places = { ...profile, indexFile: join(profile.cacheDir, "archive-index.json") };
  await finishRestore(places, () => new Date(Date.UTC(2026, 5, 1)));
  await finishRestore(places, () => new Date(Date.UTC(2026, 5, 2)));
  const place = { dir: profile.archiveDir, indexFile: places.indexFile };
  const restored = await openIn(place, { segmentBytes });
  expect(restored.state().notices.filter(({ kind }) => kind === "damage")).toEqual([]);
  expect(restored.conversationIds()).toHaveLength(10);
  expect((await restored.verify()).problems).toEqual([]);
  expect(await readAll(restored)).toHaveLength(20);
  const aside = await backups.setAside.list();
  expect(aside).toMatchObject([{ setAsideAt: "2026-06-01T00:00:00Z" }]);

  const target = {
    kind: "conversations",
    conversationIds: Array.from({ length: 10 }, (_, index) => `c${index + 1}`),
  } as const;
  await restored.erase(target);
  expect(filesHolding(profile.rootDir, canary).length).toBeGreaterThan(0);
  expect(await backups.setAside.erase(target, null)).toEqual([]);
  rmSync(scene.folder, { recursive: true });
  expect(filesHolding(profile.rootDir, canary)).toEqual([]);
  await backups.setAside.remove(aside[0]?.name ?? "");
  expect(await backups.setAside.list()).toEqual([]);
});

test("brings back the settings of that day when asked", async () => {
  const { archive, backups, profile, settings } = await openScene();
  await settings.change({ theme: "dark" });
  await talk(archive, 1, 2);
  await backups.make();
  await settings.change({ theme: "light" });
  const id = (await backups.state()).backups[0]?.backupId ?? "";
  await backups.restore(id, { withSettings: true, withDamage: false });
  await archive.close();
  const indexFile = join(profile.cacheDir, "archive-index.json");
  await finishRestore({ ...profile, indexFile }, () => new Date());
  expect((await openSettings(profile.settingsFile)).read().theme).toBe("dark");
  expect(names(profile.archiveDir)).not.toContain("restore.json");
});

test.each([
  ["damaged", (file: string) => writeFileSync(file, "{broken")],
  ["missing", (file: string) => rmSync(file)],
])("does not put settings that are %s in place of the present ones", async (_name, inflict) => {
  const { archive, backups, folder } = await openScene();
  await talk(archive, 1, 2);
  await backups.make();
  const id = (await backups.state()).backups[0]?.backupId ?? "";
  inflict(join(folder, id, "settings.json"));
  await expect(backups.restore(id, { withSettings: true, withDamage: false })).rejects.toThrow(
    "Restore it without its settings.",
  );
  expect((await backups.state()).isRestoreReady).toBe(false);
  await backups.restore(id, { withSettings: false, withDamage: false });
  expect((await backups.state()).isRestoreReady).toBe(true);
});

test("finishes a restoring that was killed between its steps, and drops one that never got ready", async () => {
  const { archive, backups, profile } = await openScene();
  await talk(archive, 1, 5);
  await backups.make();
  const id = (await backups.state()).backups[0]?.backupId ?? "";
  await talk(archive, 6, 8);
  await backups.restore(id, { withSettings: false, withDamage: false });
  await archive.close();
  const places = { ...profile, indexFile: join(profile.cacheDir, "archive-index.json") };
  // As if it was killed after the archive was set aside.
  renameSync(profile.archiveDir, join(profile.rootDir, "archive-set-aside-2026-01-01T00-00-00Z"));
  await finishRestore(places, () => new Date());
  const restored = await openIn({ dir: profile.archiveDir, indexFile: places.indexFile });
  expect(restored.conversationIds()).toHaveLength(5);
  await restored.close();
  mkdirSync(`${profile.archiveDir}.restoring`);
  copyFileSync(
    join(profile.archiveDir, "000001.jsonl"),
    join(`${profile.archiveDir}.restoring`, "000001.jsonl"),
  );
  await finishRestore(places, () => new Date());
  expect(existsSync(`${profile.archiveDir}.restoring`)).toBe(false);
  expect(existsSync(join(profile.archiveDir, "000001.jsonl"))).toBe(true);
});

test.each([
  ["a changed letter", (file: string) => writeFileSync(file, flipped(readFileSync(file)))],
  ["a missing file", (file: string) => rmSync(file)],
  ["a shortened file", (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 700))],
])("says that a backup with %s is damaged and does not restore it", async (_name, inflict) => {
  const { archive, backups, folder, profile, clock } = await openScene();
  await talk(archive, 1, 10);
  await backups.make();
  const id = (await backups.state()).backups[0]?.backupId ?? "";
  inflict(join(folder, id, "archive", "000002.jsonl"));
  const check = await backups.preview(id);
  expect(check.isWhole).toBe(false);
  expect(check.problems[0]).toContain("000002.jsonl");
  expect(await backups.drill(id)).toMatchObject({ isWhole: false });
  await expect(
    backups.restore(id, { withSettings: false, withDamage: false }),
  ).rejects.toMatchObject({
    failure: { code: "archive-damaged", message: expect.stringContaining("as it was") },
  });
  expect((await backups.state()).isRestoreReady).toBe(false);
  expect(names(profile.rootDir)).not.toContain("archive.restoring");
  // What an accident did to one backup does not spread to the next.
  clock.days = 1;
  await backups.make();
  const next = (await backups.state()).backups[0]?.backupId ?? "";
  expect(await backups.drill(next)).toMatchObject({ isWhole: true });
});

test("says in plain words that the folder is gone, and backs up again once it is back", async () => {
  const { archive, backups, folder, clock } = await openScene();
  await talk(archive, 1, 3);
  rmSync(folder, { recursive: true });
  await expect(backups.make()).rejects.toMatchObject({
    failure: { code: "not-found", message: expect.stringContaining("is not there") },
  });
  expect((await backups.state()).problem).toContain("Connect its disk, or choose another folder.");
  expect(backups.dueAtMs()).toBeLessThanOrEqual(Date.UTC(2026, 0, 1));
  mkdirSync(folder);
  await backups.make();
  expect(await backups.state()).toMatchObject({
    problem: null,
    nextAt: "2026-01-02T00:00:00.000Z",
  });
  clock.days = 1;
  expect(backups.dueAtMs()).toBe(Date.UTC(2026, 0, 2));
});

test.each([
  ["EROFS", "disk-error", "cannot be written"],
  ["EACCES", "disk-error", "cannot be written"],
  ["ENOSPC", "archive-full", "no room left on the disk that holds the backups"],
])(
  "says in plain words what %s means for a backup, and that everything else is safe",
  (code, failure, words) => {
    const error = Object.assign(new Error("refused"), { code });
    const told = backupFailure(error, "/media/disk", notMade);
    expect(told.failure.code).toBe(failure);
    expect(told.failure.message).toContain(words);
    expect(told.failure.message).toContain("the archive and earlier backups are safe");
  },
);

/** A day after the first backup, with more to back up, on a volume of its own; `null` where none can be mounted. */
async function backedUpOnVolume() {
  const folder = join(dirname(newPlace().dir), "disk");
  const volume = mountSmallVolume(folder, 24);
  if (volume === null) return null;
  onTestFinished(volume.unmount);
  const scene = await openScene(folder);
  await talk(scene.archive, 1, 10);
  await scene.backups.make();
  const [first = ""] = names(folder);
  await talk(scene.archive, 11, 40, "long ".repeat(2_000));
  scene.clock.days = 1;
  return { ...scene, volume, first };
}

test("a volume that is really full keeps its earlier backups whole, says what to do, and takes the next once there is room", async ({
  skip,
}) => {
  const scene = await backedUpOnVolume();
  if (scene === null) return skip(noSmallVolume);
  const { backups, folder, volume, first } = scene;
  const freeAgain = volume.fill(100_000);
  await expect(backups.make()).rejects.toMatchObject({
    failure: {
      code: "archive-full",
      message: expect.stringMatching(
        /no room left on the disk that holds the backups.*earlier backups are safe.*Free some space/,
      ),
    },
  });
  expect(names(folder)).toEqual(["ballast", first]);
  expect(await backups.drill(first)).toMatchObject({ isWhole: true, conversations: 10 });
  expect((await backups.state()).problem).toContain("Free some space");
  freeAgain();
  await backups.make();
  const [newest] = (await backups.state()).backups;
  expect(await backups.drill(newest?.backupId ?? "")).toMatchObject({
    isWhole: true,
    conversations: 40,
  });
  expect((await backups.state()).problem).toBeNull();
});

test("a first backup that the volume has no room for is not begun", async ({ skip }) => {
  const folder = join(dirname(newPlace().dir), "disk");
  const volume = mountSmallVolume(folder, 4);
  if (volume === null) return skip(noSmallVolume);
  onTestFinished(volume.unmount);
  const { archive, backups } = await openScene(folder);
  await talk(archive, 1, 3);
  await expect(backups.make()).rejects.toMatchObject({ failure: { code: "archive-full" } });
  expect(names(folder)).toEqual([]);
});

test("a volume that became read-only keeps its backups, which can be read, and says what to do", async ({
  skip,
}) => {
  const scene = await backedUpOnVolume();
  if (scene === null) return skip(noSmallVolume);
  const { backups, folder, volume, first } = scene;
  volume.makeReadOnly();
  await expect(backups.make()).rejects.toMatchObject({
    failure: {
      code: "disk-error",
      message: expect.stringMatching(
        /cannot be written.*earlier backups are safe.*choose another folder/,
      ),
    },
  });
  expect(names(folder)).toEqual([first]);
  expect(await backups.drill(first)).toMatchObject({ isWhole: true, conversations: 10 });
  await expect(backups.remove([first])).rejects.toMatchObject({
    failure: { message: expect.stringContaining("Not all of them were removed.") },
  });
  expect(names(folder)).toEqual([first]);
});

test("a cancelled backup leaves nothing behind, and its older brothers alone", async () => {
  const { archive, backups, folder, clock } = await openScene();
  await talk(archive, 1, 10);
  await backups.make();
  clock.days = 1;
  const making = backups.make();
  await backups.cancel("backup");
  await expect(making).rejects.toMatchObject({ failure: { code: "cancelled" } });
  expect(names(folder)).toHaveLength(1);
  await expect(Promise.all([backups.make(), backups.make()])).rejects.toMatchObject({
    failure: { code: "busy" },
  });
});

function flipped(bytes: Buffer): Buffer {
  const at = bytes.indexOf("words");
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}
