import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import type { Backups } from "../../../electron/core/archive/backup/backups.ts";
import { scheduleBackups } from "../../../electron/core/archive/backup/schedule.ts";
import { createRetention } from "../../../electron/core/archive/erase/retention.ts";
import type { NewRecord } from "../../../electron/shared/records.ts";
import { type Scene, names, nowMs, openScene, talk } from "./backing-up.ts";
import { prompt } from "./place.ts";

const hourMs = 60 * 60 * 1000;

beforeEach(() => {
  // Only what looks at the clock now and then: files and threads go on as ever.
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
});

afterEach(() => {
  vi.useRealTimers();
});

interface Scheduled extends Scene {
  /** The hours go by, and what they bring is done. */
  passHours(hours: number): Promise<void>;
}

/** The clock and the timers move together, hour by hour; `works` are what the timers began. */
function passing(clock: Scene["clock"], works: Promise<unknown>[]): Scheduled["passHours"] {
  return async (hours) => {
    for (let hour = 0; hour < hours; hour += 1) {
      clock.days += 1 / 24;
      vi.advanceTimersByTime(hourMs);
      await Promise.allSettled(works.splice(0));
    }
  };
}

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

function saidAt(clock: Scene["clock"], number: number): NewRecord {
  return { ...prompt(`c${number}`, number), at: new Date(nowMs(clock)).toISOString() };
}

/** A rule of seven days over conversations that are said as the days go by: `c0` on the first one, and so on. */
async function keepAWeek(): Promise<Scheduled & { readonly erased: readonly string[][] }> {
  const scene = await openScene();
  const { archive, settings, clock } = scene;
  for (let number = 0; number < 4; number += 1) {
    await archive.append([saidAt(clock, number)]);
    clock.days += 1;
  }
  await settings.change({ retention: { days: 7, keepsPinned: true } });
  const erased: string[][] = [];
  const works: Promise<unknown>[] = [];
  const retention = createRetention({
    archive,
    settings,
    nowMs: () => nowMs(clock),
    erasure: {
      erase: (target) => {
        if (target.kind === "conversations") erased.push([...target.conversationIds]);
        const work = archive.erase(target);
        works.push(work);
        return work;
      },
    },
    report: (error) => expect(error).toBeUndefined(),
  });
  onTestFinished(retention.start());
  return { ...scene, erased, passHours: passing(clock, works) };
}

test("the age rule erases each conversation once, within the day after it has come of age", async () => {
  const { archive, erased, passHours } = await keepAWeek();
  await passHours(3 * 24);
  expect(erased).toEqual([]);
  await passHours(24 + 1);
  expect(erased).toEqual([["c0"]]);
  await passHours(24);
  expect(erased).toEqual([["c0"], ["c1"]]);
  await passHours(5 * 24);
  expect(erased.flat()).toEqual(["c0", "c1", "c2", "c3"]);
  expect(archive.conversationIds()).toEqual([]);
});

test("the age rule catches up after the machine slept", async () => {
  const { archive, clock, erased, passHours } = await keepAWeek();
  await passHours(2);
  clock.days += 5.5;
  await passHours(1);
  expect(erased).toEqual([["c0", "c1", "c2"]]);
  expect(archive.conversationIds()).toEqual(["c3"]);
});

test("a clock set back erases nothing too early, and does not put the age rule off", async () => {
  const { archive, clock, erased, passHours } = await keepAWeek();
  clock.days -= 30;
  await archive.append([saidAt(clock, 9)]);
  await passHours(7 * 24 - 1);
  expect(erased).toEqual([]);
  await passHours(25);
  expect(erased).toEqual([["c9"]]);
  // What was said by the clock of before comes of age by that one.
  expect(archive.conversationIds()).toEqual(["c0", "c1", "c2", "c3"]);
  await passHours(40 * 24);
  expect(archive.conversationIds()).toEqual([]);
});
