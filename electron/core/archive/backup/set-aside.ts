import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SetAsideFolder } from "../../../shared/backup.ts";
import { errorCode } from "../../disk-failure.ts";
import type { EraseTarget } from "../erase/target.ts";
import { readSegmentNames } from "../journal/segment-files.ts";
import { openArchive } from "../open.ts";

const prefix = "archive-set-aside-";

/** Archives that were replaced by a restored one, kept in the profile until the person removes them. */
export interface SetAside {
  list(): Promise<readonly SetAsideFolder[]>;
  /**
   * Erases there too, in these or in all with `null`: what is erased is nowhere in the profile. Each is tried; resolves
   * with those where it failed.
   */
  erase(target: EraseTarget, only: readonly string[] | null): Promise<readonly NotErased[]>;
  /** Passes over a name that is none of `list`. */
  remove(name: string): Promise<void>;
  pathOf(name: string): string;
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
  const names = async (): Promise<readonly string[]> =>
    (await readdir(rootDir, { withFileTypes: true }))
      // What someone packed into a file beside them is theirs, and no archive that can be opened.
      .filter((entry) => entry.isDirectory() && entry.name.startsWith(prefix))
      .map(({ name }) => name)
      .sort();

  return {
    list: async () =>
      Promise.all(
        (await names()).map(async (name) => ({
          name,
          setAsideAt: momentOf(name),
          sizeBytes: await folderBytes(join(rootDir, name)),
        })),
      ),
    erase: async (target, only) => {
      const failed: NotErased[] = [];
      for (const name of await names()) {
        if (only !== null && !only.includes(name)) continue;
        await eraseIn(join(rootDir, name), target).catch((error: unknown) =>
          failed.push({ name, error }),
        );
      }
      return failed;
    },
    remove: async (name) => {
      if ((await names()).includes(name))
        await rm(join(rootDir, name), { recursive: true, force: true });
    },
    pathOf: (name) => join(rootDir, name),
  };
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
  if (target.kind === "everything") {
    await rm(dir, { recursive: true, force: true });
    return;
  }
  const indexFile = join(dir, "index.json");
  const archive = await openArchive({ dir, indexFile, mayLackEnd: true });
  try {
    await archive.erase(target);
    // The disk with the rest of it may come back, and nobody opens this archive then.
    const { strangers } = await readSegmentNames(dir);
    if (strangers.some(({ kind }) => kind === "dead-link"))
      throw Object.assign(new Error("What lies behind a link was not erased."), { code: "ENOENT" });
  } finally {
    await archive.close();
    await rm(indexFile, { force: true });
  }
}

/** The moment in a name that `setAsideName` made, as ISO 8601. */
function momentOf(name: string): string {
  const [date = "", time = ""] = name.slice(prefix.length).split("T");
  return `${date}T${time.replaceAll("-", ":")}`;
}
