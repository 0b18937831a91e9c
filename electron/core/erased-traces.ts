import { rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The window's database leaves what was deleted from it in its files for as long as it likes. So an erasure leaves a
 * mark, and the files go when nothing uses them: as the app ends, else before the next window opens. The library in
 * them is then built again from the archive.
 */
export interface ErasedTraces {
  /** Call it before anything is erased, so that no crash in between goes unnoticed. Never rejects. */
  mark(): Promise<void>;
  /** Clears the files if there was an erasure since the last time. Rejects when they cannot be cleared; the mark stays. */
  sweep(): Promise<void>;
}

/** Where the mark is, which the terminal leaves for the window too. */
export function erasedMarkIn(windowDir: string): string {
  return join(windowDir, "erased");
}

export function createErasedTraces(markFile: string, clear: () => Promise<void>): ErasedTraces {
  let isMarked = false;
  return {
    async mark() {
      isMarked = true;
      // A full disk must not keep anyone from erasing; this run remembers it anyway.
      await writeFile(markFile, "").catch(() => undefined);
    },
    async sweep() {
      isMarked ||= await stat(markFile).then(
        () => true,
        () => false,
      );
      if (!isMarked) return;
      await clear();
      await rm(markFile, { force: true });
      isMarked = false;
    },
  };
}
