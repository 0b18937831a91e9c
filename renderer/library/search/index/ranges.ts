import type { SegmentRow } from "./rows.ts";

/** Both ends included. */
export interface SeqRange {
  readonly from: number;
  readonly to: number;
}

/** What no segment answers for before `end`, the newest first. */
export function findGaps(segments: readonly SegmentRow[], end: number): readonly SeqRange[] {
  const gaps: SeqRange[] = [];
  let next = 1;
  for (const { fromSeq, toSeq } of segments) {
    if (fromSeq > next) gaps.push({ from: next, to: fromSeq - 1 });
    next = Math.max(next, toSeq + 1);
  }
  if (next < end) gaps.push({ from: next, to: end - 1 });
  return gaps.reverse();
}

/** Whether any of some segments has become part of a longer one. */
export function wereJoined(before: readonly SegmentRow[], now: readonly SegmentRow[]): boolean {
  if (before === now) return false;
  return before.some((old) =>
    now.some(
      ({ fromSeq, toSeq }) =>
        fromSeq <= old.fromSeq && toSeq >= old.toSeq && toSeq - fromSeq > old.toSeq - old.fromSeq,
    ),
  );
}

/** The first `least` or more neighbouring segments that fit into one together; `null` when there are none. */
export function findSmallRun(
  segments: readonly SegmentRow[],
  messagesPerSegment: number,
  least: number,
): SeqRange | null {
  for (let first = 0; first < segments.length; first++) {
    let messages = 0;
    let count = 0;
    while (
      messages + (segments[first + count]?.documents.count ?? Infinity) <=
      messagesPerSegment
    ) {
      messages += segments[first + count]?.documents.count ?? 0;
      count += 1;
    }
    const [from, to] = [segments[first], segments[first + count - 1]];
    if (count >= least && from !== undefined && to !== undefined)
      return { from: from.fromSeq, to: to.toSeq };
  }
  return null;
}
