import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { EraseTarget } from "../../../electron/core/archive/erase/target.ts";
import { openDrafts } from "../../../electron/core/drafts.ts";
import { type Scene, openScene, segmentBytes, talk } from "./backing-up.ts";
import { childEnd, filesHolding, openIn, readAll, startChild } from "./place.ts";
import { startErasing } from "./profile-erasing.ts";

const canary = "zebrafish-4711";
const target = { kind: "conversations", conversationIds: ["c1"] } as const;

test("a file beside the archives that were set aside keeps nothing from being erased", async () => {
  const scene = await openScene();
  const { erasure, drafts } = await startErasing({ ...scene, ...scene.backups });
  await talk(scene.archive, 1, 2, canary);
  await drafts.save({ key: "c1", text: canary });
  writeFileSync(join(scene.profile.rootDir, "archive-set-aside-2026-01-01T00-00-00Z.zip"), "PK");
  expect(await erasure.erase({ kind: "conversations", conversationIds: ["c1", "c2"] })).toBe(4);
  expect(filesHolding(scene.profile.rootDir, canary)).toEqual([]);
  expect(await scene.backups.setAside.list()).toEqual([]);
});

test("it is at work until what was asked for last is erased, or could not be", async () => {
  const scene = await openScene();
  const { erasure } = await startErasing({ ...scene, ...scene.backups });
  await talk(scene.archive, 1, 2, canary);
  expect(erasure.isUnderWay()).toBe(false);
  const first = erasure.erase(target);
  const last = erasure.erase({ ...target, conversationIds: ["c2"] });
  await first;
  expect(erasure.isUnderWay()).toBe(true);
  await last;
  expect(erasure.isUnderWay()).toBe(false);
  await scene.archive.close();
  const refused = erasure.erase(target);
  expect(erasure.isUnderWay()).toBe(true);
  await expect(refused).rejects.toThrow();
  expect(erasure.isUnderWay()).toBe(false);
});

test("drafts go even when an archive that was set aside cannot be opened", async () => {
  const scene = await openScene();
  const { erasure, drafts } = await startErasing({ ...scene, ...scene.backups });
  await talk(scene.archive, 1, 1, canary);
  await drafts.save({ key: "c1", text: canary });
  const aside = join(scene.profile.rootDir, "archive-set-aside-2026-01-01T00-00-00Z");
  mkdirSync(aside);
  symlinkSync("/nowhere", join(aside, "000001.jsonl"));
  await expect(erasure.erase(target)).rejects.toMatchObject({ failure: { code: "disk-error" } });
  expect(filesHolding(scene.profile.rootDir, canary)).toEqual([]);
});

test("what is there of an archive set aside goes even while its end lies on a disk that is away", async () => {
  const scene = await openFull();
  const { profile } = scene;
  const { erasure, unfinished } = await startAgain(scene);
  const aside = join(profile.rootDir, "archive-set-aside-2026-01-01T00-00-00Z");
  symlinkSync("/nowhere", join(aside, "000009.jsonl"));
  await expect(erasure.erase(target)).rejects.toThrow("may still be in archive-set-aside-2026");
  await expect(erasure.erase({ ...target, conversationIds: ["c2"] })).rejects.toThrow("may still");
  expect(filesHolding(aside, canary)).toEqual([]);
  expect(unfinished()).toBe(2);
});

test("a draft that was on its way while its conversation was erased is gone too", async () => {
  const scene = await openScene();
  const { erasure, drafts } = await startErasing({
    ...scene,
    onDiscard: (open) => void open.save({ key: "c1", text: canary }),
  });
  await talk(scene.archive, 1, 1);
  await erasure.erase(target);
  expect(drafts.list()).toEqual([]);
  expect(filesHolding(scene.profile.rootDir, canary)).toEqual([]);
});

/** A profile with the canary in the archive, in one set aside, and in drafts; the archive is closed. */
async function openFull(): Promise<Scene> {
  const scene = await openScene();
  const { archive, profile } = scene;
  await talk(archive, 1, 2, canary);
  await talk(archive, 3, 3);
  await archive.close();
  const aside = join(profile.rootDir, "archive-set-aside-2026-01-01T00-00-00Z");
  cpSync(profile.archiveDir, aside, { recursive: true });
  const drafts = await openDrafts(profile.draftsFile);
  for (const key of ["c1", "edit-p2", "new", "c3"])
    await drafts.save({ key, text: key === "c3" ? "stays" : canary });
  return scene;
}

/** Starts on the profile again. */
async function startAgain(scene: Scene, report: (error: unknown) => void = () => {}) {
  const { profile, settings } = scene;
  const indexFile = join(profile.cacheDir, "archive-index.json");
  const archive = await openIn({ dir: profile.archiveDir, indexFile }, { segmentBytes });
  return { archive, ...(await startErasing({ profile, settings, archive, report })) };
}

const pendingFile = "erasing.json";

test.each<{ readonly name: string; readonly wanted: EraseTarget; readonly stays: string }>([
  {
    name: "conversations",
    wanted: { kind: "conversations", conversationIds: ["c1", "c2"] },
    stays: "c3",
  },
  { name: "everything", wanted: { kind: "everything" }, stays: "" },
])(
  "erasing $name that is killed at any step is finished everywhere by the next start, and only once",
  { timeout: 300_000 },
  async ({ wanted, stays }) => {
    let begun = 0;
    for (let killedAt = 1; ; killedAt += 1) {
      const scene = await openFull();
      const { profile } = scene;
      // Its drafts are those of conversations that go, but for "new", which goes with everything.
      if (stays !== "") await (await openDrafts(profile.draftsFile)).forget(["new"]);
      const child = startChild(
        "profile-erasing-child.ts",
        profile.rootDir,
        String(killedAt),
        JSON.stringify(wanted),
      );
      const { signal } = await childEnd(child);
      const isBegun = existsSync(join(profile.rootDir, pendingFile));
      begun += Number(isBegun);
      const { archive, drafts } = await startAgain(scene);
      const held = filesHolding(profile.rootDir, canary);
      const isErased = (await archive.conversation("c1")) === null;
      if (isBegun || isErased) expect({ killedAt, held }).toEqual({ killedAt, held: [] });
      else expect(held.length).toBeGreaterThan(0);
      expect(existsSync(join(profile.rootDir, pendingFile))).toBe(false);
      expect((await archive.verify()).problems).toEqual([]);
      if (stays !== "") expect((await archive.conversation(stays))?.messages.size).toBe(2);
      // What is said and typed from then on is nobody's to take.
      await talk(archive, 8, 8);
      await drafts.save({ key: "new", text: "new words" });
      await archive.close();
      const again = await startAgain(scene);
      expect((await again.archive.conversation("c8"))?.messages.size).toBe(2);
      expect(again.drafts.list()).toContainEqual({ key: "new", text: "new words" });
      await again.archive.close();
      if (signal === null) break;
    }
    expect(begun).toBeGreaterThan(10);
  },
);

test("what fails in an archive set aside is tried again at the next start, and nothing said meanwhile goes", async () => {
  const scene = await openFull();
  const { profile } = scene;
  const first = await startAgain(scene);
  const aside = join(profile.rootDir, "archive-set-aside-2026-03-01T00-00-00Z");
  mkdirSync(aside);
  symlinkSync("/nowhere", join(aside, "000001.jsonl"));
  await expect(first.erasure.erase(target)).rejects.toThrow(
    "may still be in archive-set-aside-2026-03-01T00-00-00Z in the profile",
  );
  await first.drafts.save({ key: "new", text: "new words" });
  await talk(first.archive, 8, 8);
  expect(first.unfinished()).toBe(1);
  await first.archive.close();
  const failed: unknown[] = [];
  const second = await startAgain(scene, (error) => failed.push(error));
  expect(failed).toHaveLength(1);
  expect(second.unfinished()).toBe(1);
  await second.archive.close();
  // Somebody mends it; now it holds what was erased.
  rmSync(aside, { recursive: true });
  const other = await openScene();
  await talk(other.archive, 1, 1, "mended");
  await other.archive.close();
  cpSync(other.profile.archiveDir, aside, { recursive: true });
  const third = await startAgain(scene);
  expect(filesHolding(profile.rootDir, "mended")).toEqual([]);
  expect(third.unfinished()).toBe(0);
  expect(existsSync(join(profile.rootDir, pendingFile))).toBe(false);
  expect((await third.archive.conversation("c8"))?.messages.size).toBe(2);
  expect(third.drafts.list()).toContainEqual({ key: "new", text: "new words" });
});

test("everything that was erased but for an archive set aside does not go once more at the next start", async () => {
  const scene = await openFull();
  const first = await startAgain(scene);
  await talk(first.archive, 8, 8);
  await first.erasure.erase({ kind: "everything" });
  await talk(first.archive, 9, 9);
  // As a kill right before the end leaves it, seen by a start that came only after more was said.
  const entry = { target: { kind: "everything" }, afterSeq: 8, isRecorded: false, setAside: null };
  writeFileSync(
    join(scene.profile.rootDir, pendingFile),
    JSON.stringify({ pending: [{ ...entry, draftKeys: [] }] }),
  );
  await first.archive.close();
  const second = await startAgain(scene);
  expect((await second.archive.conversation("c9"))?.messages.size).toBe(2);
});

test("an erasure that cannot be noted is refused, and one that the archive refuses is not done later", async () => {
  const scene = await openFull();
  const { profile } = scene;
  const first = await startAgain(scene);
  mkdirSync(join(profile.rootDir, `${pendingFile}.new`));
  await expect(first.erasure.erase(target)).rejects.toThrow("Nothing was erased.");
  expect((await first.archive.conversation("c1"))?.messages.size).toBe(2);
  rmSync(join(profile.rootDir, `${pendingFile}.new`), { recursive: true });
  await first.archive.close();
  await expect(first.erasure.erase(target)).rejects.toMatchObject({
    failure: { code: "cancelled" },
  });
  const second = await startAgain(scene);
  expect((await second.archive.conversation("c1"))?.messages.size).toBe(2);
});

test.each(["{", "{}", '{"pending":[{"target":{"kind":"everything"}}]}'])(
  "a damaged note of an erasure (%s) is reported, put aside and erases nothing",
  async (text) => {
    const scene = await openFull();
    writeFileSync(join(scene.profile.rootDir, pendingFile), text);
    const reported: unknown[] = [];
    const { archive } = await startAgain(scene, (error) => reported.push(error));
    expect(reported).toHaveLength(1);
    expect(await readAll(archive)).toHaveLength(6);
    expect(existsSync(join(scene.profile.rootDir, `${pendingFile}.damaged`))).toBe(true);
  },
);

test("erasing while a backup is being restored ends the copy, says so there, and takes all that it should", async () => {
  const scene = await openScene();
  const { archive, backups, profile } = scene;
  await talk(archive, 1, 1, canary);
  await talk(archive, 2, 400, "words ".repeat(5_000));
  await backups.make();
  const [backup] = (await backups.state()).backups;
  cpSync(profile.archiveDir, join(profile.rootDir, "archive-set-aside-2026-01-01T00-00-00Z"), {
    recursive: true,
    filter: (path) => !path.includes("lock"),
  });
  let dropped = false;
  const { erasure } = await startErasing({
    ...scene,
    cancelRestore: async () => {
      dropped ||= await backups.dropRestore();
    },
  });
  const restoring = backups.restore(backup?.backupId ?? "", {
    withSettings: false,
    withDamage: false,
  });
  const said = expect(restoring).rejects.toThrow("Something was erased meanwhile");
  const staging = `${profile.archiveDir}.restoring`;
  await expect.poll(() => existsSync(staging), { interval: 1, timeout: 10_000 }).toBe(true);
  await erasure.erase(target);
  await said;
  expect(dropped).toBe(false);
  rmSync(scene.folder, { recursive: true });
  expect(filesHolding(profile.rootDir, canary)).toEqual([]);
  expect(existsSync(staging)).toBe(false);
});

test("an erasure that drops a restoring which waited for the next start says so", async () => {
  const scene = await openScene();
  const { archive, backups, profile } = scene;
  await talk(archive, 1, 2, canary);
  await backups.make();
  const [backup] = (await backups.state()).backups;
  await backups.restore(backup?.backupId ?? "", { withSettings: false, withDamage: false });
  expect(await backups.dropRestore()).toBe(true);
  expect((await backups.state()).isRestoreReady).toBe(false);
  expect(existsSync(`${profile.archiveDir}.restoring`)).toBe(false);
  expect(await backups.dropRestore()).toBe(false);
});
