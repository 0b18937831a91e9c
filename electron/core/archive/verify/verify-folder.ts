import type { VerifyReport } from "../../../shared/verify.ts";
import type { AcceptedDamage } from "../../../shared/records.ts";
import { ChainChecker, type WrittenEnd } from "../journal/chain.ts";
import type { ChainProblem } from "../journal/damage-log.ts";
import { sha256 } from "../journal/record.ts";
import { readSegmentNames } from "../journal/segment-files.ts";
import { checkSegments } from "./check-segments.ts";

/** How far a segment is to be read: later bytes may be a write in progress. */
export interface SegmentExtent {
  readonly number: number;
  readonly sizeBytes: number;
}

/** The segments as far as they are written, and the last record that was written, though it may be lost. */
export interface WrittenSegments {
  readonly extents: readonly SegmentExtent[];
  readonly lastSeq: number;
  readonly lastHash: string;
  /** Number of the one it lies in. */
  readonly lastSegment: number;
}

/** What a check of the archive is told and tells while it runs. */
export interface VerifyWatch {
  readonly signal: AbortSignal;
  /** It begins, perhaps anew because something was erased meanwhile. */
  readonly onBegin: (totalBytes: number) => void;
  /** So many bytes more were read. */
  readonly onRead: (bytes: number) => void;
}

/** A report, and the damage in it that nobody has accepted. */
export interface Verification {
  readonly report: VerifyReport;
  readonly damage: readonly AcceptedDamage[];
}

const mostProblems = 1_000;

/**
 * Reads every byte of the segments and checks every rule of the chain, up to what is known to have been written; without
 * that, all there is in the folder.
 * `onRead` is told how many bytes more were read; `goesOn` is asked after each piece and may throw.
 */
export async function verifyFolder(
  dir: string,
  written: WrittenSegments | null = null,
  onRead: (bytes: number) => void = () => {},
  goesOn: () => void = () => {},
): Promise<Verification> {
  const { files, strangers } = await readSegmentNames(dir);
  const there = new Set(files.map(({ number }) => number));
  const segments = (written?.extents ?? files).filter(({ number }) => there.has(number));
  const checker = new ChainChecker(strangers);
  for await (const bytes of checkSegments(dir, segments, checker)) {
    onRead(bytes);
    goesOn();
  }
  const { records, erased } = checker;
  const problems = checker.finish(written && endOf(written));
  const found = problems.filter(({ isAccepted }) => isAccepted !== true);
  const accepted = problems.filter(({ isAccepted }) => isAccepted === true);
  const damage = damageIn(found);
  const report = {
    records,
    segments: segments.length,
    erased,
    lost: checker.lost,
    found: found.length,
    accepted: accepted.length,
    damageKey: damage.length === 0 ? null : keyOf(damage),
    problems: [...shortened(found), ...shortened(accepted)].map(shownProblem),
  };
  return { report, damage };
}

function endOf({ lastSeq, lastHash, lastSegment }: WrittenSegments): WrittenEnd {
  return { seq: lastSeq, hash: lastHash, segment: lastSegment };
}

function shownProblem(found: ChainProblem): VerifyReport["problems"][number] {
  const { damageId: _, isLossless: _isLossless, ...problem } = found;
  return problem;
}

/** One entry for all that is wrong between two good records. */
function damageIn(problems: readonly ChainProblem[]): readonly AcceptedDamage[] {
  const byId = new Map<string, AcceptedDamage>();
  for (const { damageId: id, segment, line } of problems) {
    const known = byId.get(id) ?? { id, segment, line, problems: 0 };
    byId.set(id, { ...known, problems: known.problems + 1 });
  }
  return [...byId.values()];
}

/** The same for the same damage. */
function keyOf(damage: readonly AcceptedDamage[]): string {
  const ids = damage.map(({ id }) => id).sort();
  return sha256(ids.join("\n"));
}

/** A whole segment of broken lines would make a report nobody could read or send. */
function shortened(problems: readonly ChainProblem[]): readonly ChainProblem[] {
  const next = problems[mostProblems];
  if (next === undefined) return problems;
  const problem = `From here on ${problems.length - mostProblems} more problems are not listed.`;
  return [...problems.slice(0, mostProblems), { ...next, problem }];
}
