import { mkdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { mountFailingVolume } from "../../support/failing-volume.ts";

const blockBytes = 4_096;

/** The lines of a segment on a disk that fails in places, newlines excluded. */
export interface FailingSegment {
  /** With a byte in the blocks that fail, or right behind one. */
  readonly touched: readonly string[];
  readonly whole: readonly string[];
}

/** Moves a segment to a disk on which these blocks of it fail; `null` where that is not allowed. */
export function moveToFailingDisk(
  { dir }: { readonly dir: string },
  name: string,
  bad: readonly number[],
): FailingSegment | null {
  const sound = join(dirname(dir), "whole");
  const disk = join(dirname(dir), "disk");
  mkdirSync(sound);
  renameSync(join(dir, name), join(sound, name));
  const volume = mountFailingVolume(disk, sound, { [name]: bad });
  if (volume === null) return null;
  onTestFinished(volume.unmount);
  symlinkSync(join(disk, name), join(dir, name));
  return segmentOf(readFileSync(join(sound, name)), bad);
}

function segmentOf(bytes: Buffer, bad: readonly number[]): FailingSegment {
  const [touched, whole]: [string[], string[]] = [[], []];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf("\n", start);
    const isTouched = bad.some(
      (block) => start <= (block + 1) * blockBytes && block * blockBytes <= end,
    );
    (isTouched ? touched : whole).push(bytes.toString("utf8", start, end));
    start = end + 1;
  }
  return { touched, whole };
}
