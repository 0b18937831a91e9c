import { readFile } from "node:fs/promises";

/** The memory a container may take (cgroup v2, then v1); `null` without a limit and on other systems. */
export async function readMemoryLimit(): Promise<number | null> {
  if (process.platform !== "linux") return null;
  for (const file of ["/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"]) {
    const limit = parseLimit(await readFile(file, "utf8").catch(() => ""));
    if (limit !== null) return limit;
  }
  return null;
}

/** cgroup v1 writes "no limit" as a number near 2^63. */
const noLimitBytes = 2 ** 60;

export function parseLimit(text: string): number | null {
  const bytes = /^\d+\s*$/.test(text) ? Number(text) : Number.NaN;
  return bytes > 0 && bytes < noLimitBytes ? bytes : null;
}
