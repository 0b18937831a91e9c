import { open } from "node:fs/promises";
import path from "node:path";
import { errorCode } from "../../disk-failure.ts";

/**
 * Resolves once files and the names they have are on the medium. One that is no longer there was moved or deleted by the
 * person, and needs nothing. Rejects with the file system's own error.
 */
export async function syncFiles(paths: readonly string[]): Promise<void> {
  for (const file of paths) await syncFile(file);
  const folders = new Set(paths.map((file) => path.dirname(file)));
  // A folder may be new in the one above it.
  for (const folder of new Set([...folders, ...[...folders].map((one) => path.dirname(one))]))
    await syncFolder(folder);
}

async function syncFile(file: string): Promise<void> {
  // Windows flushes only what is open for writing.
  const handle = await open(file, "r+").catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  });
  try {
    await handle?.datasync();
  } finally {
    await handle?.close();
  }
}

/** Some systems have no such thing for folders, Windows among them: names are safe there as they are. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
