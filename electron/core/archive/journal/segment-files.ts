import { type BigIntStats, statSync } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";

/** A segment file as the folder shows it. */
export interface SegmentFile {
  readonly number: number;
  readonly sizeBytes: number;
  /** Another file in the segment's place has another one. */
  readonly inode: string;
  /** Last change, in nanoseconds; stands still once the next segment was begun. */
  readonly changedAtNs: string;
}

/** `000001.jsonl` for 1. */
export function segmentName(number: number): string {
  return `${String(number).padStart(6, "0")}.jsonl`;
}

export function segmentPath(dir: string, number: number): string {
  return join(dir, segmentName(number));
}

/** The number of a segment file's name, or `null` for any other file. */
export function segmentNumber(name: string): number | null {
  const match = /^(\d{6,9})\.jsonl$/.exec(name);
  return match === null ? null : Number(match[1]);
}

/** The archive's segments, oldest first. */
export async function listSegments(dir: string): Promise<SegmentFile[]> {
  const numbers = (await readdir(dir)).map(segmentNumber).filter((number) => number !== null);
  return numbers.sort((a, b) => a - b).map((number) => statSegment(dir, number));
}

/** Size and identity of one segment. */
export function statSegment(dir: string, number: number): SegmentFile {
  const stats: BigIntStats = statSync(segmentPath(dir, number), { bigint: true });
  return {
    number,
    sizeBytes: Number(stats.size),
    inode: String(stats.ino),
    changedAtNs: String(stats.mtimeNs),
  };
}

/** Makes a new or renamed file's name survive a power cut. Windows has no such call and does not need it. */
export async function syncDirectory(dir: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(dir, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
