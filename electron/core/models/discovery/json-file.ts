import { constants } from "node:fs";
import { open } from "node:fs/promises";

/** Manifests and settings are small; what is larger is none. */
const mostBytes = 1024 * 1024;

/** The text of a small file; `null` when it cannot be read or is no small file. */
export async function readSmallText(file: string): Promise<string | null> {
  try {
    // A pipe of that name must not hold up the look for ever: without waiting, it opens and is told for what it is.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const found = await handle.stat();
      if (!found.isFile() || found.size > mostBytes) return null;
      return await handle.readFile("utf8");
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}

/** What another app wrote as JSON, whatever it is; `undefined` when it is none. */
export async function readForeignJson(file: string): Promise<unknown> {
  try {
    return JSON.parse((await readSmallText(file)) ?? "");
  } catch {
    return undefined;
  }
}
