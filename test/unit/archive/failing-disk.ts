import { type DiskFile, openDiskFile } from "../../../electron/core/archive/journal/disk.ts";

export type Operation = "write" | "sync" | "truncate";

/** A disk with limited room, or with an operation that fails a number of times. */
export function failingDisk() {
  const disk = {
    room: Infinity,
    failures: null as { readonly operation: Operation; times: number } | null,
    cannotTruncate: false,
    openFile: async (path: string): Promise<DiskFile> => {
      const file = await openDiskFile(path);
      const check = (operation: Operation): void => {
        const isDue = disk.failures?.operation === operation && disk.failures.times-- > 0;
        if (isDue || (operation === "truncate" && disk.cannotTruncate))
          throw Object.assign(new Error("i/o error"), { code: "EIO" });
      };
      return {
        write: async (bytes, position) => {
          check("write");
          if (disk.room <= 0)
            throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
          const count = await file.write(
            bytes.subarray(0, Math.min(bytes.length, disk.room)),
            position,
          );
          disk.room -= count;
          return count;
        },
        sync: async () => {
          check("sync");
          await file.sync();
        },
        truncate: async (sizeBytes) => {
          check("truncate");
          await file.truncate(sizeBytes);
        },
        close: () => file.close(),
      };
    },
  };
  return disk;
}
