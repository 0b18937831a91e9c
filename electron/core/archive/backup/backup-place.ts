import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve } from "node:path";
import { FailureError } from "../../../shared/result.ts";

/** Rejects with a FailureError when backups would lie in the profile, be it through a link: they are lost along with it. */
export async function refuseInProfile(dir: string, profileDir: string): Promise<void> {
  if (!isInside(await realPathOf(dir), await realPathOf(profileDir))) return;
  throw new FailureError(
    "invalid-input",
    `The folder ${dir} lies in Freehold's own folder, so no backups are made there: what happens to that folder would happen to them too. Earlier backups in it can still be restored. Choose another folder, best on another disk.`,
  );
}

/** The path itself for what is not there. */
async function realPathOf(path: string): Promise<string> {
  return await realpath(path).catch(() => resolve(path));
}

function isInside(path: string, dir: string): boolean {
  const way = relative(dir, path);
  return !isAbsolute(way) && !/^\.\.($|[/\\])/.test(way);
}
