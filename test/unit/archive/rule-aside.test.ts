import { statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { finishRestore } from "../../../electron/core/archive/backup/restore.ts";
import { type OpenDiskFile, openDiskFile } from "../../../electron/core/archive/journal/disk.ts";
import type { NewRecord } from "../../../electron/shared/records.ts";
import { type Scene, openScene } from "./backing-up.ts";
import { filesHolding, openIn, prompt } from "./place.ts";
import { startErasing } from "./profile-erasing.ts";

const dayMs = 24 * 60 * 60 * 1000;

function daysAgo(days: number): string {
  return new Date(Date.now() - days * dayMs).toISOString();
}

function said(conversationId: string, number: number, days: number, text: string): NewRecord {
  return { ...prompt(conversationId, number, text), at: daysAgo(days) };
}

function pinned(conversationId: string): NewRecord {
  const change = { type: "pinned", isPinned: true } as const;
  return { kind: "conversation", body: { conversationId, change } };
}

/**
 * A rule of 30 days, and an old backup that was restored. What was set aside went on from it: `c1` up to yesterday; `c3` and the
 * pinned `c4` are only there, both old.
 */
async function restored(
  inBackupDays = 90,
  openFile: OpenDiskFile = openDiskFile,
): Promise<Scene & { readonly aside: string }> {
  const scene = await openScene();
  const { archive, backups, profile, settings } = scene;
  await archive.append([said("c1", 1, inBackupDays, "once"), said("c2", 2, 5, "lately")]);
  await backups.make();
  await archive.append([
    said("c1", 3, 1, "yesterday"),
    said("c3", 4, 80, "forgotten"),
    said("c4", 5, 80, "treasured"),
    pinned("c4"),
  ]);
  const [backup] = (await backups.state()).backups;
  await backups.restore(backup?.backupId ?? "", { withSettings: false, withDamage: false });
  await archive.close();
  const indexFile = join(profile.cacheDir, "archive-index.json");
  await finishRestore({ ...profile, indexFile }, () => new Date());
  await settings.change({ retention: { days: 30, keepsPinned: true } });
  const [aside] = await backups.setAside.list();
  return {
    ...scene,
    archive: await openIn({ dir: profile.archiveDir, indexFile }, { openFile }),
    aside: join(profile.rootDir, aside?.name ?? ""),
  };
}

test("after a restore the rule judges the archive set aside by its own ages and pins", async () => {
  const scene = await restored();
  const { retention, unfinished } = await startErasing(scene);
  await retention.apply();
  expect(scene.archive.conversationIds()).toEqual(["c2"]);
  expect(filesHolding(scene.aside, "yesterday")).toHaveLength(1);
  expect(filesHolding(scene.aside, "treasured")).toHaveLength(1);
  expect(filesHolding(scene.aside, "forgotten")).toEqual([]);
  expect(unfinished()).toBe(0);
  await scene.settings.change({ retention: { days: 30, keepsPinned: false } });
  await retention.apply();
  expect(filesHolding(scene.aside, "treasured")).toEqual([]);
  const aside = await openIn({ dir: scene.aside, indexFile: join(scene.aside, "index.json") });
  expect([...((await aside.conversation("c1"))?.messages.keys() ?? [])]).toEqual(["p1", "p3"]);
  expect((await aside.verify()).problems).toEqual([]);
});

test("a person who erases a conversation means the archives set aside too", async () => {
  const scene = await restored();
  const { erasure } = await startErasing(scene);
  await erasure.erase({ kind: "conversations", conversationIds: ["c1"] });
  expect(filesHolding(scene.aside, "yesterday")).toEqual([]);
});

const failing = (): Promise<never> => Promise.reject(new Error("The disk is in use."));

/** Ends a copy, and cannot end the next one. */
function failingLater(): () => Promise<void> {
  let calls = 0;
  return () => ((calls += 1) === 1 ? Promise.resolve() : failing());
}

test.each([
  { what: "a copy that was begun meanwhile", cancelRestore: failingLater() },
  {
    what: "its own part",
    openFile: (path: string) => (path.endsWith(".rewrite") ? failing() : openDiskFile(path)),
  },
])(
  "where the rule fails over $what, the next start leaves newer talk set aside alone",
  async ({ cancelRestore, openFile }) => {
    const scene = await restored(90, openFile);
    const reported: unknown[] = [];
    const report = (error: unknown): void => void reported.push(error);
    const first = await startErasing({ ...scene, ...(cancelRestore && { cancelRestore }), report });
    await first.retention.apply();
    expect(reported).toHaveLength(1);
    expect(first.unfinished()).toBe(1);
    const second = await startErasing(scene);
    expect(second.unfinished()).toBe(0);
    expect(filesHolding(scene.aside, "yesterday")).toHaveLength(1);
  },
);

test("while the clock is in doubt the rule asks for the sake of an archive set aside, and leaves it alone", async () => {
  const scene = await restored(5);
  const lastRun = { lastRanAt: daysAgo(100), setBackAt: null };
  writeFileSync(join(scene.profile.rootDir, "last-run.json"), JSON.stringify(lastRun));
  const { retention } = await startErasing(scene);
  await retention.apply();
  expect(retention.state().doubt).toMatchObject({ lastRanAt: lastRun.lastRanAt });
  expect(filesHolding(scene.aside, "forgotten")).toHaveLength(1);
  await retention.proceed();
  expect(retention.state().doubt).toBeNull();
  expect(filesHolding(scene.aside, "forgotten")).toEqual([]);
  expect(scene.archive.conversationIds()).toEqual(["c1", "c2"]);
});

test("an archive set aside in which the rule fails is named, and keeps it from no other", async () => {
  const scene = await restored();
  const broken = join(scene.profile.rootDir, "archive-set-aside-2026-01-01T00-00-00Z");
  symlinkSync("/nowhere", broken);
  const { retention } = await startErasing(scene);
  await expect(retention.proceed()).rejects.toThrow(
    "What is older than your rule keeps may still be in archive-set-aside-2026-01-01T00-00-00Z",
  );
  expect(filesHolding(scene.aside, "forgotten")).toEqual([]);
  expect(scene.archive.conversationIds()).toEqual(["c2"]);
});

test("an archive set aside is read whole only once", async () => {
  const scene = await restored();
  const { retention } = await startErasing(scene);
  await retention.apply();
  const index = join(scene.aside, "index.json");
  const { ino } = statSync(index);
  await retention.apply();
  // It is saved anew whenever the journal was read from its start.
  expect(statSync(index).ino).toBe(ino);
});
