import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { EraseTarget } from "../../../electron/core/archive/erase/target.ts";
import { failingDisk } from "./failing-disk.ts";
import { type Scene, names, openScene, segmentBytes, talk } from "./backing-up.ts";
import { filesHolding, newPlace, openIn } from "./place.ts";

const canary = "zebrafish-4711";

/** A conversation to erase among others, on a disk that can be made to refuse rewriting. */
async function heldScene(): Promise<{
  readonly scene: Scene;
  readonly place: ReturnType<typeof newPlace>;
  readonly disk: ReturnType<typeof failingDisk>;
}> {
  const disk = failingDisk();
  const place = newPlace();
  const scene = await openScene(undefined, place, { openFile: disk.openFile });
  await talk(scene.archive, 1, 1, canary);
  await talk(scene.archive, 2, 6);
  return { scene, place, disk };
}

const targets: readonly EraseTarget[] = [
  { kind: "conversations", conversationIds: ["c1"] },
  { kind: "messages", conversationId: "c1", messageIds: ["o1"] },
  { kind: "everything" },
];

test.each(targets)(
  "no backup is made of what was erased and is still on the disk, and the next one finishes that: $kind",
  async (target) => {
    const { scene, disk } = await heldScene();
    const { archive, backups, folder, profile } = scene;
    // Only rewriting begins with that.
    disk.cannotTruncate = true;
    await expect(archive.erase(target)).rejects.toThrow("not all of it is off the disk yet");
    await expect(backups.make()).rejects.toMatchObject({
      failure: {
        code: "disk-error",
        message: expect.stringMatching(
          /Something you erased is not off that disk yet, .* this backup was not made\. The archive and earlier backups are safe\. Check the disk .* try again\./,
        ),
      },
    });
    expect(names(folder)).toEqual([]);
    expect((await backups.state()).problem).toContain("Something you erased");
    disk.cannotTruncate = false;
    expect(await backups.make()).toEqual({ isWhole: true });
    // Of messages only the answer was erased.
    const left = target.kind === "messages" ? 1 : 0;
    for (const dir of [profile.archiveDir, folder])
      for (const name of filesHolding(dir, canary))
        expect([left, name]).toEqual([1, "000001.jsonl"]);
    expect(await backups.state()).toMatchObject({
      problem: null,
      backups: [{ holdsErased: false }],
    });
    expect((await archive.verify()).problems).toEqual([]);
  },
);

test("an erasure that fails while a backup is being made ends that", async () => {
  const { scene, disk } = await heldScene();
  const { archive, backups, folder } = scene;
  disk.cannotTruncate = true;
  const making = backups.make();
  const erasing = archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  await expect(erasing).rejects.toThrow("not all of it is off the disk yet");
  await expect(making).rejects.toThrow("Something you erased is not off that disk yet");
  expect(names(folder)).toEqual([]);
});

test("what the opening could not finish erasing is no news any more once a backup finished it", async () => {
  const { scene, disk, place } = await heldScene();
  disk.cannotTruncate = true;
  const erasing = scene.archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  await expect(erasing).rejects.toThrow("not all of it is off the disk yet");
  await scene.archive.close();
  const again = await openIn(place, { segmentBytes, openFile: disk.openFile });
  const words = "not all of it is off the disk yet";
  expect(again.state().notices).toMatchObject([{ message: expect.stringContaining(words) }]);
  disk.cannotTruncate = false;
  const { extents } = await again.withSegmentsToKeep((segments) => Promise.resolve(segments));
  expect(again.state()).toMatchObject({ notices: [], segments: extents.length });
  expect(filesHolding(place.dir, canary)).toEqual([]);
});

test("a torn line that cannot be read keeps no other, and no backup is made while it may hold what was erased", async () => {
  const { scene, place } = await heldScene();
  const line = `{"conversationId":"c1","text":"${canary}`;
  writeFileSync(join(place.dir, "000001-900.torn"), line);
  // Comes before that one.
  const obstacle = join(place.dir, "000001-800.torn");
  mkdirSync(obstacle);
  const erasing = scene.archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  await expect(erasing).rejects.toThrow("not all of it is off the disk yet");
  expect(filesHolding(place.dir, canary)).toEqual([]);
  await expect(scene.backups.make()).rejects.toThrow("Something you erased is not off that disk");
  rmSync(obstacle, { recursive: true });
  expect(await scene.backups.make()).toEqual({ isWhole: true });
});
