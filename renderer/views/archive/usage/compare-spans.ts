import { usageText } from "../../../text/usage.ts";

/** From here on, percents say less than how many times it is. */
const manyTimes = 3;

/** How an amount stands to that of the span before, whose length `before` names. */
export function compareAmounts(now: number, earlier: number, before: string): string {
  if (earlier === 0) return now === 0 ? usageText.same(before) : usageText.noneBefore(before);
  if (now / earlier >= manyTimes) return usageText.times(now / earlier, before);
  const change = now / earlier - 1;
  // What would be written as 0 % is no change.
  if (Math.abs(change) < 0.005) return usageText.same(before);
  return change > 0 ? usageText.more(change, before) : usageText.less(-change, before);
}

/** The same of shares, 0 to 1, in points of a hundred; `null` is a span in which nothing was answered. */
export function compareShares(now: number, earlier: number | null, before: string): string {
  if (earlier === null) return usageText.noneBefore(before);
  const points = Math.round(now * 100) - Math.round(earlier * 100);
  return points === 0 ? usageText.same(before) : usageText.points(points, before);
}
