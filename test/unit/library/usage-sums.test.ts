import { afterEach, expect, test } from "vitest";
import { type UsageRow, noUsage, slotMs } from "../../../renderer/library/usage/usage-row.ts";
import { type Bucket, findBucket, laySpan } from "../../../renderer/library/usage/spans.ts";
import {
  countAllTokens,
  countAnswers,
  countMessages,
  localShareOfAnswers,
  localShareOfTokens,
  meanSpeed,
  nothingUsed,
  sumCost,
  sumUsage,
} from "../../../renderer/library/usage/sum-usage.ts";

const zoneBefore = process.env.TZ;

function liveIn(zone: string): void {
  process.env.TZ = zone;
}

afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

const at = (iso: string): number => Date.parse(iso);
const local = (ms: number): string => new Date(ms).toLocaleString("sv-SE").slice(0, 16);
const froms = (buckets: readonly Bucket[]): readonly string[] =>
  buckets.map(({ fromMs }) => local(fromMs));
const hours = (buckets: readonly Bucket[]): readonly number[] =>
  buckets.map(({ fromMs, untilMs }) => (untilMs - fromMs) / 3_600_000);

function row(iso: string, change: Partial<UsageRow> = {}): UsageRow {
  const slot = Math.floor(at(iso) / slotMs);
  const kind = change.kind ?? "device";
  const model = kind === "prompts" ? "" : "Model";
  return { ...noUsage, conversationId: "c", slot, kind, model, messages: 1, ...change };
}

test("seven days are seven local days with today as the last", () => {
  liveIn("Europe/Berlin");
  const { unit, buckets, beforeFromMs } = laySpan("7-days", at("2026-06-10T22:30:00Z"), null);
  expect(unit).toBe("day");
  expect(froms(buckets)).toHaveLength(7);
  // Half past midnight in Berlin.
  expect(froms(buckets).at(-1)).toBe("2026-06-11 00:00");
  expect(froms(buckets)[0]).toBe("2026-06-05 00:00");
  expect(local(beforeFromMs ?? 0)).toBe("2026-05-29 00:00");
});

test("days on which the clocks change are a shorter and a longer day, without a gap", () => {
  liveIn("Europe/Berlin");
  const spring = laySpan("7-days", at("2026-03-30T12:00:00Z"), null).buckets;
  expect(hours(spring)).toEqual([24, 24, 24, 24, 24, 23, 24]);
  const autumn = laySpan("7-days", at("2026-10-26T12:00:00Z"), null).buckets;
  expect(hours(autumn)).toEqual([24, 24, 24, 24, 24, 25, 24]);
  for (const buckets of [spring, autumn])
    for (const [index, { fromMs }] of buckets.entries())
      if (index > 0) expect(fromMs).toBe(buckets[index - 1]?.untilMs);
  // Both times that the clock says 02:30.
  expect(findBucket(autumn, at("2026-10-25T00:30:00Z"))).toBe(5);
  expect(findBucket(autumn, at("2026-10-25T01:30:00Z"))).toBe(5);
});

test("spans reach over the turn of the year", () => {
  liveIn("America/New_York");
  const now = at("2026-01-02T12:00:00Z");
  expect(froms(laySpan("7-days", now, null).buckets)[0]).toBe("2025-12-27 00:00");
  const { unit, buckets, beforeFromMs } = laySpan("12-months", now, null);
  expect(unit).toBe("month");
  expect(froms(buckets)).toHaveLength(12);
  expect(froms(buckets)[0]).toBe("2025-02-01 00:00");
  expect(froms(buckets).at(-1)).toBe("2026-01-01 00:00");
  expect(local(beforeFromMs ?? 0)).toBe("2024-02-01 00:00");
});

test("ninety days are weeks that end today, the oldest of them what is left", () => {
  liveIn("UTC");
  const { unit, buckets } = laySpan("90-days", at("2026-06-10T12:00:00Z"), null);
  expect(unit).toBe("week");
  expect(hours(buckets)).toEqual([6 * 24, ...Array<number>(12).fill(7 * 24)]);
  expect(local(buckets.at(-1)?.untilMs ?? 0)).toBe("2026-06-11 00:00");
});

test("all time begins with the first use, in steps that grow with it", () => {
  liveIn("UTC");
  const now = at("2026-06-10T12:00:00Z");
  const lay = (first: string | null) => {
    const { unit, buckets } = laySpan("all", now, first === null ? null : at(first));
    return [unit, buckets.length, froms(buckets)[0]];
  };
  expect(lay(null)).toEqual(["day", 1, "2026-06-10 00:00"]);
  expect(lay("2026-06-08T23:59:00Z")).toEqual(["day", 3, "2026-06-08 00:00"]);
  expect(lay("2026-04-01T00:00:00Z")).toEqual(["week", 11, "2026-04-01 00:00"]);
  expect(lay("2024-11-30T00:00:00Z")).toEqual(["month", 20, "2024-11-01 00:00"]);
  expect(lay("2019-11-30T00:00:00Z")).toEqual(["year", 8, "2019-01-01 00:00"]);
  // A clock that was wrong once must not break the chart.
  expect(lay("2027-01-01T00:00:00Z")).toEqual(["day", 1, "2026-06-10 00:00"]);
});

test("a moment belongs to the day of the zone in which it is looked at, quarter hours off the hour too", () => {
  const late = row("2026-06-09T18:15:00Z");
  const day = (zone: string): number => {
    liveIn(zone);
    const span = laySpan("7-days", at("2026-06-10T12:00:00Z"), null);
    return sumUsage([late], span).byBucket.findIndex(({ device }) => device.messages === 1);
  };
  expect(day("UTC")).toBe(5);
  // Midnight: Nepal is 5:45 ahead.
  expect(day("Asia/Kathmandu")).toBe(6);
});

test("rows add up by bucket, in total and for the span before, and others are left out", () => {
  liveIn("UTC");
  const span = laySpan("7-days", at("2026-06-10T12:00:00Z"), null);
  const { total, byBucket, before } = sumUsage(
    [
      row("2026-06-10T09:00:00Z", { kind: "prompts", messages: 2 }),
      row("2026-06-10T09:00:00Z", { promptTokens: 100, outputTokens: 50, messages: 2 }),
      row("2026-06-04T00:00:00Z", { kind: "own", promptTokens: 50 }),
      row("2026-06-04T00:00:00Z", { kind: "third-party", costUsd: 0.5, outputTokens: 100 }),
      row("2026-06-05T00:00:00Z", { kind: "imported", model: "gpt-4o", messages: 7 }),
      row("2026-06-03T23:59:00Z", { kind: "third-party" }),
      row("2026-05-28T00:00:00Z", { kind: "prompts" }),
      row("2026-05-27T23:59:00Z"),
    ],
    span,
  );
  expect(countMessages(total)).toBe(13);
  expect(countAnswers(total)).toBe(4);
  expect(countAllTokens(total)).toBe(300);
  expect(sumCost(total)).toBe(0.5);
  expect(localShareOfAnswers(total)).toBe(0.5);
  expect(localShareOfTokens(total)).toBe(0.5);
  expect(byBucket.map(countMessages)).toEqual([2, 7, 0, 0, 0, 0, 4]);
  expect(before && countMessages(before)).toBe(2);
  expect(before && localShareOfAnswers(before)).toBe(0);
});

test("nothing used has no share and no speed, and all time nothing before it", () => {
  const summary = sumUsage([], laySpan("all", at("2026-06-10T12:00:00Z"), null));
  expect(summary).toMatchObject({ before: null, models: [] });
  expect(localShareOfAnswers(nothingUsed)).toBeNull();
  expect(localShareOfTokens(nothingUsed)).toBeNull();
  expect(meanSpeed(noUsage)).toBeNull();
});

test("models are listed by their answers, the same name elsewhere apart, with a mean over what was timed", () => {
  liveIn("UTC");
  const day = "2026-06-10T09:00:00Z";
  const timed = { timedTokens: 100, generatingMs: 2_000 };
  const { models } = sumUsage(
    [
      row(day, { kind: "prompts", messages: 9 }),
      row(day, { model: "Small", ...timed }),
      row(day, { model: "Small", timedTokens: 20, generatingMs: 4_000 }),
      row(day, { model: "Small" }),
      row(day, { kind: "own", model: "Small" }),
      row(day, { kind: "third-party", model: "Large", messages: 5 }),
    ],
    laySpan("7-days", at("2026-06-10T12:00:00Z"), null),
  );
  expect(models.map(({ kind, model, messages }) => [kind, model, messages])).toEqual([
    ["third-party", "Large", 5],
    ["device", "Small", 3],
    ["own", "Small", 1],
  ]);
  expect(models.map(meanSpeed)).toEqual([null, 20, null]);
});
