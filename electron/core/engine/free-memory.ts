import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import os from "node:os";
import { promisify } from "node:util";

/** Memory that a model could take now. os.freemem() leaves out what the system would give back from its caches. */
export async function readFreeMemoryBytes(): Promise<number> {
  if (process.platform === "linux") {
    const [meminfo, group] = await Promise.all([
      readFile("/proc/meminfo", "utf8").catch(() => ""),
      readGroupFreeBytes(),
    ]);
    return Math.min(parseAvailableBytes(meminfo) ?? os.freemem(), group ?? Infinity);
  }
  if (process.platform === "darwin") return (await readAppleFreeBytes()) ?? os.freemem();
  return os.freemem();
}

export function parseAvailableBytes(meminfo: string): number | null {
  const match = /^MemAvailable:\s+(\d+) kB/m.exec(meminfo);
  return match?.[1] === undefined ? null : Number(match[1]) * 1024;
}

/** A container's own limit (cgroup v2), page cache counted as free. */
async function readGroupFreeBytes(): Promise<number | null> {
  const read = (name: string): Promise<string> =>
    readFile(`/sys/fs/cgroup/${name}`, "utf8").catch(() => "");
  const [limit, used, details] = await Promise.all([
    read("memory.max"),
    read("memory.current"),
    read("memory.stat"),
  ]);
  if (!/^\d+/.test(limit) || !/^\d+/.test(used)) return null;
  const cache = Number(/^inactive_file (\d+)/m.exec(details)?.[1] ?? 0);
  return Math.max(0, Number(limit) - Number(used) + cache);
}

async function readAppleFreeBytes(): Promise<number | null> {
  const output = await promisify(execFile)("/usr/bin/vm_stat").then(
    ({ stdout }) => stdout,
    () => "",
  );
  return parseVmStat(output);
}

/** Free, inactive, speculative and purgeable pages. */
export function parseVmStat(output: string): number | null {
  const pageBytes = Number(/page size of (\d+) bytes/.exec(output)?.[1] ?? Number.NaN);
  const pages = ["free", "inactive", "speculative", "purgeable"].map((kind) =>
    Number(new RegExp(`Pages ${kind}:\\s+(\\d+)`).exec(output)?.[1] ?? 0),
  );
  const bytes = pageBytes * pages.reduce((sum, count) => sum + count, 0);
  return Number.isFinite(bytes) && bytes > 0 ? bytes : null;
}
