import type { RowChanges } from "./projection/row-changes.ts";

/** Rows that were just written, or "cleared" when the library starts again from nothing. */
export type LibraryChange = RowChanges | "cleared";

/** Whether what a change says took away content that anything may still hold. */
export function erasesAnything(change: LibraryChange): boolean {
  if (change === "cleared") return false;
  const { erasedConversationIds, erasedMessages, erasesAll } = change;
  return erasesAll || erasedConversationIds.length + erasedMessages.length > 0;
}

type Listener = (change: LibraryChange) => void;

/**
 * Tells open threads what was written, with the rows themselves: a thread that had to read them back would show a
 * frame without the answer that has just finished streaming.
 */
export interface LibraryChanges {
  readonly publish: Listener;
  /** Returns the function that stops listening. */
  readonly subscribe: (listener: Listener) => () => void;
}

export function createLibraryChanges(): LibraryChanges {
  const listeners = new Set<Listener>();
  return {
    publish: (change) => {
      for (const listener of listeners) listener(change);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
