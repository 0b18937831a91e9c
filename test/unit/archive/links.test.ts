import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { type Scene, openScene, segmentBytes, talk } from "./backing-up.ts";
import { type Place, filesHolding, newPlace, openIn } from "./place.ts";
import { startErasing } from "./profile-erasing.ts";
import { reportOn } from "./standalone.ts";

const canary = "zebrafish-4711";
const target = { kind: "conversations", conversationIds: ["c1"] } as const;
const asideName = "archive-set-aside-2026-01-01T00-00-00Z";

/** A folder that stands for another disk. */
function otherDisk(): string {
  const dir = join(dirname(newPlace().dir), "disk");
  mkdirSync(dir);
  return dir;
}

/** A closed archive, and beside it what became of its first segment. */
async function withMovedSegment(): Promise<{ readonly place: Place; readonly moved: string }> {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes });
  await talk(archive, 1, 4, canary);
  await archive.close();
  const moved = join(otherDisk(), "first.jsonl");
  renameSync(join(place.dir, "000001.jsonl"), moved);
  symlinkSync(moved, join(place.dir, "000001.jsonl"));
  return { place, moved };
}

test("what is erased goes from a segment behind a link too, which stays a link", async () => {
  const { place, moved } = await withMovedSegment();
  const archive = await openIn(place, { segmentBytes });
  const conversationIds = ["c1", "c2", "c3", "c4"];
  expect(await archive.erase({ kind: "conversations", conversationIds })).toBe(8);
  expect(filesHolding(dirname(moved), canary)).toEqual([]);
  expect(filesHolding(place.dir, canary)).toEqual([]);
  expect(lstatSync(join(place.dir, "000001.jsonl")).isSymbolicLink()).toBe(true);
  await talk(archive, 5, 5);
  await archive.close();
  expect((await reportOn(place.dir)).problems).toEqual([]);
  expect(readdirSync(dirname(moved))).toEqual(["first.jsonl"]);
});

test("what a killed rewrite left behind a link is gone after the next opening", async () => {
  const { place, moved } = await withMovedSegment();
  writeFileSync(`${moved}.rewrite`, "half of it");
  await openIn(place, { segmentBytes });
  expect(readdirSync(dirname(moved))).toEqual(["first.jsonl"]);
});

/** A profile in which an archive set aside is a link to another disk, where something else lies too. */
async function withLinkedAside(): Promise<Scene & { readonly disk: string }> {
  const scene = await openScene();
  await talk(scene.archive, 1, 2, canary);
  const disk = otherDisk();
  cpSync(scene.profile.archiveDir, disk, { recursive: true });
  rmSync(join(disk, "lock"));
  writeFileSync(join(disk, "holiday.txt"), "of somebody");
  symlinkSync(disk, join(scene.profile.rootDir, asideName));
  return { ...scene, disk };
}

test("an archive set aside behind a link is listed, and erased in", async () => {
  const scene = await withLinkedAside();
  const { erasure } = await startErasing(scene);
  expect(await scene.backups.setAside.list()).toMatchObject([{ name: asideName }]);
  await erasure.erase({ ...target, conversationIds: ["c1", "c2"] });
  expect(filesHolding(scene.disk, canary)).toEqual([]);
});

test.each([
  ["erasing everything", (scene: Scene) => eraseEverything(scene)],
  ["removing it", (scene: Scene) => scene.backups.setAside.remove(asideName)],
])(
  "%s takes an archive set aside behind a link, and nothing else that lies there",
  async (_, act) => {
    const scene = await withLinkedAside();
    const first = join(scene.disk, "000001.jsonl");
    const moved = join(otherDisk(), "first.jsonl");
    renameSync(first, moved);
    symlinkSync(moved, first);
    await act(scene);
    expect(readdirSync(scene.disk)).toEqual(["holiday.txt"]);
    expect(existsSync(moved)).toBe(false);
    expect(await scene.backups.setAside.list()).toEqual([]);
  },
);

test("removing an archive set aside removes its segments behind links", async () => {
  const { profile, backups, archive } = await openScene();
  await talk(archive, 1, 1, canary);
  const aside = join(profile.rootDir, asideName);
  mkdirSync(aside);
  const moved = join(otherDisk(), "first.jsonl");
  cpSync(join(profile.archiveDir, "000001.jsonl"), moved);
  symlinkSync(moved, join(aside, "000001.jsonl"));
  await backups.setAside.remove(asideName);
  expect(existsSync(moved)).toBe(false);
  expect(existsSync(aside)).toBe(false);
});

test("an archive set aside on a disk that is away is not taken for erased", async () => {
  const scene = await withLinkedAside();
  const { erasure, unfinished } = await startErasing(scene);
  renameSync(scene.disk, `${scene.disk}-away`);
  await expect(erasure.erase(target)).rejects.toThrow(`may still be in ${asideName}`);
  await expect(scene.backups.setAside.remove(asideName)).rejects.toThrow("leads nowhere");
  await expect(eraseEverything(scene)).rejects.toThrow("leads nowhere");
  expect(unfinished()).toBe(1);
  renameSync(`${scene.disk}-away`, scene.disk);
  await startErasing(scene);
  expect(readdirSync(scene.disk)).toEqual(["holiday.txt"]);
});

test("a link to the archive in use is none that was set aside", async () => {
  const { profile, backups } = await openScene();
  symlinkSync(profile.archiveDir, join(profile.rootDir, asideName));
  expect(await backups.setAside.list()).toEqual([]);
});

async function eraseEverything(scene: Scene): Promise<void> {
  const { erasure } = await startErasing(scene);
  await erasure.erase({ kind: "everything" });
}
