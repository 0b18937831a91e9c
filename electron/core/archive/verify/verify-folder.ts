import { closeSync, openSync } from "node:fs";
import type { VerifyReport } from "../../../shared/calls/archive.ts";
import { ChainChecker, type ChainProblem } from "../journal/chain.ts";
import { eachLine, lineBlocks } from "../journal/line-blocks.ts";
import { listSegments, segmentPath } from "../journal/segment-files.ts";

/** How far a segment is to be read: later bytes may be a write in progress. */
export interface SegmentExtent {
  readonly number: number;
  readonly sizeBytes: number;
}

const mostProblems = 1_000;

/** Reads every byte of the segments and checks every rule of the chain. Without `extents`, all there is in the folder. */
export async function verifyFolder(
  dir: string,
  extents: readonly SegmentExtent[] | null = null,
): Promise<VerifyReport> {
  const segments = extents ?? (await listSegments(dir));
  const checker = new ChainChecker();
  let expectedNumber = 1;
  for (const { number, sizeBytes } of segments) {
    for (; expectedNumber < number; expectedNumber += 1) checker.missingSegment(expectedNumber);
    expectedNumber = number + 1;
    await verifySegment(dir, number, sizeBytes, checker);
  }
  const { records, erased, last } = checker;
  return {
    records,
    segments: segments.length,
    erased,
    lost: Math.max(0, last.seq - records),
    problems: shortened(checker.finish()),
  };
}

/** A whole segment of broken lines would make a report nobody could read or send. */
function shortened(problems: readonly ChainProblem[]): readonly ChainProblem[] {
  const next = problems[mostProblems];
  if (next === undefined) return problems;
  const problem = `From here on ${problems.length - mostProblems} more problems are not listed.`;
  return [...problems.slice(0, mostProblems), { ...next, problem }];
}

async function verifySegment(
  dir: string,
  number: number,
  sizeBytes: number,
  checker: ChainChecker,
): Promise<void> {
  checker.beginSegment(number);
  const fd = openSync(segmentPath(dir, number), "r");
  try {
    for await (const block of lineBlocks(fd, 0, sizeBytes)) {
      eachLine(block, (start, end, isTerminated) => {
        checker.check(block.bytes, start, end, isTerminated);
      });
    }
  } finally {
    closeSync(fd);
  }
}
