import { type RefObject, useEffect, useRef } from "react";
import type { VirtualizerHandle } from "virtua";
import type { ThreadRow } from "../../library/thread.ts";
import { showBranch } from "../../library/use-thread.ts";
import { useSelection } from "../../stores/selection.ts";

interface SoughtPlace {
  readonly conversationId: string;
  readonly rows: readonly ThreadRow[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly list: RefObject<VirtualizerHandle | null>;
  /** The end is not followed any more. */
  readonly letGo: () => void;
}

/** Rows are measured after they are drawn, and their text comes later still: the place settles within this time. */
const settlingMs = [0, 60, 180, 400] as const;

/**
 * Brings the message that was found into view, in the branch that has it, and gives it the focus; once for each time it
 * is sought. Returns its id, to mark it by.
 */
export function useSoughtMessage(place: SoughtPlace): string | null {
  const { conversationId, rows, scroller, list, letGo } = place;
  const soughtId = useSelection((state) => state.soughtMessageId);
  const shownId = useRef<string | null>(null);
  const index = soughtId === null ? -1 : rows.findIndex(({ id }) => id === soughtId);
  useEffect(() => {
    if (soughtId !== null && index === -1) showBranch(conversationId, soughtId);
  }, [conversationId, soughtId, index]);
  useEffect(() => {
    if (soughtId === null || index === -1 || shownId.current === soughtId) return undefined;
    const timers = settlingMs.map((delayMs) =>
      setTimeout(() => {
        letGo();
        list.current?.scrollToIndex(index, { align: "start" });
        focusMessage(scroller.current, soughtId);
        shownId.current = soughtId;
      }, delayMs),
    );
    return () => timers.forEach(clearTimeout);
  }, [soughtId, index, list, scroller, letGo]);
  return soughtId;
}

function focusMessage(scroller: HTMLElement | null, id: string): void {
  scroller
    ?.querySelector<HTMLElement>(`[data-message-id="${CSS.escape(id)}"]`)
    ?.focus({ preventScroll: true });
}
