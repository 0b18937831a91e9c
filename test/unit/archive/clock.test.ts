import { mkdirSync } from "node:fs";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import type { Backups } from "../../../electron/core/archive/backup/backups.ts";
import { scheduleBackups } from "../../../electron/core/archive/backup/schedule.ts";
import { type Scene, names, nowMs, openScene, talk } from "./backing-up.ts";
import { type Scheduled, passing } from "./passing-hours.ts";

beforeEach(() => {
  // Only what looks at the clock now and then: files and threads go on as ever.
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
});

afterEach(() => {
  vi.useRealTimers();
});

async function schedule(): Promise<Scheduled> {
  const scene = await openScene();
  const { backups, settings, clock, archive } = scene;
  await talk(archive, 1, 3);
  const works: Promise<unknown>[] = [];
  const watched: Pick<Backups, "make" | "dueAtMs"> = {
    dueAtMs: backups.dueAtMs,
    make: () => {
      const work = backups.make();
      works.push(work);
      return work;
    },
  };
  onTestFinished(scheduleBackups(watched, settings, () => nowMs(clock)));
  await Promise.allSettled(works.splice(0));
  return { ...scene, passHours: passing(clock, works) };
}

async function days({ backups }: Scene): Promise<readonly string[]> {
  return (await backups.state()).backups.map(({ madeAt }) => madeAt.slice(0, 13));
}

test("a daily backup is made when it is due, and once", async () => {
  const scene = await schedule();
  expect(await days(scene)).toEqual(["2026-01-01T00"]);
  await scene.passHours(23);
  expect(await days(scene)).toEqual(["2026-01-01T00"]);
  await scene.passHours(1);
  expect(await days(scene)).toEqual(["2026-01-02T00", "2026-01-01T00"]);
  await scene.passHours(23);
  expect(await days(scene)).toHaveLength(2);
});

test("a weekly backup waits for its week, and a change of the schedule is followed at once", async () => {
  const scene = await schedule();
  await scene.settings.change({ backup: { schedule: "weekly", keeps: 3 } });
  await scene.passHours(6 * 24);
  expect(await days(scene)).toHaveLength(1);
  await scene.passHours(24);
  expect(await days(scene)).toEqual(["2026-01-08T00", "2026-01-01T00"]);
  await scene.settings.change({ backup: { schedule: "off", keeps: 3 } });
  await scene.passHours(10 * 24);
  expect(await days(scene)).toHaveLength(2);
});

test("a folder that was just chosen gets its first backup at once, and its standing is its own", async () => {
  const scene = await schedule();
  const { backups, settings, folder } = scene;
  await settings.change({ backup: { schedule: "weekly", keeps: 3 } });
  await scene.passHours(24);
  const chosen = `${folder}-2`;
  mkdirSync(chosen);
  const nextAt = async (): Promise<string | null> => (await backups.state()).nextAt;
  expect(await nextAt()).toBe("2026-01-08T00:00:00.000Z");
  await backups.useFolder(chosen);
  expect(await backups.state()).toMatchObject({ lastGoodAt: null, isDue: true });
  await scene.passHours(0);
  expect(names(chosen)).toEqual(["freehold-backup-2026-01-02T00-00-00Z"]);
  expect(await nextAt()).toBe("2026-01-09T00:00:00.000Z");
  await backups.useFolder(folder);
  expect(await backups.state()).toMatchObject({
    lastGoodAt: "2026-01-01T00:00:00.000Z",
    nextAt: "2026-01-08T00:00:00.000Z",
  });
});

test("once the last good backup was removed, the next one is due at once", async () => {
  const { archive, backups, settings, clock } = await openScene();
  await settings.change({ backup: { schedule: "weekly", keeps: 3 } });
  await talk(archive, 1, 3);
  for (; clock.days < 2; clock.days += 1) await backups.make();
  const [later, early] = (await backups.state()).backups;
  await backups.remove([later?.backupId ?? ""]);
  expect(await backups.state()).toMatchObject({
    lastGoodAt: "2026-01-01T00:00:00.000Z",
    nextAt: "2026-01-08T00:00:00.000Z",
  });
  await backups.remove([early?.backupId ?? ""]);
  expect(await backups.state()).toMatchObject({ lastGoodAt: null, isDue: true });
});

test("a machine that slept for days makes one backup, within the hour after it woke", async () => {
  const scene = await schedule();
  // Timers stand still while it sleeps; the clock does not.
  scene.clock.days += 5;
  await scene.passHours(1);
  expect(await days(scene)).toEqual(["2026-01-06T01", "2026-01-01T00"]);
  await scene.passHours(12);
  expect(await days(scene)).toHaveLength(2);
});

test("a backup that failed is tried again each hour until it is made", async () => {
  const scene = await schedule();
  await scene.settings.change({ backupDir: "/nowhere/at/all" });
  await scene.passHours(26);
  expect((await scene.backups.state()).problem).toContain("is not there");
  await scene.settings.change({ backupDir: scene.folder });
  await scene.passHours(1);
  expect(await days(scene)).toHaveLength(2);
  expect((await scene.backups.state()).problem).toBeNull();
});

test("a clock set back by years puts no backup off, and the new ones are those that are kept", async () => {
  const scene = await schedule();
  const { archive, clock, backups, folder } = scene;
  clock.days = 4 * 365;
  await scene.passHours(3 * 24);
  const wrong = names(folder);
  expect(wrong).toHaveLength(3);
  clock.days = 10;
  await talk(archive, 10, 12);
  await scene.passHours(1);
  expect(names(folder)).toContain("freehold-backup-2026-01-11T01-00-00Z");
  expect(await backups.drill("freehold-backup-2026-01-11T01-00-00Z")).toMatchObject({
    isWhole: true,
    conversations: 6,
  });
  await scene.passHours(23);
  expect(await days(scene)).toHaveLength(3);
  await scene.passHours(3 * 24);
  expect(await days(scene)).toEqual(["2026-01-14T01", "2026-01-13T01", "2026-01-12T01"]);
});
