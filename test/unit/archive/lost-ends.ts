import { readFileSync, rmSync, truncateSync } from "node:fs";
import type { VerifyReport } from "../../../electron/shared/verify.ts";
import { segmentPath } from "../../../electron/core/archive/journal/segment-files.ts";

/** How an archive of twelve records in three segments of four lines may lose its end, and what is to be said of it. */
interface LostEnd {
  readonly name: string;
  readonly inflict: (dir: string) => void;
  readonly problem: VerifyReport["problems"][number];
  /** How many records. */
  readonly lost: number;
}

export const gone = "written once, but not to be found any more.";

export const lostEnds: readonly LostEnd[] = [
  {
    name: "the last lines are gone",
    inflict: (dir) => cutLines(dir, 3, 2),
    problem: {
      segment: "000003.jsonl",
      line: 2,
      seq: 11,
      problem: `Records 11 to 12 are missing at the end: ${gone}`,
    },
    lost: 2,
  },
  {
    name: "the last line is gone",
    inflict: (dir) => cutLines(dir, 3, 1),
    problem: {
      segment: "000003.jsonl",
      line: 3,
      seq: 12,
      problem: `Record 12 is missing at the end: ${gone}`,
    },
    lost: 1,
  },
  {
    name: "the last segment is gone",
    inflict: (dir) => rmSync(segmentPath(dir, 3)),
    problem: {
      segment: "000003.jsonl",
      line: 0,
      seq: 9,
      problem: `Records 9 to 12 are missing at the end: ${gone}`,
    },
    lost: 4,
  },
  {
    name: "all segments are gone",
    inflict: (dir) => [1, 2, 3].forEach((number) => rmSync(segmentPath(dir, number))),
    problem: {
      segment: "000001.jsonl",
      line: 0,
      seq: 1,
      problem: `Records 1 to 12 are missing at the end: ${gone}`,
    },
    lost: 12,
  },
];

/** Takes lines off the end of a segment. */
export function cutLines(dir: string, segment: number, count: number): void {
  const path = segmentPath(dir, segment);
  const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
  const kept = lines.slice(0, lines.length - count).map((line) => `${line}\n`);
  truncateSync(path, Buffer.byteLength(kept.join("")));
}
