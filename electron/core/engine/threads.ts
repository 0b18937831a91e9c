import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import os from "node:os";
import { promisify } from "node:util";

/** What the thread policy looks at. */
export interface ProcessorFacts {
  /** Cores for heavy work: physical ones, on Apple silicon the fast ones. */
  readonly cores: number;
  /** What this process may use: affinity and container limits included. */
  readonly available: number;
  /** Mean number of busy threads in the last minute, ours left out; 0 where the system does not say. */
  readonly busy: number;
}

/**
 * As many threads as there are free cores. The engine's threads wait for each other by spinning: one thread too many on a
 * busy machine has cost a factor of a hundred, one too few costs its share. So busy cores are left alone, down to one
 * thread, and a wish beyond what this process may use is cut.
 */
export function chooseThreads(wanted: number | null, facts: ProcessorFacts): number {
  const most = Math.max(1, facts.available);
  if (wanted !== null) return Math.max(1, Math.min(wanted, most));
  const free = most - Math.floor(facts.busy);
  return Math.max(1, Math.min(facts.cores, most, free));
}

/** Reads the machine. `ownThreads` are those that the engine may have kept busy itself in the last minute. */
export async function readProcessor(ownThreads: number): Promise<ProcessorFacts> {
  const available = os.availableParallelism();
  const [load = 0] = os.loadavg();
  const cores = await countCores().catch(() => null);
  return { cores: cores ?? available, available, busy: Math.max(0, load - ownThreads) };
}

async function countCores(): Promise<number | null> {
  if (process.platform === "linux") return countLinuxCores(await readFile("/proc/cpuinfo", "utf8"));
  if (process.platform === "darwin") return countAppleCores();
  // Windows tells only of logical processors without native code; x64 ones mostly come in pairs.
  const logical = os.cpus().length;
  return process.arch === "x64" ? Math.ceil(logical / 2) : logical;
}

/** Counts distinct cores; `null` where the system lists none, as on most ARM boards. */
export function countLinuxCores(cpuinfo: string): number | null {
  const cores = new Set<string>();
  let socket = "0";
  for (const line of cpuinfo.split("\n")) {
    const [key, value = ""] = line.split(":").map((part) => part.trim());
    if (key === "physical id") socket = value;
    if (key === "core id") cores.add(`${socket}/${value}`);
  }
  return cores.size === 0 ? null : cores.size;
}

async function countAppleCores(): Promise<number | null> {
  const run = promisify(execFile);
  for (const key of ["hw.perflevel0.physicalcpu", "hw.physicalcpu"]) {
    const count = await run("/usr/sbin/sysctl", ["-n", key]).then(
      ({ stdout }) => Number.parseInt(stdout, 10),
      () => Number.NaN,
    );
    if (count > 0) return count;
  }
  return null;
}
