import { mkdir, rename, rmdir } from "node:fs/promises";
import path from "node:path";

/** What was done so far, so that it can be undone. */
export interface Steps {
  /** Creates a folder and those above it, as far as they are missing. */
  makeFolder(folder: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Something that was made, and how it is unmade. */
  add(undo: () => Promise<unknown>): void;
  /** Undoes everything, last step first. One that cannot be undone does not keep the others from it. */
  undo(): Promise<void>;
}

export function createSteps(): Steps {
  const undos: (() => Promise<unknown>)[] = [];
  return {
    async makeFolder(folder) {
      const first = await mkdir(folder, { recursive: true });
      if (first === undefined) return;
      // The deepest goes first, and only while nobody else has put something into it.
      for (let made = first; ; made = nextBelow(made, folder)) {
        undos.push(() => rmdir(made));
        if (made === folder) return;
      }
    },
    async rename(from, to) {
      await rename(from, to);
      undos.push(() => rename(to, from));
    },
    add: (undo) => void undos.push(undo),
    async undo() {
      for (const undo of undos.reverse()) await undo().catch(() => {});
      undos.length = 0;
    },
  };
}

/** From "/a" on the way to "/a/b/c": "/a/b". */
function nextBelow(from: string, folder: string): string {
  const [next = ""] = path.relative(from, folder).split(path.sep);
  return path.join(from, next);
}
