import { closeSync, openSync } from "node:fs";
import type { VerifyReport } from "../../shared/contract.ts";
import { ChainChecker } from "./chain.ts";
import { eachLine, lineBlocks } from "./line-blocks.ts";
import { listSegments, segmentPath } from "./segment-files.ts";

/** How far a segment is to be read: later bytes may be a write in progress. */
export interface SegmentExtent {
  readonly number: number;
  readonly sizeBytes: number;
}

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
  return {
    records: checker.records,
    segments: segments.length,
    erased: checker.erased,
    problems: checker.finish(),
  };
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
