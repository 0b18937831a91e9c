import { type BigIntStats, statSync } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "../../disk-failure.ts";

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

/** What has the name of a segment but cannot be read as a file. */
export interface Stranger {
  readonly number: number;
  readonly kind: "folder" | "dead-link" | "other";
}

/** Everything in a folder that has the name of a segment, oldest first. */
export interface SegmentNames {
  readonly files: readonly SegmentFile[];
  readonly strangers: readonly Stranger[];
}

/** The number of a segment file's name, or `null` for any other file. */
export function segmentNumber(name: string): number | null {
  const match = /^(\d{6,9})\.jsonl$/.exec(name);
  const number = Number(match?.[1]);
  return match === null || segmentName(number) !== name ? null : number;
}

/** The archive's segments, oldest first. */
export async function listSegments(dir: string): Promise<readonly SegmentFile[]> {
  return (await readSegmentNames(dir)).files;
}

/** Rejects with the file system's own error when the folder cannot be read. */
export async function readSegmentNames(dir: string): Promise<SegmentNames> {
  const numbers = (await readdir(dir)).map(segmentNumber).filter((number) => number !== null);
  const files: SegmentFile[] = [];
  const strangers: Stranger[] = [];
  for (const number of numbers.sort((a, b) => a - b)) {
    const stats = statOrNull(segmentPath(dir, number));
    if (stats?.isFile() === true) files.push(segmentFile(number, stats));
    else
      strangers.push({
        number,
        kind: stats === null ? "dead-link" : stats.isDirectory() ? "folder" : "other",
      });
  }
  return { files, strangers };
}

function statOrNull(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true });
  } catch (error) {
    if (["ENOENT", "ELOOP", "ENOTDIR"].includes(errorCode(error) ?? "")) return null;
    throw error;
  }
}

/** Size and identity of one segment. */
export function statSegment(dir: string, number: number): SegmentFile {
  return segmentFile(number, statSync(segmentPath(dir, number), { bigint: true }));
}

function segmentFile(number: number, stats: BigIntStats): SegmentFile {
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
