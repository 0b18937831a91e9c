import { type RefObject, useEffect, useRef } from "react";
import type { VirtualizerHandle } from "virtua";
import type { ThreadRow } from "../../../library/thread.ts";
import { showBranch, useThreadMessage } from "../../../library/use-thread.ts";
import { useSelection } from "../../../stores/selection.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { messageSelector, useSoughtMarks } from "./use-sought-marks.ts";

interface SoughtPlace {
  readonly conversationId: string;
  readonly rows: readonly ThreadRow[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly list: RefObject<VirtualizerHandle | null>;
  /** The end is not followed any more. */
  readonly letGo: () => void;
}

/** Rows are measured after they are drawn, and code gets its colours later still: the place settles within this time. */
const settlingMs = [0, 60, 180, 400, 800] as const;
const actsOfPerson = ["wheel", "pointerdown", "keydown"] as const;

/**
 * Brings the message that was found into view, in the branch that has it, at what was searched for, and gives it the
 * focus; once for each time it is sought, and no longer than the person lets it. Returns its id, to mark it by.
 */
export function useSoughtMessage(place: SoughtPlace): string | null {
  const { conversationId, rows, scroller, list, letGo } = place;
  const soughtId = useSelection((state) => state.soughtMessageId);
  const words = useSelection((state) => state.soughtWords);
  const shownId = useRef<string | null>(null);
  const index = soughtId === null ? -1 : rows.findIndex(({ id }) => id === soughtId);
  const isLoaded = useThreadMessage(soughtId ?? "") !== undefined;
  useSoughtMarks(scroller, soughtId, words);
  useEffect(() => {
    if (soughtId !== null && index === -1) showBranch(conversationId, soughtId);
  }, [conversationId, soughtId, index]);
  useEffect(() => {
    const thread = scroller.current;
    if (thread === null || soughtId === null || index === -1 || shownId.current === soughtId)
      return undefined;
    const show = (): void => {
      if (list.current === null) return;
      letGo();
      const message = thread.querySelector<HTMLElement>(messageSelector(soughtId));
      bringIntoView(list.current, thread, { message, index, words });
      message?.focus({ preventScroll: true });
      // Until its text is there it is shown from its beginning only.
      if (isLoaded) shownId.current = soughtId;
    };
    return whileSettling(show, isLoaded);
  }, [soughtId, index, isLoaded, words, list, scroller, letGo]);
  return soughtId;
}

/** Shows it again and again, until it has settled or, where they can see it, the person does something of their own. */
function whileSettling(show: () => void, isSeen: boolean): () => void {
  const timers = settlingMs.map((delayMs) => setTimeout(show, delayMs));
  const stop = (): void => {
    timers.slice(1).forEach(clearTimeout);
    for (const act of actsOfPerson) removeEventListener(act, onAct, { capture: true });
  };
  const onAct = (event: Event): void => {
    // The key that opened it may still be down.
    if (!(event instanceof KeyboardEvent && event.repeat)) stop();
  };
  if (isSeen)
    for (const act of actsOfPerson) addEventListener(act, onAct, { capture: true, passive: true });
  return () => {
    stop();
    timers.forEach(clearTimeout);
  };
}
