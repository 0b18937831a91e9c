import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { openLastRun } from "../../../electron/core/archive/erase/last-run.ts";
import {
  type RetentionKeeper,
  createRetention,
} from "../../../electron/core/archive/erase/retention.ts";
import type { NewRecord } from "../../../electron/shared/records.ts";
import { type Scene, nowMs, openScene } from "./backing-up.ts";
import { type Scheduled, passing } from "./passing-hours.ts";
import { prompt } from "./place.ts";

beforeEach(() => {
  // Only what looks at the clock now and then: files and threads go on as ever.
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
});

afterEach(() => {
  vi.useRealTimers();
});

function saidAt(clock: Scene["clock"], number: number): NewRecord {
  return { ...prompt(`c${number}`, number), at: new Date(nowMs(clock)).toISOString() };
}

interface Keeping extends Scheduled {
  readonly erased: readonly string[][];
  readonly retention: RetentionKeeper;
  /** The next start, on the same profile. */
  startAgain(): Promise<Keeping>;
}

/** A rule of seven days over conversations that are said as the days go by: `c0` on the first one, and so on. */
async function keepAWeek(): Promise<Keeping> {
  const scene = await openScene();
  const { archive, settings, clock } = scene;
  for (let number = 0; number < 4; number += 1) {
    await archive.append([saidAt(clock, number)]);
    clock.days += 1;
  }
  await settings.change({ retention: { days: 7, keepsPinned: true } });
  return await start(scene);
}

async function start(scene: Scene): Promise<Keeping> {
  const { archive, settings, clock, profile } = scene;
  const erased: string[][] = [];
  const works: Promise<unknown>[] = [];
  const watch = <T>(work: Promise<T>): Promise<T> => {
    works.push(work);
    return work;
  };
  const file = join(profile.rootDir, "last-run.json");
  const lastRun = await openLastRun(file, archive.newestMessageAtMs());
  const retention = createRetention({
    archive,
    settings,
    lastRun: { ...lastRun, note: (atMs) => watch(lastRun.note(atMs)) },
    nowMs: () => nowMs(clock),
    onChanged: () => {},
    erasure: {
      eraseOld: (conversationIds) => {
        erased.push([...conversationIds]);
        return watch(archive.erase({ kind: "conversations", conversationIds }));
      },
      holdsOlderAside: () => Promise.resolve(false),
      eraseOlderAside: () => Promise.resolve(),
    },
    report: (error) => expect(error).toBeUndefined(),
  });
  const stopLooking = retention.start();
  const stop = async (): Promise<void> => {
    stopLooking();
    await Promise.allSettled(works.splice(0));
  };
  onTestFinished(stop);
  await Promise.allSettled(works.splice(0));
  const passHours = passing(clock, works);
  const startAgain = async (): Promise<Keeping> => {
    await stop();
    return await start(scene);
  };
  return { ...scene, erased, retention, passHours, startAgain };
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

const yearDays = 365;

test("a clock that leaps years ahead erases nothing; set right again, it lets the rule go on by itself", async () => {
  const { archive, clock, erased, retention, passHours, startAgain } = await keepAWeek();
  await passHours(2);
  const rightDays = clock.days;
  clock.days += 10 * yearDays;
  await passHours(25);
  expect(erased).toEqual([]);
  expect(retention.state().doubt).toMatchObject({
    clockAt: expect.stringMatching(/^2036-01-03T0/),
    lastRanAt: expect.stringMatching(/^2026-01-05T0/),
  });
  // What is said by that clock makes it no more believable, and neither do more starts.
  await archive.append([saidAt(clock, 9)]);
  const again = await startAgain();
  await again.passHours(3 * 24);
  expect(again.erased).toEqual([]);
  expect(again.retention.state().doubt).not.toBeNull();
  clock.days = rightDays + 4;
  await again.passHours(1);
  expect(again.erased).toEqual([["c0", "c1"]]);
  expect(again.retention.state().doubt).toBeNull();
  expect(archive.conversationIds()).toEqual(["c2", "c3", "c9"]);
});

test("someone who was away for a year says so once", async () => {
  const { archive, clock, startAgain } = await keepAWeek();
  clock.days += yearDays;
  const back = await startAgain();
  expect(back.erased).toEqual([]);
  await back.retention.proceed();
  expect(back.erased).toEqual([["c0", "c1", "c2", "c3"]]);
  expect(back.retention.state().doubt).toBeNull();
  await archive.append([saidAt(clock, 4)]);
  await back.passHours(9 * 24);
  expect(back.erased.slice(1)).toEqual([["c4"]]);
});

test("two months away are no reason to ask, and neither is a clock until there is something to erase", async () => {
  const { archive, clock, settings, startAgain } = await keepAWeek();
  clock.days += 59;
  const back = await startAgain();
  expect(back.erased.flat()).toHaveLength(4);
  await archive.append([saidAt(clock, 5)]);
  await settings.change({ retention: { days: 10 * yearDays, keepsPinned: true } });
  clock.days += 2 * yearDays;
  const later = await back.startAgain();
  expect(later.retention.state().doubt).toBeNull();
  await later.passHours(2 * 24);
  expect(later.retention.preview({ days: 30, keepsPinned: true })).toMatchObject({
    total: 1,
    doubt: { lastRanAt: expect.stringMatching(/^2026-03-05T/) },
  });
  await settings.change({ retention: { days: 30, keepsPinned: true } });
  expect(later.erased).toEqual([]);
  expect(later.retention.state().doubt).not.toBeNull();
  await later.retention.proceed();
  expect(later.erased).toEqual([["c5"]]);
  expect(later.retention.preview({ days: 1, keepsPinned: true }).doubt).toBeNull();
});

test("a rule switched off asks nothing any more; switched on again by the same clock, it asks as before", async () => {
  const { clock, erased, retention, settings, passHours, startAgain } = await keepAWeek();
  clock.days += yearDays;
  await passHours(1);
  expect(retention.state().doubt).not.toBeNull();
  await settings.change({ retention: { days: null, keepsPinned: true } });
  expect(retention.state().doubt).toBeNull();
  await passHours(25);
  const again = await startAgain();
  expect(again.retention.preview({ days: 7, keepsPinned: true }).doubt).not.toBeNull();
  await settings.change({ retention: { days: 7, keepsPinned: true } });
  expect(again.retention.state().doubt).not.toBeNull();
  expect([...erased, ...again.erased]).toEqual([]);
});

test("a machine that starts years behind until it has asked for the time is believed at once then", async () => {
  const { clock, startAgain } = await keepAWeek();
  const rightDays = clock.days;
  clock.days -= 16 * yearDays;
  const behind = await startAgain();
  await behind.passHours(1);
  clock.days = rightDays + 4;
  await behind.passHours(1);
  expect(behind.erased).toEqual([["c0", "c1"]]);
});

test("a clock that was ahead and believed guards again a day after it was set right", async () => {
  const { archive, clock, settings, startAgain } = await keepAWeek();
  const rightDays = clock.days;
  clock.days += 10 * yearDays;
  const ahead = await startAgain();
  await ahead.retention.proceed();
  clock.days = rightDays;
  await archive.append([saidAt(clock, 9)]);
  const right = await ahead.startAgain();
  await right.passHours(25);
  const again = await right.startAgain();
  await settings.change({ retention: { days: 300, keepsPinned: true } });
  clock.days += 10 * yearDays;
  await again.passHours(1);
  expect(again.erased).toEqual([]);
  expect(again.retention.state().doubt).not.toBeNull();
});

test.each([
  ["of an earlier version, which wrote none", null],
  ["that is damaged", "{"],
  ["with a time that is none", '{"lastRanAt":"soon","setBackAt":null}'],
])(
  "without a file, or with one %s, the newest message tells when the last run was",
  async (_, text) => {
    const scene = await openScene();
    const { archive, settings, clock, profile } = scene;
    await archive.append([saidAt(clock, 0)]);
    if (text !== null) writeFileSync(join(profile.rootDir, "last-run.json"), text);
    await settings.change({ retention: { days: 7, keepsPinned: true } });
    clock.days += 10 * yearDays;
    const first = await start(scene);
    expect(first.erased).toEqual([]);
    expect(first.retention.state().doubt?.lastRanAt).toBe("2026-01-01T00:00:00.000Z");
  },
);
