import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { names, openScene, talk } from "./backing-up.ts";
import { newPlace } from "./place.ts";

const refused =
  /lies in Freehold's own folder, so no backups are made there.*Choose another folder/;

test.each([
  ["the profile itself", (rootDir: string) => rootDir],
  ["a folder of the archive", (rootDir: string) => join(rootDir, "archive", "mine")],
  [
    "a link into the profile",
    (rootDir: string) => {
      const link = join(dirname(newPlace().dir), "link");
      symlinkSync(join(rootDir, "archive"), link);
      return join(link, "mine");
    },
  ],
])("backups are not kept in %s, chosen now or earlier", async (_name, place) => {
  const { archive, backups, folder, profile, settings } = await openScene();
  await talk(archive, 1, 2);
  mkdirSync(join(profile.archiveDir, "mine"));
  const dir = place(profile.rootDir);
  await expect(backups.useFolder(dir)).rejects.toThrow(refused);
  expect(settings.read().backupDir).toBe(folder);
  await settings.change({ backupDir: dir });
  expect((await backups.state()).problem).toMatch(refused);
  await expect(backups.make()).rejects.toThrow(refused);
  expect(names(dir).filter((name) => name.startsWith("freehold-backup"))).toEqual([]);
  await backups.useFolder(folder);
  expect((await backups.state()).problem).toBeNull();
  await backups.make();
});

test("a folder beside the profile whose name begins alike is taken", async () => {
  const { backups, profile, settings } = await openScene();
  const beside = `${profile.rootDir}-backups`;
  onTestFinished(() => rmSync(beside, { recursive: true }));
  mkdirSync(beside);
  await backups.useFolder(beside);
  expect(settings.read().backupDir).toBe(beside);
});
