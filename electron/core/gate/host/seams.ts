import type { Finding, GatePartKind, PartFinding } from "../../../shared/gate.ts";
import type { GatePart } from "../gate.ts";
import { faultFinding } from "./faults.ts";
import type { ScanOutcome } from "./scanner.ts";

/** Where two neighbouring texts of a request meet, read as one: what was split over both stands whole in it. */
export interface Seam {
  /** Index of the part that ends here. */
  readonly left: number;
  /** Index of the part that begins here. */
  readonly right: number;
  readonly text: string;
  /** Where the end of the left text begins in it. */
  readonly leftFrom: number;
  /** How much of the seam's text is the left one's. */
  readonly leftLength: number;
  /** Where the right text goes on, in the seam's text and in its own. */
  readonly rightAt: number;
  readonly rightFrom: number;
}

/** UTF-16 units of each side: more than any card, account number or ordinary key has. */
const sideLength = 120;
/** A number or account has a digit this near to the cut, wherever it is cut. */
const nearLength = 8;
/** Two ends of ordinary words are shorter, taken together; keys without a digit near the cut are longer. */
const leastKeyLength = 20;
/** What a number or key may end or go on with. */
const sign = String.raw`[\p{L}\p{N}\p{Cf}+/=_-]`;
const endsWithSign = new RegExp(`${sign}$`, "u");
const beginsWithSign = new RegExp(`^${sign}`, "u");
/** What is said between may be skipped: a person goes on where they stopped, and files stand before their prompt. */
const skipped: readonly GatePartKind[] = ["answer", "attachment"];
const mostSkipped = 2;
/** Below it no checksum or maker's form vouches for what was put together by chance. */
const leastScore = 0.9;
/** These are sure by their grouping alone, without a check digit: two amounts that meet would do. */
const unproven: readonly string[] = ["identifier.ssn", "identifier.cpr"];

/** The edge of a text at a cut. */
interface Edge {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly from: number;
  readonly hasDigitNear: boolean;
  /** How many signs without a space touch the cut. */
  readonly runLength: number;
}

/** Seams that could hold something; for most requests none. Linear in the number of parts, whatever their length. */
export function seamsOf(parts: readonly GatePart[]): readonly Seam[] {
  if (parts.length < 2) return [];
  const ends = parts.map(({ text }) => endOf(text));
  const beginnings = parts.map(({ text }) => beginningOf(text));
  const seams: Seam[] = [];
  for (const [left, end] of ends.entries()) {
    if (end === null) continue;
    for (const right of followersOf(parts, left)) {
      const beginning = beginnings[right] ?? null;
      if (beginning === null || !mayJoin(end, beginning)) continue;
      for (const joint of ["", " "])
        seams.push({
          left,
          right,
          text: end.text + joint + beginning.text,
          leftFrom: end.from,
          leftLength: end.text.length,
          rightAt: end.text.length + joint.length,
          rightFrom: beginning.from,
        });
    }
  }
  return seams;
}

/** What lies over the seams, in the offsets of the parts: one finding on each side. A seam that could not be looked at is a fault. */
export function seamFindings(
  seams: readonly Seam[],
  outcomes: readonly (ScanOutcome | undefined)[],
): readonly PartFinding[] {
  const found = new Map<string, PartFinding>();
  for (const [index, seam] of seams.entries())
    for (const finding of findingsOver(seam, outcomes[index])) {
      const key = `${finding.part} ${finding.rule} ${finding.start}-${finding.end}`;
      if (finding.score > (found.get(key)?.score ?? -1)) found.set(key, finding);
    }
  return [...found.values()];
}

function findingsOver(seam: Seam, outcome: ScanOutcome | undefined): readonly PartFinding[] {
  const { left, right, text, leftFrom, leftLength, rightAt, rightFrom } = seam;
  if (outcome === undefined || "fault" in outcome) {
    const fault = faultFinding(outcome?.fault ?? "gate", text.length - rightAt);
    return [{ ...fault, part: right, start: rightFrom, end: rightFrom + fault.end }];
  }
  return outcome.findings
    .filter(({ start, end }) => start < leftLength && end > rightAt)
    .filter((finding) => isProven(finding, text))
    .flatMap((finding) => [
      { ...finding, part: left, start: leftFrom + finding.start, end: leftFrom + leftLength },
      { ...finding, part: right, start: rightFrom, end: rightFrom + finding.end - rightAt },
    ]);
}

function isProven({ rule, category, score, start, end }: Finding, text: string): boolean {
  if (score < leastScore || unproven.includes(rule)) return false;
  if (category === "secret") return true;
  return category === "identifier" && isOneNumber(text.slice(start, end));
}

/** Of other groups than these are lists of amounts, which meet a checksum now and then. */
const usualGroups = /^(?:\d+|(\d)(?:-\1)*-\d|4-6-[45]|3-4-4-2|1-2-2-2-3-3-2)$/;
/** Longer ones are numbers of their own. */
const longestGroup = 8;

/** Whether a number is written as people write one: in one piece, or on one line in groups of the same length. */
function isOneNumber(written: string): boolean {
  if (/[\r\n]/.test(written)) return false;
  const lengths = written.split(/[^\p{L}\p{N}\p{Cf}]+/u).map(({ length }) => length);
  const isLong = lengths.length > 1 && Math.max(...lengths) > longestGroup;
  return !isLong && usualGroups.test(lengths.join("-"));
}

/** The next part, and those behind what may be skipped. */
function* followersOf(parts: readonly GatePart[], left: number): Generator<number> {
  for (let right = left + 1; right < parts.length && right <= left + 1 + mostSkipped; right += 1) {
    yield right;
    const kind = parts[right]?.kind;
    if (kind === undefined || !skipped.includes(kind)) return;
  }
}

/** A number or key that is cut in two has its signs on both sides of the cut, and digits or a good length. */
function mayJoin(end: Edge, beginning: Edge): boolean {
  const isLong = end.runLength + beginning.runLength >= leastKeyLength;
  return isLong || end.hasDigitNear || beginning.hasDigitNear;
}

/** `null` where nothing that ends the text could go on. */
function endOf(text: string): Edge | null {
  const trimmed = text.trimEnd();
  let from = Math.max(0, trimmed.length - sideLength);
  if (isLowHalf(trimmed, from)) from += 1;
  const edge = trimmed.slice(from);
  if (!endsWithSign.test(edge.slice(-2))) return null;
  const runLength = /\S+$/.exec(edge)?.[0].length ?? 0;
  return { text: edge, from, runLength, hasDigitNear: hasDigit(edge.slice(-nearLength)) };
}

/** `null` where nothing could go on with the beginning of the text. */
function beginningOf(text: string): Edge | null {
  const from = text.length - text.trimStart().length;
  let end = Math.min(text.length, from + sideLength);
  if (isLowHalf(text, end)) end -= 1;
  const edge = text.slice(from, end);
  if (!beginsWithSign.test(edge)) return null;
  const runLength = /^\S+/.exec(edge)?.[0].length ?? 0;
  return { text: edge, from, runLength, hasDigitNear: hasDigit(edge.slice(0, nearLength)) };
}

function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

/** Whether a cut here would halve a character. */
function isLowHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}
