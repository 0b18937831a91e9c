import { lstat, readlink, symlink, unlink } from "node:fs/promises";
import path from "node:path";
import { errorCode } from "../../disk-failure.ts";
import type { MovePlan } from "./plan.ts";
import { createSteps, type Steps } from "./steps.ts";

/**
 * Moves by renaming, which takes no time and no space. Resolves `false`, with everything where it was, when the folders
 * lie on different volumes; rejects with the error of the file system, with everything where it was.
 */
export async function moveByRename(plan: MovePlan, signal: AbortSignal): Promise<boolean> {
  const steps = createSteps();
  try {
    for (const { from, to, isLink } of plan.items) {
      signal.throwIfAborted();
      await steps.makeFolder(path.dirname(to));
      if (isLink) await moveLink(from, to, steps);
      else await steps.rename(from, to);
    }
    return true;
  } catch (error) {
    await steps.undo();
    if (errorCode(error) === "EXDEV") return false;
    throw error;
  }
}

/** A relative link would lead elsewhere from another folder. The old one goes last, by `removeOriginals`. */
export async function moveLink(from: string, to: string, steps: Steps): Promise<void> {
  const leadsTo = path.resolve(path.dirname(from), await readlink(from));
  await symlink(leadsTo, to);
  steps.add(() => unlink(to));
}

/** Deletes what was copied and proved sound, and links. Resolves to what could not be deleted. */
export async function removeOriginals(plan: MovePlan): Promise<readonly string[]> {
  const left: string[] = [];
  for (const { from } of plan.items) {
    const isGone = await lstat(from).then(
      () =>
        unlink(from).then(
          () => true,
          () => false,
        ),
      () => true,
    );
    if (!isGone) left.push(from);
  }
  return left;
}
