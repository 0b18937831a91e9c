import { lstat, readdir, realpath, rm, rmdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { FailureError } from "../../../shared/result.ts";
import { errorCode } from "../../disk-failure.ts";
import { segmentNumber } from "../journal/segment-files.ts";

/** What Freehold writes into the folder of an archive. */
const ownNames =
  /^(\d{6,9}(\.jsonl|-).*|(lock|index\.json|restore\.json|erasure-unfinished\.json)(\..*)?)$/;

/**
 * Removes an archive with what lies behind links: the folder may be one, and so may its segments. Of a folder behind a link
 * only what is an archive's goes, for it may hold more. Rejects with FailureError "disk-error" when a link leads nowhere:
 * the disk with the rest may come back, so that link stays.
 */
export async function removeArchive(path: string): Promise<void> {
  const dir = await behind(path);
  for (const name of await readdir(dir))
    if (segmentNumber(name) !== null) await removeTarget(join(dir, name));
  if (await isLink(path)) {
    for (const name of await readdir(dir))
      if (ownNames.test(name)) await rm(join(dir, name), { recursive: true, force: true });
    // Something else may be in it, or a disk may begin there.
    await rmdir(dir).catch(() => undefined);
  }
  await rm(path, { recursive: true, force: true });
}

async function removeTarget(path: string): Promise<void> {
  if (!(await isLink(path))) return;
  const target = await behind(path);
  // A folder in the place of a segment is none of the archive.
  if ((await stat(target)).isFile()) await rm(target, { force: true });
  await rm(path, { force: true });
}

async function isLink(path: string): Promise<boolean> {
  return (await lstat(path)).isSymbolicLink();
}

async function behind(path: string): Promise<string> {
  return await realpath(path).catch((error: unknown) => {
    if (!["ENOENT", "ELOOP", "ENOTDIR"].includes(errorCode(error) ?? "")) throw error;
    throw new FailureError(
      "disk-error",
      `Not all of this archive was removed: ${path} is a link that leads nowhere. Connect the disk that it leads to and try again. If what was there is gone for good, delete the link.`,
    );
  });
}
