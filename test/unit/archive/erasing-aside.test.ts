import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLastGood } from "../../../electron/core/archive/backup/last-good.ts";
import { finishRestore } from "../../../electron/core/archive/backup/restore.ts";
import { createSetAside } from "../../../electron/core/archive/backup/set-aside.ts";
import type { EraseTarget } from "../../../electron/core/archive/erase/target.ts";
import { type OpenDiskFile, openDiskFile } from "../../../electron/core/archive/journal/disk.ts";
import { type Scene, backupsOf, openScene, segmentBytes, talk } from "./backing-up.ts";
import { failingDisk } from "./failing-disk.ts";
import { filesHolding, newPlace, openIn } from "./place.ts";
import { startErasing } from "./profile-erasing.ts";

const canary = "zebrafish-4711";
const name = "archive-set-aside-2026-01-01T00-00-00Z";
const conversation = { kind: "conversations", conversationIds: ["c1"] } as const;

/** The next start on a profile; it ends with the test, or with `archive.close`. */
async function startAgain(
  { profile, settings }: Scene,
  openFile: OpenDiskFile = openDiskFile,
): Promise<Awaited<ReturnType<typeof startErasing>> & Pick<Scene, "archive"> & Reports> {
  const reported: unknown[] = [];
  const indexFile = join(profile.cacheDir, "archive-index.json");
  const archive = await openIn({ dir: profile.archiveDir, indexFile }, { segmentBytes, openFile });
  const report = (error: unknown): void => void reported.push(error);
  return { archive, reported, ...(await startErasing({ profile, settings, archive, report })) };
}

interface Reports {
  readonly reported: readonly unknown[];
}

interface AsideScene {
  readonly scene: Scene;
  readonly aside: string;
  readonly torn: string;
  /** The disk gives the line out from now on. */
  readonly mend: () => void;
}

/**
 * A profile, not open, with its archive and the same one set aside, in which a torn line of what is to be erased cannot be
 * read.
 */
async function unreadableAside(): Promise<AsideScene> {
  const scene = await openScene();
  await talk(scene.archive, 1, 2);
  await scene.archive.close();
  const aside = join(scene.profile.rootDir, name);
  cpSync(scene.profile.archiveDir, aside, { recursive: true });
  const torn = join(aside, "000001-800.torn");
  mkdirSync(torn);
  const mend = (): void => {
    rmSync(torn, { recursive: true });
    writeFileSync(torn, `{"conversationId":"c1","messageId":"o1","text":"${canary}`);
  };
  return { scene, aside, torn, mend };
}

function noteIn(dir: string): string {
  return join(dir, "erasure-unfinished.json");
}

test.each<EraseTarget>([
  conversation,
  { kind: "messages", conversationId: "c1", messageIds: ["o1"] },
])(
  "erased $kind stay on the list while an archive set aside has not finished, though all are on record there",
  async (target) => {
    const { scene, aside, torn, mend } = await unreadableAside();
    const first = await startAgain(scene);
    await expect(first.erasure.erase(target)).rejects.toThrow(`may still be in ${name}`);
    await first.archive.close();
    // Read anew, it knows of nothing more to erase there.
    rmSync(join(aside, "index.json"));
    const second = await startAgain(scene);
    expect(second.reported).toHaveLength(1);
    expect(String(second.reported[0])).toContain(`may still be in ${name}`);
    expect(second.unfinished()).toBe(1);
    expect(existsSync(noteIn(aside))).toBe(true);
    await second.archive.close();
    mend();
    const third = await startAgain(scene);
    expect(existsSync(torn)).toBe(false);
    expect(existsSync(noteIn(aside))).toBe(false);
    expect(third.unfinished()).toBe(0);
    expect(third.reported).toEqual([]);
    expect(await third.notices()).toEqual([]);
  },
);

test("what an archive set aside has on record is finished at the next start, and noticed until then, also without a list", async () => {
  const { scene, aside, torn, mend } = await unreadableAside();
  const index = { dir: aside, indexFile: join(aside, "index.json") };
  const before = await openIn(index);
  await expect(before.erase(conversation)).rejects.toThrow("not all of it is off the disk yet");
  await talk(before, 8, 8, "said since");
  await before.close();
  const first = await startAgain(scene);
  expect(first.reported).toHaveLength(1);
  expect(String(first.reported[0])).toContain(`What you erased may still be in ${name}`);
  expect(await first.notices()).toMatchObject([{ kind: "unfinished-erasure" }]);
  await first.archive.close();
  mend();
  const second = await startAgain(scene);
  expect(second.reported).toEqual([]);
  expect(await second.notices()).toEqual([]);
  expect(existsSync(torn)).toBe(false);
  expect(filesHolding(aside, "said since")).toEqual(["000001.jsonl"]);
  // Nobody asked to erase it here.
  expect((await second.archive.conversation("c1"))?.messages.size).toBe(2);
});

test("the rule names an archive set aside in which an erasure is unfinished, with nothing old in it", async () => {
  const { scene, aside } = await unreadableAside();
  const before = await openIn({ dir: aside, indexFile: join(aside, "index.json") });
  await expect(before.erase(conversation)).rejects.toThrow("not all of it is off the disk yet");
  await before.close();
  const setAside = createSetAside(scene.profile.rootDir);
  const limit = { beforeMs: 0, keepsPinned: true };
  const notErased = await setAside.eraseOlder(limit, () => Promise.resolve());
  expect(notErased).toMatchObject([{ name }]);
});

test.each<{ readonly target: EraseTarget; readonly failures: number }>([
  { target: conversation, failures: 1 },
  { target: conversation, failures: 2 },
  { target: { kind: "everything" }, failures: 1 },
  { target: { kind: "everything" }, failures: 2 },
])(
  "what an archive could not take off the disk ($target.kind, tried $failures times) goes once it is set aside, and nothing said since",
  async ({ target, failures }) => {
    const disk = failingDisk();
    const scene = await openScene(undefined, newPlace(), { openFile: disk.openFile });
    const { profile, folder } = scene;
    await talk(scene.archive, 1, 1, canary);
    await scene.backups.make();
    await scene.archive.close();
    let started = await startAgain(scene, disk.openFile);
    // Only rewriting begins with that.
    disk.cannotTruncate = true;
    const erasing = started.erasure.erase(target);
    await expect(erasing).rejects.toThrow("not all of it is off the disk yet");
    await talk(started.archive, 8, 8, "said since");
    for (let failed = 1; failed < failures; failed += 1) {
      await started.archive.close();
      started = await startAgain(scene, disk.openFile);
    }
    const { archive } = started;
    const lastGood = await openLastGood(join(profile.rootDir, "backup.json"), folder);
    const backups = backupsOf({ ...scene, archive }, lastGood);
    const [backup] = (await backups.state()).backups;
    await backups.restore(backup?.backupId ?? "", { withSettings: false, withDamage: false });
    await archive.close();
    const indexFile = join(profile.cacheDir, "archive-index.json");
    await finishRestore({ ...profile, indexFile }, () => new Date());
    const again = await startAgain(scene);
    const [kept] = await createSetAside(profile.rootDir).list();
    const aside = join(profile.rootDir, kept?.name ?? "");
    expect(again.reported).toEqual([]);
    expect(filesHolding(aside, canary)).toEqual([]);
    expect(filesHolding(aside, "said since")).toHaveLength(1);
    expect(existsSync(noteIn(aside))).toBe(false);
    expect(await again.notices()).toEqual([]);
    // The person wanted the backup back as it is.
    expect((await again.archive.conversation("c1"))?.messages.size).toBe(2);
  },
);
