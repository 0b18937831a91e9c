import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { VListHandle } from "virtua";
import { entryId, type SidebarEntry } from "./group.ts";

/** The one entry of the list that Tab reaches, and the way to move focus to another. */
export interface RovingFocus {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly list: RefObject<VListHandle | null>;
  readonly tabStopId: string | null;
  readonly focusEntry: (id: string) => void;
  /** Remembers where focus is; to be told of every focus and blur in the list. */
  readonly noteFocus: (target: Element | null) => void;
}

export function useRovingFocus(
  entries: readonly SidebarEntry[],
  selectedId: string | null,
): RovingFocus {
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<VListHandle>(null);
  const [movedToId, setMovedToId] = useState<string | null>(null);
  const wantedId = useRef<string | null>(null);
  const ids = useMemo(() => entries.flatMap((entry) => entryId(entry) ?? []), [entries]);
  const tabStopId =
    [movedToId, selectedId].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;

  // Runs after every draw, for the entry may only just have been mounted.
  useEffect(() => {
    if (wantedId.current === null) return;
    const selector = `[data-entry-id="${wantedId.current}"] [data-entry-button]`;
    const item = frame.current?.querySelector<HTMLElement>(selector) ?? null;
    if (item === null) return;
    wantedId.current = null;
    focusOnceVisible(item);
  });

  const focusEntry = useCallback(
    (id: string) => {
      wantedId.current = id;
      setMovedToId(id);
      const index = entries.findIndex((entry) => entryId(entry) === id);
      // With the first entry its heading comes into view too.
      if (index <= 1) list.current?.scrollTo(0);
      else list.current?.scrollToIndex(index, { align: "nearest" });
    },
    [entries],
  );
  const hold = useFocusAfterRemoval(ids, focusEntry);
  const noteFocus = useCallback(
    (target: Element | null) => {
      const id = idAround(target);
      hold(id);
      // Wherever focus came from, arrows go on from there.
      if (id !== null) setMovedToId(id);
    },
    [hold],
  );
  return { frame, list, tabStopId, focusEntry, noteFocus };
}

/** When the entry that has focus goes, because it was archived or moved out of sight, focus goes to the one in its place. */
function useFocusAfterRemoval(
  ids: readonly string[],
  focusEntry: (id: string) => void,
): (id: string | null) => void {
  const held = useRef<{ readonly id: string; index: number } | null>(null);
  useEffect(() => {
    const { current } = held;
    if (current === null) return;
    const index = ids.indexOf(current.id);
    if (index !== -1) {
      current.index = index;
      return;
    }
    held.current = null;
    const next = ids[Math.min(current.index, ids.length - 1)];
    if (next !== undefined && document.activeElement === document.body) focusEntry(next);
  }, [ids, focusEntry]);
  return useCallback(
    (id) => {
      held.current = id === null ? null : { id, index: Math.max(0, ids.indexOf(id)) };
    },
    [ids],
  );
}

function idAround(target: Element | null): string | null {
  return target?.closest<HTMLElement>("[data-entry-id]")?.dataset.entryId ?? null;
}

/** The list keeps a new item hidden until it was measured, and what is hidden takes no focus. */
function focusOnceVisible(item: HTMLElement, framesLeft = 20): void {
  item.focus({ preventScroll: true });
  if (document.activeElement === item || framesLeft === 0) return;
  requestAnimationFrame(() => focusOnceVisible(item, framesLeft - 1));
}
