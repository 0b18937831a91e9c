import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SetAsideFolder } from "../../../shared/backup.ts";
import { errorCode } from "../../disk-failure.ts";
import type { Archive } from "../archive.ts";
import { segmentsAway } from "../erase/away.ts";
import type { EraseTarget } from "../erase/target.ts";
import { isNoted } from "../erase/unfinished-note.ts";
import { openArchive } from "../open.ts";
import { removeArchive } from "./remove-archive.ts";

const prefix = "archive-set-aside-";

/** Archives that were replaced by a restored one, kept in the profile until the person removes them. */
export interface SetAside {
  list(): Promise<readonly SetAsideFolder[]>;
  /**
   * Erases there too, in these or in all with `null`: what is erased is nowhere in the profile. Each is tried; resolves
   * with those where it failed.
   */
  erase(target: EraseTarget, only: readonly string[] | null): Promise<readonly NotErased[]>;
  /** Names of those where something that is on record as erased may still be there. */
  unfinished(): Promise<readonly string[]>;
  /**
   * Finishes in these what is on record as erased there, and erases nothing else. Each is tried; resolves with those where it
   * failed.
   */
  finish(only: readonly string[]): Promise<readonly NotErased[]>;
  /** Whether one of them holds conversations that are older; one that cannot be opened does not. */
  holdsOlder(limit: AgeLimit): Promise<boolean>;
  /**
   * Erases in each the conversations that are older there, by its own ages and pins. `beforeErasing` is called where there
   * are some. Each is tried; resolves with those where it failed.
   */
  eraseOlder(limit: AgeLimit, beforeErasing: () => Promise<void>): Promise<readonly NotErased[]>;
  /** Passes over a name that is none of `list`. Rejects with a FailureError when a part of it is out of reach. */
  remove(name: string): Promise<void>;
  pathOf(name: string): string;
}

/** Conversations whose newest message is older than a moment. */
export interface AgeLimit {
  /** In milliseconds since 1970. */
  readonly beforeMs: number;
  readonly keepsPinned: boolean;
}

export interface NotErased {
  readonly name: string;
  readonly error: unknown;
}

/** A name for an archive that is set aside at a moment. */
export function setAsideName(at: Date): string {
  return prefix + at.toISOString().replaceAll(":", "-").replace(/\..*$/, "Z");
}

export function createSetAside(rootDir: string): SetAside {
  const pathOf = (name: string): string => join(rootDir, name);

  async function names(): Promise<readonly string[]> {
    const entries = (await readdir(rootDir, { withFileTypes: true })).filter(({ name }) =>
      name.startsWith(prefix),
    );
    const found: string[] = [];
    for (const entry of entries)
      if (await isArchive(entry, join(rootDir, "archive"))) found.push(entry.name);
    return found.sort();
  }

  /** Resolves with those where it failed. */
  async function inEach(
    only: readonly string[] | null,
    work: (dir: string) => Promise<void>,
  ): Promise<readonly NotErased[]> {
    const failed: NotErased[] = [];
    for (const name of await names()) {
      if (only !== null && !only.includes(name)) continue;
      await work(pathOf(name)).catch((error: unknown) => failed.push({ name, error }));
    }
    return failed;
  }

  return {
    list: async () =>
      Promise.all(
        (await names()).map(async (name) => ({
          name,
          setAsideAt: momentOf(name),
          sizeBytes: await folderBytes(pathOf(name)),
        })),
      ),
    erase: (target, only) => inEach(only, (dir) => eraseIn(dir, target)),
    unfinished: async () => {
      const all = await names();
      const noted = await Promise.all(all.map((name) => isNoted(pathOf(name))));
      return all.filter((_name, index) => noted[index]);
    },
    finish: (only) => inEach(only, (dir) => eraseWith(dir, () => Promise.resolve())),
    holdsOlder: async (limit) => {
      let isOlder = false;
      await inEach(null, async (dir) => {
        isOlder ||= await withArchive(dir, async (archive) => olderIn(archive, limit).length > 0);
      });
      return isOlder;
    },
    eraseOlder: (limit, beforeErasing) =>
      inEach(null, (dir) => eraseOlderIn(dir, limit, beforeErasing)),
    remove: async (name) => {
      if ((await names()).includes(name)) await removeArchive(pathOf(name));
    },
    pathOf,
  };
}

/**
 * What someone packed into a file beside them is theirs, and no archive that can be opened. The folder of an archive may be a
 * link, to a disk that is away perhaps.
 */
async function isArchive(entry: Dirent, inUse: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  const path = join(entry.parentPath, entry.name);
  const target = await stat(path).catch(() => null);
  if (target === null) return true;
  return target.isDirectory() && (await realpath(path)) !== (await realpath(inUse));
}

/** Sum of the files below a folder, in bytes; 0 when there is none. */
export async function folderBytes(dir: string): Promise<number> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (errorCode(error) === "ENOENT") return [];
      throw error;
    },
  );
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function eraseIn(dir: string, target: EraseTarget): Promise<void> {
  if (target.kind === "everything") return removeArchive(dir);
  await eraseWith(dir, async (archive) => void (await archive.erase(target)));
}

async function eraseOlderIn(
  dir: string,
  limit: AgeLimit,
  beforeErasing: () => Promise<void>,
): Promise<void> {
  await eraseWith(dir, async (archive) => {
    const conversationIds = olderIn(archive, limit);
    if (conversationIds.length === 0) return;
    await beforeErasing();
    await archive.erase({ kind: "conversations", conversationIds });
  });
}

/** Rejects while anything that is on record as erased there may be left, of this erasure or of an earlier one. */
async function eraseWith(dir: string, work: (archive: Archive) => Promise<void>): Promise<void> {
  await withArchive(dir, async (archive) => {
    await work(archive);
    await archive.finishErasing();
  });
  await refuseLacking(dir);
}

function olderIn(archive: Archive, { beforeMs, keepsPinned }: AgeLimit): readonly string[] {
  return archive.conversationsBefore(beforeMs, { keepsPinned });
}

/** Its index lies with it, so that it is read whole only once. */
async function withArchive<T>(dir: string, work: (archive: Archive) => Promise<T>): Promise<T> {
  // A link that leads nowhere is no place for a new archive.
  await realpath(dir);
  const archive = await openArchive({ dir, indexFile: join(dir, "index.json"), mayLackEnd: true });
  try {
    return await work(archive);
  } finally {
    await archive.close();
  }
}

/** The disk with the rest of it may come back, and what is there is not erased then. */
async function refuseLacking(dir: string): Promise<void> {
  if ((await segmentsAway(dir)).length > 0)
    throw Object.assign(new Error("What lies behind a link was not erased."), { code: "ENOENT" });
}

/** The moment in a name that `setAsideName` made, as ISO 8601. */
function momentOf(name: string): string {
  const [date = "", time = ""] = name.slice(prefix.length).split("T");
  return `${date}T${time.replaceAll("-", ":")}`;
}
