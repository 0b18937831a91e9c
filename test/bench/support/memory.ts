import { readFileSync, readdirSync } from "node:fs";

/** One mapping of a process, in bytes. */
interface Mapping {
  /** File and place in it; null for memory of no file. */
  readonly file: string | null;
  readonly rss: number;
  readonly pss: number;
}

/**
 * Memory of a process and all its descendants in MB (10^6 bytes), or null where /proc is not there. What they share
 * counts once: memory of no file by its proportional size (PSS), and of each part of a file, such as Chromium's code,
 * what the process has that holds most of it. The plain PSS of files would be smaller while another app uses them too.
 */
export function familyMemoryMb(pid: number): number | null {
  if (process.platform !== "linux") return null;
  const fileParts = new Map<string, number>();
  let bytes = 0;
  for (const { file, rss, pss } of familyOf(pid).flatMap(mappingsOf)) {
    if (file === null) bytes += pss;
    else fileParts.set(file, Math.max(fileParts.get(file) ?? 0, rss));
  }
  for (const part of fileParts.values()) bytes += part;
  return bytes / 1e6;
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

const mappingStart = /^[\da-f]+-[\da-f]+ \S+ ([\da-f]+) (\S+) (\d+)/;

function mappingsOf(pid: number): readonly Mapping[] {
  const blocks = readOrEmpty(`/proc/${pid}/smaps`).split(/^(?=[\da-f]+-[\da-f]+ )/m);
  return blocks.flatMap((block) => {
    const start = mappingStart.exec(block);
    if (start === null) return [];
    const [, offset, device, inode] = start;
    const file = inode === "0" ? null : `${device} ${inode} ${offset}`;
    const [rss, pss] = [sizeOf(block, "Rss"), sizeOf(block, "Pss")];
    if (file === null || rss === 0) return [{ file, rss, pss }];
    // Pages of a file that were written to are in no file any more.
    const written = sizeOf(block, "Anonymous");
    return [
      { file, rss: rss - written, pss: 0 },
      { file: null, rss: written, pss: (pss * written) / rss },
    ];
  });
}

function sizeOf(block: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(block)?.[1] ?? 0) * 1024;
}

/** Empty for a process that has ended meanwhile. */
function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
