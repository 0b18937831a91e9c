import { type RefObject, useEffect } from "react";
import { findMarks } from "./find-marks.ts";

/** As `message.module.css` names them. */
const highlightName = "sought-words";

/**
 * Marks the words of the search in the message that was found, for as long as it is drawn: also when it is scrolled away
 * and back, or written on. The document stays as it is, so nothing is read out.
 */
export function useSoughtMarks(
  scroller: RefObject<HTMLElement | null>,
  soughtId: string | null,
  words: string | null,
): void {
  useEffect(() => {
    const thread = scroller.current;
    if (thread === null || soughtId === null || words === null) return undefined;
    let frame: number | null = null;
    const mark = (): void => {
      frame = null;
      const message = thread.querySelector(messageSelector(soughtId));
      const ranges = message === null ? [] : findMarks(message, words).all;
      CSS.highlights.set(highlightName, new Highlight(...ranges));
    };
    const observer = new MutationObserver((changes) => {
      if (changes.some((change) => concerns(change, messageSelector(soughtId))))
        frame ??= requestAnimationFrame(mark);
    });
    observer.observe(thread, { subtree: true, childList: true, characterData: true });
    mark();
    return () => {
      observer.disconnect();
      if (frame !== null) cancelAnimationFrame(frame);
      CSS.highlights.delete(highlightName);
    };
  }, [scroller, soughtId, words]);
}

export function messageSelector(id: string): string {
  return `[data-message-id="${CSS.escape(id)}"]`;
}

/** Whether something changed in a message, or it came into the thread or left it. */
function concerns({ target, addedNodes, removedNodes }: MutationRecord, selector: string): boolean {
  const around = target instanceof Element ? target : target.parentElement;
  if (around?.closest(selector)) return true;
  return [...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && node.querySelector(selector) !== null,
  );
}
