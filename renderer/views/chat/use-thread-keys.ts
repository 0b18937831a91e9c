import { type KeyboardEvent, type RefObject, useCallback } from "react";
import type { VirtualizerHandle } from "virtua";
import type { ThreadRow } from "../../library/thread.ts";

type Step = "previous" | "next" | "first" | "last";

/** Moves focus from message to message: j and k, Alt with the arrows, Home and End. The rest scrolls as usual. */
export function useThreadKeys(
  scroller: RefObject<HTMLElement | null>,
  list: RefObject<VirtualizerHandle | null>,
  rows: readonly ThreadRow[],
  { jumpToEnd, letGo }: { readonly jumpToEnd: () => void; readonly letGo: () => void },
): (event: KeyboardEvent) => void {
  return useCallback(
    (event: KeyboardEvent) => {
      const step = stepOf(event);
      if (
        step === "first" ||
        step === "previous" ||
        event.key === "PageUp" ||
        event.key === "ArrowUp"
      )
        letGo();
      if (step === null || list.current === null || scroller.current === null) return;
      event.preventDefault();
      if (step === "first") return list.current.scrollToIndex(0);
      if (step === "last") return jumpToEnd();
      const element = scroller.current;
      const index = nextIndex(step, event.target, list.current, rows);
      const row = rows[index];
      if (row === undefined) return;
      list.current.scrollToIndex(index, { align: "nearest" });
      // It may have to be drawn first.
      requestAnimationFrame(() => {
        element
          .querySelector<HTMLElement>(`[data-message-id="${CSS.escape(row.id)}"]`)
          ?.focus({ preventScroll: true });
      });
    },
    [scroller, list, rows, jumpToEnd, letGo],
  );
}

function stepOf({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): Step | null {
  const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  if (isText || ctrlKey || metaKey) return null;
  if (altKey) return key === "ArrowDown" ? "next" : key === "ArrowUp" ? "previous" : null;
  switch (key) {
    case "j":
      return "next";
    case "k":
      return "previous";
    case "Home":
      return "first";
    case "End":
      return "last";
    default:
      return null;
  }
}

function nextIndex(
  step: "previous" | "next",
  target: EventTarget,
  list: VirtualizerHandle,
  rows: readonly ThreadRow[],
): number {
  const id =
    target instanceof Element
      ? target.closest<HTMLElement>("[data-message-id]")?.dataset["messageId"]
      : undefined;
  const current = rows.findIndex((row) => row.id === id);
  if (current === -1) {
    const edge = step === "next" ? list.scrollOffset : list.scrollOffset + list.viewportSize;
    return list.findItemIndex(edge);
  }
  return Math.min(rows.length - 1, Math.max(0, current + (step === "next" ? 1 : -1)));
}
