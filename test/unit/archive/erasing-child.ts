import { type DiskFile, openDiskFile } from "../../../electron/core/archive/journal/disk.ts";
import type { EraseTarget } from "../../../electron/core/archive/erase/target.ts";
import { openArchive } from "../../../electron/core/archive/open.ts";

/** Erases what it is told to and is killed at the given operation on a file; a write is half done by then. Prints "erased" if it survives. */
const [dir = "", indexFile = "", killedAt = "", target = ""] = process.argv.slice(2);
let operations = 0;

function isLast(): boolean {
  operations += 1;
  return operations === Number(killedAt);
}

function die(): Promise<never> {
  process.kill(process.pid, "SIGKILL");
  return new Promise(() => {});
}

async function openFile(path: string): Promise<DiskFile> {
  const file = await openDiskFile(path);
  return {
    write: async (bytes, position) => {
      if (!isLast()) return await file.write(bytes, position);
      await file.write(bytes.subarray(0, bytes.length >> 1), position);
      return await die();
    },
    sync: async () => (isLast() ? await die() : await file.sync()),
    truncate: async (sizeBytes) => (isLast() ? await die() : await file.truncate(sizeBytes)),
    close: async () => (isLast() ? await die() : await file.close()),
  };
}

const archive = await openArchive({ dir, indexFile, segmentBytes: 2_000, openFile });
// The tests pass one as JSON.
await archive.erase(JSON.parse(target) as EraseTarget);
process.stdout.write("erased");
await archive.close();
