import { create } from "zustand";

/** How far the library has come in following the archive. */
export interface LibraryProgress {
  readonly applied: number;
  readonly total: number;
  /** `true` once it has caught up for the first time; it stays true while it follows. */
  readonly isReady: boolean;
  /** A sentence when the library cannot be built; the archive is whole all the same. */
  readonly problem: string | null;
}

export const useProgress = create<LibraryProgress>()(() => ({
  applied: 0,
  total: 0,
  isReady: false,
  problem: null,
}));
