import type { Bucket, BucketUnit } from "../../../library/usage/spans.ts";
import type { ChartStep } from "../../../ui/chart/chart-data.ts";

/** Fewer days than this are known by their weekday. */
const weekdays = 7;

/** How a bucket of `count` is called, below the axis and in full, in the person's language. */
export function describeBucket(bucket: Bucket, unit: BucketUnit, count: number): ChartStep {
  const from = new Date(bucket.fromMs);
  const write = (options: Intl.DateTimeFormatOptions): string =>
    from.toLocaleDateString(undefined, options);
  switch (unit) {
    case "day":
      return {
        label: write(count <= weekdays ? { weekday: "short" } : { day: "numeric", month: "short" }),
        name: write({ weekday: "short", day: "numeric", month: "short", year: "numeric" }),
      };
    case "week":
      return { label: write({ day: "numeric", month: "short" }), name: nameRange(bucket) };
    case "month":
      return {
        label: write(count <= 12 ? { month: "short" } : { month: "short", year: "2-digit" }),
        name: write({ month: "long", year: "numeric" }),
      };
    case "year":
      return { label: write({ year: "numeric" }), name: write({ year: "numeric" }) };
  }
}

/** From its first day to its last. */
function nameRange({ fromMs, untilMs }: Bucket): string {
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });
  return format.formatRange(fromMs, untilMs - 1);
}
