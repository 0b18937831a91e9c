import { open, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ArchiveNotice } from "../../../shared/state.ts";
import type { TornTail } from "./scan.ts";
import { segmentPath, syncDirectory } from "./segment-files.ts";

/**
 * Moves a line whose writing was cut off out of the segment into a `.torn` file beside it, which is safe on disk
 * before the segment is cut. Killed in between, the next opening does it again.
 */
export async function setTornTailAside(dir: string, tail: TornTail): Promise<ArchiveNotice> {
  const segment = await open(segmentPath(dir, tail.segment), "r+");
  try {
    const bytes = Buffer.alloc(tail.sizeBytes);
    await segment.read(bytes, 0, bytes.length, tail.offset);
    const name = await writeTornFile(
      dir,
      bytes,
      `${String(tail.segment).padStart(6, "0")}-${tail.seq}`,
    );
    await segment.truncate(tail.offset);
    await segment.sync();
    return {
      kind: "torn-tail",
      message: `The last record was cut off while it was being written (${tail.sizeBytes} bytes). Everything before it is whole. The piece was set aside in ${name}.`,
    };
  } finally {
    await segment.close();
  }
}

/** Seq of the last good record before a torn line, by the name of its file; 0 when that does not say so. */
export function seqBeforeTorn(name: string): number {
  const [, nextSeq = "1"] = /^\d+-(\d+)(?:-\d+)?\.torn$/.exec(name) ?? [];
  return Number(nextSeq) - 1;
}

async function writeTornFile(dir: string, bytes: Buffer, stem: string): Promise<string> {
  const taken = new Set(await readdir(dir));
  let name = `${stem}.torn`;
  for (
    let count = 2;
    taken.has(name) && !(await readFile(join(dir, name))).equals(bytes);
    count += 1
  )
    name = `${stem}-${count}.torn`;
  const file = await open(join(dir, name), "w", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncDirectory(dir);
  return name;
}
