import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A file system of its own, in memory: really full when it is full, really read-only when it is. */
export interface SmallVolume {
  /** Takes all its room but this much, with a file named `ballast`. Returns what gives it back. */
  fill(leftBytes: number): () => void;
  resize(mebibytes: number): void;
  makeReadOnly(): void;
  unmount(): void;
}

/** Why a test that wants one is skipped. */
export const noSmallVolume = "mounting a small volume takes Linux and root";

/** Mounts one at this folder; `null` where that is not allowed. */
export function mountSmallVolume(dir: string, mebibytes: number): SmallVolume | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  mkdirSync(dir, { recursive: true });
  const mount = (...args: readonly string[]): boolean => spawnSync("mount", args).status === 0;
  if (!mount("-t", "tmpfs", "-o", `size=${mebibytes}m`, "tmpfs", dir)) return null;
  const remount = (options: string): void => {
    if (!mount("-o", `remount,${options}`, dir)) throw new Error(`${dir}: ${options} was refused.`);
  };
  return {
    fill: (leftBytes) => {
      const ballast = join(dir, "ballast");
      writeFileSync(ballast, "");
      takeAll(ballast);
      truncateSync(ballast, statSync(ballast).size - leftBytes);
      return () => rmSync(ballast);
    },
    resize: (size) => remount(`size=${size}m`),
    makeReadOnly: () => remount("ro"),
    unmount: () => void spawnSync("umount", ["-l", dir]),
  };
}

function takeAll(file: string): void {
  const page = Buffer.alloc(4_096);
  try {
    for (;;) appendFileSync(file, page);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  }
}
