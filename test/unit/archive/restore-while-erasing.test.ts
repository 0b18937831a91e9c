import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openLastGood } from "../../../electron/core/archive/backup/last-good.ts";
import type { EraseTarget } from "../../../electron/core/archive/erase/target.ts";
import { type OpenDiskFile, openDiskFile } from "../../../electron/core/archive/journal/disk.ts";
import { openCore } from "../../../electron/core/open.ts";
import { type Profile, resolveProfile } from "../../../electron/core/profile.ts";
import { noKeychain } from "../../../electron/core/secrets.ts";
import { backupsOf, openScene, talk } from "./backing-up.ts";
import { failingDisk } from "./failing-disk.ts";
import { filesHolding, newPlace } from "./place.ts";
import { startErasing } from "./profile-erasing.ts";
import { killedCopy, restart } from "./restarting.ts";

const inCopy = "zebrafish-4711";
const inArchive = "words of this machine";
const options = { withSettings: false, withDamage: false };

/** The folder of backups of an archive in which something was erased after much more was said than in the one under test. */
async function folderOfOther(): Promise<string> {
  const old = await openScene();
  await talk(old.archive, 1, 5, inCopy);
  await old.archive.erase({ kind: "conversations", conversationIds: ["c5"] });
  await old.backups.make();
  return old.folder;
}

test.each<EraseTarget>([
  { kind: "everything" },
  { kind: "conversations", conversationIds: ["c11"] },
])(
  "a restore begun while $kind is being erased is refused, and a kill at any step brings nothing back",
  { timeout: 120_000 },
  async (target) => {
    const kills: Profile[] = [];
    let atStep = (): Promise<void> => Promise.resolve();
    const openFile: OpenDiskFile = async (path) => {
      await atStep();
      const file = await openDiskFile(path);
      return { ...file, sync: () => atStep().then(() => file.sync()) };
    };
    const scene = await openScene(await folderOfOther(), newPlace(), { openFile });
    const { archive, profile, folder } = scene;
    await talk(archive, 11, 12, inArchive);
    const lastGood = await openLastGood(join(profile.rootDir, "backup.json"), folder);
    const backups = backupsOf(scene, lastGood, () => erasure.isUnderWay());
    const [backup] = (await backups.state()).backups;
    const restore = (): Promise<void> => backups.restore(backup?.backupId ?? "", options);
    const { erasure } = await startErasing({
      ...scene,
      cancelRestore: async () => {
        await backups.dropRestore();
        await atStep();
      },
    });
    const answers = new Set<string>();
    atStep = async () => {
      answers.add(await restore().then(() => "restored", String));
      kills.push(killedCopy(profile));
    };
    await erasure.erase(target);
    atStep = () => Promise.resolve();
    expect(kills.length).toBeGreaterThan(5);
    expect([...answers]).toEqual([expect.stringContaining("Something is being erased")]);
    for (const [number, kill] of kills.entries()) {
      const isBegun = existsSync(join(kill.rootDir, "erasing.json"));
      const again = await restart(kill);
      expect({ number, held: filesHolding(kill.rootDir, inCopy) }).toEqual({ number, held: [] });
      if (isBegun) expect(await again.archive.conversation("c11")).toBeNull();
      await again.archive.close();
    }
    await restore();
    expect((await backups.state()).isRestoreReady).toBe(true);
  },
);

test("nothing is restored while everything is still to be erased because a start could not, until one could", async () => {
  const disk = failingDisk();
  const scene = await openScene(undefined, newPlace(), { openFile: disk.openFile });
  const { archive, backups, profile, folder } = scene;
  await talk(archive, 1, 2, inArchive);
  await backups.make();
  const [backup] = (await backups.state()).backups;
  const entry = { target: { kind: "everything" }, afterSeq: 4, isRecorded: false, setAside: null };
  const pending = JSON.stringify({ pending: [{ ...entry, draftKeys: [] }] });
  writeFileSync(join(profile.rootDir, "erasing.json"), pending);
  const lastGood = await openLastGood(join(profile.rootDir, "backup.json"), folder);
  const restoreAfterStart = async (): Promise<void> => {
    const { erasure } = await startErasing(scene);
    const started = backupsOf(scene, lastGood, () => erasure.isUnderWay());
    await started.restore(backup?.backupId ?? "", options);
  };
  disk.room = 0;
  await expect(restoreAfterStart()).rejects.toMatchObject({ failure: { code: "busy" } });
  expect(filesHolding(profile.archiveDir, inArchive)).not.toEqual([]);
  disk.room = Infinity;
  await restoreAfterStart();
  expect(filesHolding(profile.archiveDir, inArchive)).toEqual([]);
  expect((await backups.state()).isRestoreReady).toBe(true);
});

test("the core refuses a restore that is asked for right after everything was to be erased", async () => {
  const profile = resolveProfile({ FREEHOLD_HOME: dirname(newPlace().dir) }, "linux", "/");
  const notAsked = (): never => {
    throw new Error("This is not asked for.");
  };
  const { core } = await openCore({
    version: "test",
    profile,
    spawnEngine: notAsked,
    keychain: noKeychain,
    emit: () => {},
    shell: {
      showFolder: notAsked,
      chooseModelFiles: notAsked,
      chooseFolders: notAsked,
      chooseImport: notAsked,
      revealFile: notAsked,
      writeClipboard: notAsked,
      openLink: notAsked,
      saveFile: notAsked,
      restart: notAsked,
      noteErasure: () => Promise.resolve(),
      forgetErasures: notAsked,
    },
    report: notAsked,
  });
  onTestFinished(() => core.close());
  const erased = core.dispatch("archive.erase", { target: { kind: "everything" } });
  const restored = core.dispatch("backup.restore", {
    backupId: "freehold-backup-2026-01-01T00-00-00Z",
    ...options,
  });
  const message = expect.stringContaining("Something is being erased");
  expect(await restored).toMatchObject({ ok: false, failure: { code: "busy", message } });
  expect(await erased).toMatchObject({ ok: true });
});
