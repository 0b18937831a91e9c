import { rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createSerial } from "./serial.ts";

/**
 * The window's database leaves what was deleted from it in its files for as long as it likes. So an erasure leaves a
 * mark, until the library is in other files: soon after, when the window has built it anew from the archive; else when
 * nothing uses the files, as the app ends or before the next window opens, they are cleared.
 */
export interface ErasedTraces {
  /** Call it before anything is erased, so that no crash in between goes unnoticed. Never rejects. */
  mark(): Promise<void>;
  /** How many marks this run has left, while the files may hold something that was erased; else `null`. */
  marks(): number | null;
  /** Returns the function that stops listening. */
  onMarked(listener: () => void): () => void;
  /**
   * The library is in other files since, and was built after so many marks; later ones stay. Rejects when the mark cannot be
   * taken away; it stays then.
   */
  forget(marks: number): Promise<void>;
  /** Clears the files if there was an erasure since the last time. Rejects when they cannot be cleared; the mark stays. */
  sweep(): Promise<void>;
}

/** Where the mark is, which the terminal leaves for the window too. */
export function erasedMarkIn(windowDir: string): string {
  return join(windowDir, "erased");
}

export function createErasedTraces(markFile: string, clear: () => Promise<void>): ErasedTraces {
  let marks = 0;
  let isMarked = false;
  const listeners = new Set<() => void>();
  /** What is done to the mark's file, one after the other. */
  const serial = createSerial();

  const forget = (upTo: number): Promise<void> =>
    serial.run(async () => {
      if (marks !== upTo) return;
      await rm(markFile, { force: true });
      isMarked = marks !== upTo;
    });

  return {
    async mark() {
      marks += 1;
      isMarked = true;
      for (const listener of listeners) listener();
      // A full disk must not keep anyone from erasing; this run remembers it anyway.
      await serial.run(() => writeFile(markFile, "")).catch(() => undefined);
    },
    marks: () => (isMarked ? marks : null),
    onMarked: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    forget,
    async sweep() {
      const upTo = marks;
      isMarked ||= await stat(markFile).then(
        () => true,
        () => false,
      );
      if (!isMarked) return;
      await clear();
      await forget(upTo);
    },
  };
}
