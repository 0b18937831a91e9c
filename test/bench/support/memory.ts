import { readFileSync, readdirSync } from "node:fs";

/**
 * Memory of a process and all its descendants in MB (10^6 bytes), or null where /proc is not there. It is the sum of
 * their proportional set sizes (PSS): what several processes map, such as Chromium's code, counts once, not once each.
 * Another app that runs from the same Electron files takes its share of that code, up to 100 MB: run the bench alone.
 */
export function familyMemoryMb(pid: number): number | null {
  if (process.platform !== "linux") return null;
  const pids = familyOf(pid);
  return pids.reduce((sum, member) => sum + pssBytes(member), 0) / 1e6;
}

function familyOf(pid: number): readonly number[] {
  const parents = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))]),
  );
  const family = new Set([pid]);
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const [member, parent] of parents) if (family.has(parent)) family.add(member);
  }
  return [...family];
}

function parentOf(pid: number): number {
  // The name in brackets may hold anything; state and parent follow its last bracket.
  return Number(/.*\) \S (\d+)/s.exec(readOrEmpty(`/proc/${pid}/stat`))?.[1] ?? -1);
}

function pssBytes(pid: number): number {
  const kib = /^Pss:\s+(\d+) kB$/m.exec(readOrEmpty(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kib ?? 0) * 1024;
}

/** Empty for a process that has ended meanwhile. */
function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
