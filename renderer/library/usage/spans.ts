/** How far back the person looks. */
export type UsageSpan = "7-days" | "30-days" | "90-days" | "12-months" | "all";

export const usageSpans: readonly UsageSpan[] = [
  "7-days",
  "30-days",
  "90-days",
  "12-months",
  "all",
];

export type BucketUnit = "day" | "week" | "month" | "year";

/** One step of a chart: from a local midnight up to, and without, a later one. */
export interface Bucket {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** A span laid on the calendar of the person's time zone, today included. */
export interface LaidSpan {
  readonly unit: BucketUnit;
  /** Without gaps, oldest first; never empty. */
  readonly buckets: readonly Bucket[];
  /** Where the span of the same length before it begins; `null` for all time. */
  readonly beforeFromMs: number | null;
}

const days = { "7-days": 7, "30-days": 30, "90-days": 90 } as const;
const longestInDays = 31;
const longestInWeeks = 26 * 7;
const longestInMonths = 60;

/**
 * Lays a span on the calendar. Weeks are seven days each and counted back from today, so that the newest is whole and
 * the oldest is what is left. All time begins with the first thing that was used, and its steps grow with its length.
 */
export function laySpan(span: UsageSpan, nowMs: number, firstMs: number | null): LaidSpan {
  if (span === "all") return layAll(nowMs, firstMs ?? nowMs);
  if (span === "12-months")
    return { unit: "month", buckets: monthsBack(nowMs, 12), beforeFromMs: monthStart(nowMs, -23) };
  const unit = span === "90-days" ? "week" : "day";
  const buckets = daysBack(nowMs, days[span], unit);
  return { unit, buckets, beforeFromMs: midnight(nowMs, 1 - 2 * days[span]) };
}

function layAll(nowMs: number, firstMs: number): LaidSpan {
  const beforeFromMs = null;
  const length = Math.max(1, daysBetween(firstMs, nowMs) + 1);
  if (length <= longestInWeeks) {
    const unit = length > longestInDays ? "week" : "day";
    return { unit, buckets: daysBack(nowMs, length, unit), beforeFromMs };
  }
  const months = monthNumber(nowMs) - monthNumber(firstMs) + 1;
  if (months <= longestInMonths)
    return { unit: "month", buckets: monthsBack(nowMs, months), beforeFromMs };
  const [first, last] = [new Date(firstMs).getFullYear(), new Date(nowMs).getFullYear()];
  const buckets = Array.from({ length: last - first + 1 }, (_, index) => ({
    fromMs: new Date(first + index, 0, 1).getTime(),
    untilMs: new Date(first + index + 1, 0, 1).getTime(),
  }));
  return { unit: "year", buckets, beforeFromMs };
}

/** The bucket that holds a moment; -1 for none. */
export function findBucket(buckets: readonly Bucket[], atMs: number): number {
  let [low, high] = [0, buckets.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const bucket = buckets[middle];
    if (bucket === undefined) return -1;
    if (atMs < bucket.fromMs) high = middle - 1;
    else if (atMs >= bucket.untilMs) low = middle + 1;
    else return middle;
  }
  return -1;
}

function daysBack(nowMs: number, length: number, unit: "day" | "week"): readonly Bucket[] {
  const step = unit === "day" ? 1 : 7;
  const buckets: Bucket[] = [];
  for (let until = 1; until > 1 - length; until -= step) {
    const from = Math.max(until - step, 1 - length);
    buckets.unshift({ fromMs: midnight(nowMs, from), untilMs: midnight(nowMs, until) });
  }
  return buckets;
}

function monthsBack(nowMs: number, length: number): readonly Bucket[] {
  return Array.from({ length }, (_, index) => {
    const from = index + 1 - length;
    return { fromMs: monthStart(nowMs, from), untilMs: monthStart(nowMs, from + 1) };
  });
}

// The calendar's own arithmetic: days of 23 and 25 hours come out right.
function midnight(nowMs: number, daysLater: number): number {
  const now = new Date(nowMs);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + daysLater).getTime();
}

function monthStart(nowMs: number, monthsLater: number): number {
  const now = new Date(nowMs);
  return new Date(now.getFullYear(), now.getMonth() + monthsLater, 1).getTime();
}

function monthNumber(atMs: number): number {
  const at = new Date(atMs);
  return at.getFullYear() * 12 + at.getMonth();
}

function daysBetween(fromMs: number, untilMs: number): number {
  return Math.round((midnight(untilMs, 0) - midnight(fromMs, 0)) / 86_400_000);
}
