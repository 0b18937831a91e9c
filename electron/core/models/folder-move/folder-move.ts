import { rmdir, stat, statfs } from "node:fs/promises";
import path from "node:path";
import type { FolderMove } from "../../../shared/models.ts";
import { FailureError } from "../../../shared/result.ts";
import { diskFailure } from "../../disk-failure.ts";
import { formatBytes } from "../size-words.ts";
import { copyAll } from "./by-copy.ts";
import { moveByRename, removeOriginals } from "./by-rename.ts";
import { type MovePlan, ownFolders, planMove } from "./plan.ts";

const tellEveryMs = 200;

/**
 * Moves what `planMove` says from one folder to another: by renaming where both lie on one volume, else by copying,
 * comparing and then deleting. Rejects with FailureError "cancelled", "invalid-input", "disk-full" or "disk-error", and
 * then everything is where it was and the target is as it was. `onProgress` is called at most five times a second.
 */
export async function moveModels(options: {
  readonly from: string;
  readonly to: string;
  readonly signal: AbortSignal;
  readonly onProgress: (move: NonNullable<FolderMove>) => void;
  /** Told what could not be deleted after it had been copied. */
  readonly report: (message: string) => void;
}): Promise<MovePlan> {
  const { from, to, signal } = options;
  try {
    const plan = await planMove(from, to);
    const isSameVolume = (await volumeOf(from)) === (await volumeOf(to));
    if (!isSameVolume || !(await moveByRename(plan, signal))) {
      await mustHaveRoom(to, plan.totalBytes);
      await copyAll(plan, to, signal, tellSometimes(plan, options.onProgress));
    }
    const left = await removeOriginals(plan);
    if (left.length > 0)
      options.report(
        `The models were moved, but these originals could not be deleted: ${left.join(", ")}`,
      );
    await removeEmptyFolders(from, plan);
    return plan;
  } catch (error) {
    throw explain(error, signal);
  }
}

/** That of the nearest folder above when it does not exist yet. */
async function volumeOf(folder: string): Promise<number> {
  const parent = path.dirname(folder);
  return stat(folder).then(
    ({ dev }) => dev,
    (error: unknown) => {
      if (parent === folder) throw error;
      return volumeOf(parent);
    },
  );
}

async function mustHaveRoom(folder: string, neededBytes: number): Promise<void> {
  const freeBytes = await freeBytesOf(folder);
  if (freeBytes === null || freeBytes >= neededBytes) return;
  throw new FailureError(
    "disk-full",
    `The models take ${formatBytes(neededBytes)}, and only ${formatBytes(freeBytes)} are free there. Nothing was moved: free some space or choose another folder.`,
  );
}

/** `null` when the system does not say. */
export async function freeBytesOf(folder: string): Promise<number | null> {
  const parent = path.dirname(folder);
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => (parent === folder ? null : freeBytesOf(parent)),
  );
}

function tellSometimes(
  { totalBytes }: MovePlan,
  onProgress: (move: NonNullable<FolderMove>) => void,
): (doneBytes: number) => void {
  let toldAtMs = -Infinity;
  return (doneBytes) => {
    if (performance.now() - toldAtMs < tellEveryMs) return;
    toldAtMs = performance.now();
    onProgress({ doneBytes: Math.round(doneBytes), totalBytes });
  };
}

async function removeEmptyFolders(from: string, { items }: MovePlan): Promise<void> {
  const folders = new Set(ownFolders.map((name) => path.join(from, name)));
  for (const { name } of items)
    for (let folder = path.dirname(name); folder !== "."; folder = path.dirname(folder))
      folders.add(path.join(from, folder));
  // Deepest first. What holds other people's files stays.
  const deepestFirst = [...folders].sort((one, other) => other.length - one.length);
  for (const folder of deepestFirst) await rmdir(folder).catch(() => {});
}

function explain(error: unknown, signal: AbortSignal): FailureError {
  if (signal.aborted)
    return new FailureError("cancelled", "Moving was stopped. Every model is where it was.");
  const { failure } = diskFailure(error, {
    holds: "that folder",
    consequence: "Nothing was moved; every model is where it was.",
    remedy: "try again, or choose another folder",
  });
  // The archive may lie on quite another disk.
  const code = failure.code === "archive-full" ? "disk-full" : failure.code;
  return new FailureError(code, failure.message);
}
