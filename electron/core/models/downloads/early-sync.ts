import type { FileHandle } from "node:fs/promises";

/** Brings bytes to the medium while others still arrive, so that little is left to be waited for at the end. */
export interface EarlySync {
  note(handle: FileHandle, writtenBytes: number): void;
}

const everyBytes = 64 * 1024 * 1024;

export function createEarlySync(): EarlySync {
  let unsyncedBytes = 0;
  let isSyncing = false;

  async function sync(handle: FileHandle): Promise<void> {
    isSyncing = true;
    unsyncedBytes = 0;
    // The last one, which is waited for, meets the same error and tells of it.
    await handle.datasync().catch(() => {});
    isSyncing = false;
  }

  return {
    note(handle, writtenBytes) {
      unsyncedBytes += writtenBytes;
      if (unsyncedBytes >= everyBytes && !isSyncing) void sync(handle);
    },
  };
}
