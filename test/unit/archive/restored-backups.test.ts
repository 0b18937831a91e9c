import { join } from "node:path";
import { expect, test } from "vitest";
import { openLastGood } from "../../../electron/core/archive/backup/last-good.ts";
import { finishRestore } from "../../../electron/core/archive/backup/restore.ts";
import { type Scene, backupsOf, names, openScene, segmentBytes, talk } from "./backing-up.ts";
import { openIn } from "./place.ts";

/** A backup of one conversation, one of forty, and then the first one was restored: the archive goes on from there. */
async function restoredScene(): Promise<Scene & { readonly later: string }> {
  const scene = await openScene();
  const { archive, backups, clock, folder, profile } = scene;
  await talk(archive, 1, 1);
  await backups.make();
  await talk(archive, 2, 40);
  clock.days = 1;
  await backups.make();
  const [early = "", later = ""] = names(folder);
  await backups.restore(early, { withSettings: false, withDamage: false });
  await archive.close();
  const indexFile = join(profile.cacheDir, "archive-index.json");
  await finishRestore({ ...profile, indexFile }, () => new Date());
  const restored = await openIn({ dir: profile.archiveDir, indexFile }, { segmentBytes });
  const next = { ...scene, archive: restored };
  const lastGood = await openLastGood(join(profile.rootDir, "backup.json"), folder);
  return { ...next, backups: backupsOf(next, lastGood), later };
}

test("a backup that the archive does not go on from may hold what was erased, however far it went", async () => {
  const { archive, backups } = await restoredScene();
  await archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  expect(archive.state().lastErasedSeq).toBe(3);
  const { backups: listed } = await backups.state();
  expect(listed.map(({ conversations, holdsErased }) => [conversations, holdsErased])).toEqual([
    [40, true],
    [1, true],
  ]);
});

test("a backup that was made after an erasure holds nothing of it, as long as the archive goes on from it", async () => {
  const { archive, backups, clock } = await restoredScene();
  await archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  clock.days = 2;
  await backups.make();
  await talk(archive, 50, 51);
  const { backups: listed } = await backups.state();
  expect(listed.map(({ holdsErased }) => holdsErased)).toEqual([false, true, true]);
});

test("a backup that holds what the restored archive lacks is not pruned", async () => {
  const { archive, backups, clock, folder, later } = await restoredScene();
  await talk(archive, 50, 51);
  for (clock.days = 2; clock.days < 8; clock.days += 1) await backups.make();
  expect(names(folder)).toHaveLength(4);
  expect(names(folder)[0]).toBe(later);
});
