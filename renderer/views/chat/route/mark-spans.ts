import type { PreviewFinding } from "../../../../electron/shared/routing.ts";

export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A span over more than this share of a long text points at nothing, so it is not underlined. */
const mostShare = 0.6;
const shortText = 60;

/** Cuts a text into pieces that are underlined and pieces that are not; together they are the text. */
export function markSpans(
  text: string,
  findings: readonly Pick<PreviewFinding, "span">[],
): readonly MarkedPiece[] {
  const spans = findings
    .flatMap(({ span }) => (span === null ? [] : [span]))
    .filter(({ start, end }) => end > start && start >= 0 && end <= text.length)
    .filter(({ start, end }) => text.length <= shortText || end - start <= text.length * mostShare)
    .toSorted((one, other) => one.start - other.start);
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) pieces.push({ text: text.slice(done, from), isMarked: false });
    pieces.push({ text: text.slice(from, end), isMarked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMarked: false });
  return pieces;
}
