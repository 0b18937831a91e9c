import { randomUUID } from "node:crypto";
import { lstat, mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import path from "node:path";
import { FailureError } from "../../shared/result.ts";
import { diskFailure, errorCode } from "../disk-failure.ts";

/** Below the models folder, so that setting a file aside and back again is a new name and no copy. */
export const removedFolderName = ".removed";
const usuallyKeptMs = 10 * 60_000;

interface Removed {
  /** Names of the files, and the folder they lay in, below the models folder. */
  readonly names: readonly string[];
  readonly folder: string;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Files of the models folder that were deleted, as long as that can be undone. */
export interface RemovedFiles {
  /** Sets the files of a model, all in one folder, aside. Rejects with "disk-error" and has then changed nothing. */
  remove(files: readonly string[]): Promise<string>;
  /** Puts them back; resolves to the path of the first. Rejects with "not-found" when it is too late, "invalid-input" when something else lies there. */
  restore(undoId: string): Promise<string>;
  /** Deletes for good what an earlier run left, which may have been killed. Never rejects. */
  purgeEarlier(): Promise<void>;
  /** Deletes for good what this run set aside; what cannot be deleted now is tried again by the next call. Never rejects. */
  purge(): Promise<void>;
  /** Where the (first) files of what can be brought back would lie again if `dir` were the models folder. */
  firstParts(dir: string): readonly string[];
}

export interface RemovedOptions {
  readonly modelsDir: () => string;
  /** Called with the paths that the files had when they are deleted for good. */
  readonly onPurged: (paths: readonly string[]) => Promise<void>;
  /** How long deleting can be undone; ten minutes when left out. */
  readonly keptMs?: number;
}

export function createRemovedFiles(options: RemovedOptions): RemovedFiles {
  const { modelsDir, onPurged, keptMs = usuallyKeptMs } = options;
  const removed = new Map<string, Removed>();
  /** Of this run, from before their folders are made: whatever else lies there is an earlier run's. */
  const ownIds = new Set<string>();
  const folderOf = (undoId: string): string => path.join(modelsDir(), removedFolderName, undoId);

  /** While they are deleted for good there is no way back. */
  const going = new Set<string>();

  function purgeLater(undoId: string): ReturnType<typeof setTimeout> {
    return setTimeout(() => void purgeOne(undoId).catch(() => purgeAgain(undoId)), keptMs).unref();
  }

  function purgeAgain(undoId: string): void {
    const entry = removed.get(undoId);
    if (entry !== undefined) removed.set(undoId, { ...entry, timer: purgeLater(undoId) });
  }

  /** Rejects when they cannot be deleted: they stay remembered, so that it can be tried again. */
  async function purgeOne(undoId: string): Promise<void> {
    const entry = removed.get(undoId);
    if (entry === undefined || going.has(undoId)) return;
    clearTimeout(entry.timer);
    going.add(undoId);
    try {
      await rm(folderOf(undoId), { recursive: true, force: true });
      removed.delete(undoId);
    } finally {
      going.delete(undoId);
    }
    await onPurged(pathsOf(entry, modelsDir()));
  }

  return {
    async remove(files) {
      const undoId = randomUUID();
      ownIds.add(undoId);
      const folder = path.dirname(path.relative(modelsDir(), files[0] ?? ""));
      const names = files.map((file) => path.basename(file));
      await mkdir(folderOf(undoId), { recursive: true }).catch((error: unknown) => {
        throw notRemoved(error);
      });
      const there = (name: string): string => path.join(folderOf(undoId), name);
      const here = (name: string): string => path.join(modelsDir(), folder, name);
      await renameAll(names.map((name) => [here(name), there(name)] as const)).catch(
        async (error: unknown) => {
          await rmdir(folderOf(undoId)).catch(() => {});
          throw notRemoved(error);
        },
      );
      removed.set(undoId, { names, folder, timer: purgeLater(undoId) });
      return undoId;
    },
    async restore(undoId) {
      const entry = removed.get(undoId);
      if (entry === undefined || going.has(undoId)) throw tooLate();
      const folder = path.join(modelsDir(), entry.folder);
      for (const name of entry.names)
        if (await exists(path.join(folder, name))) throw isTaken(name);
      try {
        await mkdir(folder, { recursive: true });
        await renameAll(
          entry.names.map(
            (name) => [path.join(folderOf(undoId), name), path.join(folder, name)] as const,
          ),
        );
      } catch (error) {
        throw notRestored(error);
      }
      clearTimeout(entry.timer);
      removed.delete(undoId);
      await rmdir(folderOf(undoId)).catch(() => {});
      return path.join(folder, entry.names[0] ?? "");
    },
    firstParts: (dir) => [...removed.values()].map((entry) => pathsOf(entry, dir)[0] ?? dir),
    async purgeEarlier() {
      const ids = await readdir(path.join(modelsDir(), removedFolderName)).catch(
        (): string[] => [],
      );
      for (const id of ids)
        if (!ownIds.has(id))
          await rm(folderOf(id), { recursive: true, force: true }).catch(() => {});
    },
    async purge() {
      for (const undoId of removed.keys()) await purgeOne(undoId).catch(() => {});
      // Only when nothing is left in it.
      await rmdir(path.join(modelsDir(), removedFolderName)).catch(() => {});
    },
  };
}

/** Where the files would lie again if `dir` were the models folder. */
function pathsOf({ names, folder }: Removed, dir: string): readonly string[] {
  return names.map((name) => path.join(dir, folder, name));
}

/** All or none: what was renamed before one failed gets its name back. A missing part of a split model is no failure. */
async function renameAll(pairs: readonly (readonly [string, string])[]): Promise<void> {
  const done: (readonly [string, string])[] = [];
  try {
    for (const pair of pairs) {
      const isThere = await rename(...pair).then(
        () => true,
        (error: unknown) => {
          if (errorCode(error) === "ENOENT") return false;
          throw error;
        },
      );
      if (isThere) done.push(pair);
    }
    if (done.length === 0) throw new FailureError("model-missing", "The file is gone already.");
  } catch (error) {
    for (const [from, to] of done.reverse()) await rename(to, from).catch(() => {});
    throw error;
  }
}

async function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

function notRemoved(error: unknown): FailureError {
  return diskFailure(error, {
    holds: "the models",
    consequence: "The model was not deleted.",
    remedy: "try again",
  });
}

function notRestored(error: unknown): FailureError {
  return diskFailure(error, {
    holds: "the models",
    consequence: "The model was not brought back yet; its file is still kept.",
    remedy: "try again",
  });
}

function tooLate(): FailureError {
  return new FailureError(
    "not-found",
    "This model can no longer be brought back: deleting can be undone for ten minutes and until Freehold is closed.",
  );
}

function isTaken(name: string): FailureError {
  return new FailureError(
    "invalid-input",
    `There is a file called "${name}" in the models folder again. The deleted one is still kept: move the other one away and undo once more.`,
  );
}
