import { statfs } from "node:fs/promises";
import { FailureError } from "../../../shared/result.ts";
import { formatBytes } from "../size-words.ts";

/** What is to be left free for everything else on that disk. */
export function marginBytes(neededBytes: number): number {
  return Math.min(256e6, 2e6 + neededBytes * 0.02);
}

/**
 * Rejects with FailureError "disk-full" when the disk of `dir` has no room for that much and the margin. A file system
 * that does not say is not in the way: writing will show.
 */
export async function requireRoom(
  dir: string,
  {
    neededBytes,
    keptBytes,
    spareBytes,
  }: { readonly neededBytes: number; readonly keptBytes: number; readonly spareBytes: number },
): Promise<void> {
  const { bavail, bsize } = await statfs(dir).catch(() => ({ bavail: 0, bsize: 0 }));
  const missingBytes = neededBytes + spareBytes - bavail * bsize;
  if (missingBytes <= 0 || bsize === 0) return;
  const kept = keptBytes === 0 ? "Nothing was fetched yet" : `${formatBytes(keptBytes)} are kept`;
  throw new FailureError(
    "disk-full",
    `The disk that holds the models has no room for the ${formatBytes(neededBytes)} that are still to come. ${kept}; free ${formatBytes(missingBytes)} and press Resume.`,
  );
}
