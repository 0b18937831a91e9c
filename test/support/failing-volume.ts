import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Why a test that wants one is skipped. */
export const noFailingVolume =
  "a disk that fails in places takes Linux, root, a loop device and e2fsprogs";

const blockBytes = 4_096;
const blocks = 2_048;

/** A disk with files on it of which some blocks cannot be read: the kernel itself reports EIO. */
export interface FailingVolume {
  unmount(): void;
}

/**
 * Mounts at `dir` what lies in `filesDir`; `bad` names the blocks of 4 KiB of each file that fail, from 0 and below 12.
 * `null` where that is not allowed. Each is made to lie on a part of the disk that is then cut off.
 */
export function mountFailingVolume(
  dir: string,
  filesDir: string,
  bad: Readonly<Record<string, readonly number[]>>,
): FailingVolume | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  const scratch = mkdtempSync(join(tmpdir(), "freehold-disk-"));
  const image = join(scratch, "image");
  const run = (program: string, ...args: readonly string[]): boolean =>
    spawnSync(program, args).status === 0;
  const removed = (): null => {
    rmSync(scratch, { recursive: true, force: true });
    return null;
  };
  mkdirSync(dir, { recursive: true });
  writeFileSync(image, "");
  truncateSync(image, blocks * blockBytes);
  if (!run("mke2fs", "-q", "-t", "ext2", "-b", String(blockBytes), "-d", filesDir, image))
    return removed();
  const failing = Object.entries(bad).flatMap(([name, numbers]) =>
    numbers.map((number) => ({ name, number })),
  );
  for (const [index, { name, number }] of failing.entries()) {
    const block = blocks - 1 - index;
    run("debugfs", "-w", "-R", `set_inode_field /${name} block[${number}] ${block}`, image);
  }
  // Counts what is in use anew: files on it can be written then.
  run("e2fsck", "-fy", image);
  if (!run("mount", "-t", "ext2", "-o", "loop", image, dir)) return removed();
  truncateSync(image, (blocks - 1 - failing.length) * blockBytes);
  return {
    unmount: () => {
      run("umount", "-l", dir);
      removed();
    },
  };
}
