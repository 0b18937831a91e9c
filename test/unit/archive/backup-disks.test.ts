import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openLastGood } from "../../../electron/core/archive/backup/last-good.ts";
import { openPartial } from "../../../electron/core/archive/backup/partial.ts";
import { resolveProfile } from "../../../electron/core/profile.ts";
import { openSettings } from "../../../electron/core/settings.ts";
import { mountSmallVolume, noSmallVolume } from "../../support/small-volume.ts";
import { backupsOf, names, openScene, talk } from "./backing-up.ts";
import { newPlace, openIn } from "./place.ts";

test("files and folders of others that are named like backups hide none and stay", async () => {
  const { archive, backups, folder, clock } = await openScene();
  await talk(archive, 1, 2);
  writeFileSync(join(folder, "freehold-backup-2025"), "a file");
  mkdirSync(join(folder, "freehold-backup-2024", "freehold-backup.json"), { recursive: true });
  symlinkSync("freehold-backup-2023", join(folder, "freehold-backup-2023"));
  writeFileSync(join(folder, "freehold-backup-2026-01-01T00-00-00Z"), "another file");
  const before = names(folder);
  await backups.make();
  for (clock.days = 1; clock.days < 5; clock.days += 1) await backups.make();
  const state = await backups.state();
  expect(state.problem).toBeNull();
  expect(state.backups).toHaveLength(3);
  expect(names(folder)).toEqual(expect.arrayContaining([...before]));
});

test("an archive that cannot be read is not told as a fault of the backup folder", async () => {
  const { archive, backups, profile } = await openScene();
  await talk(archive, 1, 6);
  rmSync(join(profile.archiveDir, "000001.jsonl"));
  await expect(backups.make()).rejects.toMatchObject({
    failure: {
      code: "disk-error",
      message: expect.stringMatching(/^The disk that holds the archive reported an error/),
    },
  });
});

const unfinished = "freehold-backup-2025-12-31T00-00-00Z.0123456789ab-0a1b2c3d.partial";

test.each([
  ["as this version notes it", (path: string) => ({ paths: [path] })],
  ["as earlier versions noted it", (path: string) => ({ path })],
])("what was begun on a disk that is away goes once it is back, %s", async (_name, noted) => {
  const { archive, backups, folder, profile, settings } = await openScene();
  await talk(archive, 1, 2);
  const noteFile = join(profile.rootDir, "backup-unfinished.json");
  mkdirSync(join(folder, unfinished));
  writeFileSync(noteFile, JSON.stringify(noted(join(folder, unfinished))));
  renameSync(folder, `${folder}-away`);
  for (let hour = 0; hour < 2; hour += 1) await expect(backups.make()).rejects.toThrow("disk");
  const elsewhere = `${folder}-2`;
  mkdirSync(elsewhere);
  await settings.change({ backupDir: elsewhere });
  await backups.make();
  renameSync(`${folder}-away`, folder);
  expect(names(folder)).toEqual([unfinished]);
  await backups.make();
  expect(names(folder)).toEqual([]);
  expect(existsSync(noteFile)).toBe(false);
});

test("what a disk took along that was pulled out during a backup goes with the next one", async () => {
  const root = dirname(newPlace().dir);
  const [folder, noteFile] = [join(root, "backups"), join(root, "backup-unfinished.json")];
  const open = () => openPartial(folder, "freehold-backup-2026Z", null, noteFile);
  mkdirSync(folder, { recursive: true });
  const pulled = await open();
  renameSync(folder, `${folder}-away`);
  await pulled.close();
  renameSync(`${folder}-away`, folder);
  expect(existsSync(pulled.path)).toBe(true);
  const next = await open();
  expect(names(folder).map((name) => join(folder, name))).toEqual([next.path]);
  await next.close();
  expect([names(folder), existsSync(noteFile)]).toEqual([[], false]);
});

test("a full disk of the profile is not told as one of the backups", async ({ skip }) => {
  const root = join(dirname(newPlace().dir), "disk");
  const volume = mountSmallVolume(root, 8);
  if (volume === null) return skip(noSmallVolume);
  onTestFinished(volume.unmount);
  const profile = resolveProfile({ FREEHOLD_HOME: root }, "linux", "/");
  const archive = await openIn({
    dir: profile.archiveDir,
    indexFile: join(profile.cacheDir, "archive-index.json"),
  });
  await talk(archive, 1, 3, "w".repeat(900_000));
  const folder = join(dirname(newPlace().dir), "backups");
  mkdirSync(folder, { recursive: true });
  const settings = await openSettings(profile.settingsFile);
  await settings.change({ backupDir: folder });
  const backups = backupsOf(
    { archive, settings, profile, folder, clock: { days: 0 } },
    await openLastGood(join(root, "backup.json"), folder),
  );
  await backups.make();
  const id = names(folder)[0] ?? "";
  const full = /^There is no room left on the disk that holds Freehold's own folder\. .* Free some/;
  await expect(backups.drill(id)).rejects.toThrow(full);
  await expect(
    backups.restore(id, { withSettings: false, withDamage: false }),
  ).rejects.toMatchObject({
    failure: { code: "archive-full", message: expect.stringMatching(full) },
  });
  expect(names(root)).not.toContain("archive.restoring");
});
