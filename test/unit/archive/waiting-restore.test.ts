import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { EraseTarget } from "../../../electron/core/archive/erase/target.ts";
import { type Profile } from "../../../electron/core/profile.ts";
import { openSettings } from "../../../electron/core/settings.ts";
import { openScene, segmentBytes, talk } from "./backing-up.ts";
import { childEnd, filesHolding, openIn, startChild } from "./place.ts";
import { startErasing } from "./profile-erasing.ts";
import { killedCopy, restart } from "./restarting.ts";

const inCopy = "zebrafish-4711";
const inArchive = "words of this machine";

/**
 * A profile on a new machine, not open: little was said in it, and the backup of the old one, where something was erased
 * after much more, waits to be restored.
 */
async function newMachine(): Promise<Profile> {
  const old = await openScene();
  await talk(old.archive, 1, 5, inCopy);
  await old.archive.erase({ kind: "conversations", conversationIds: ["c5"] });
  await old.backups.make();
  const { archive, backups, profile } = await openScene(old.folder);
  await talk(archive, 11, 11, inArchive);
  const [backup] = (await backups.state()).backups;
  await backups.restore(backup?.backupId ?? "", { withSettings: false, withDamage: false });
  expect(old.archive.state().lastErasedSeq).toBeGreaterThan(archive.state().lastSeq);
  await archive.close();
  return profile;
}

test(
  "once erasing everything has begun, no copy that waited brings anything back, whenever it is killed",
  { timeout: 300_000 },
  async () => {
    const waiting = await newMachine();
    let begun = 0;
    let restored = 0;
    for (let killedAt = 1; ; killedAt += 1) {
      const profile = killedCopy(waiting);
      const child = startChild(
        "profile-erasing-child.ts",
        profile.rootDir,
        String(killedAt),
        JSON.stringify({ kind: "everything" }),
      );
      const { signal } = await childEnd(child);
      const isBegun = existsSync(join(profile.rootDir, "erasing.json"));
      const { archive } = await restart(profile);
      const held = [inCopy, inArchive].filter(
        (text) => filesHolding(profile.rootDir, text).length > 0,
      );
      // Before it has begun only the copy may be gone.
      const isErased = isBegun || !held.includes(inArchive);
      if (isErased) expect({ killedAt, held }).toEqual({ killedAt, held: [] });
      begun += Number(isBegun);
      restored += Number(held.includes(inCopy));
      await archive.close();
      if (signal === null) break;
    }
    expect(begun).toBeGreaterThan(10);
    expect(restored).toBeGreaterThan(0);
  },
);

test.each<EraseTarget>([
  { kind: "everything" },
  { kind: "conversations", conversationIds: ["c11"] },
  { kind: "messages", conversationId: "c11", messageIds: ["o11"] },
])(
  "nothing is erased while a copy that waits cannot be removed, and no later start does it: $kind",
  async (target) => {
    const profile = await newMachine();
    const indexFile = join(profile.cacheDir, "archive-index.json");
    const archive = await openIn({ dir: profile.archiveDir, indexFile }, { segmentBytes });
    const { erasure, unfinished } = await startErasing({
      profile,
      archive,
      settings: await openSettings(profile.settingsFile),
      cancelRestore: () =>
        Promise.reject(Object.assign(new Error("permission denied"), { code: "EACCES" })),
    });
    await expect(erasure.erase(target)).rejects.toThrow(
      "The disk that holds the copy that waits to be restored reported an error (EACCES). Nothing was erased: that copy could not be removed, and may hold it too. Check the disk",
    );
    expect((await archive.conversation("c11"))?.messages.size).toBe(2);
    expect(unfinished()).toBe(0);
    await archive.close();
    const again = await restart(profile);
    expect(filesHolding(profile.rootDir, inArchive)).toHaveLength(1);
    expect((await again.archive.conversation("c1"))?.messages.size).toBe(2);
  },
);
