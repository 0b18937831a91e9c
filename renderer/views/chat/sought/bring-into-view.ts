import type { VirtualizerHandle } from "virtua";
import { findMarks } from "./find-marks.ts";

/** A message of the thread and what is sought in it. */
export interface Sought {
  /** `null` while it is not drawn. */
  readonly message: Element | null;
  readonly index: number;
  readonly words: string | null;
}

/** How far below the window's upper edge a match may be without the message's beginning leaving it. */
const nearShare = 0.75;
/** How far below it a match is shown that stands further in. */
const shownAtShare = 0.3;

/** Shows the message from its beginning, or, where what was found stands further in than the window is high, there. */
export function bringIntoView(
  list: VirtualizerHandle,
  scroller: Element,
  { message, index, words }: Sought,
): void {
  const match = message === null || words === null ? null : findMarks(message, words).first;
  if (message === null || match === null) return list.scrollToIndex(index, { align: "start" });
  unfold(match);
  showInBoxes(match, message);
  const box = match.getBoundingClientRect();
  const depthPx = box.top - message.getBoundingClientRect().top;
  const viewPx = scroller.clientHeight;
  if (depthPx + box.height <= viewPx * nearShare) list.scrollToIndex(index, { align: "start" });
  else list.scrollTo(list.getItemOffset(index) + depthPx - viewPx * shownAtShare);
}

/** Opens the reasoning or the file that a match is folded away in. Its name stands outside. */
function unfold(match: Range): void {
  const inner = match.startContainer.parentElement;
  const summary = inner?.closest("summary") ?? null;
  const details = inner?.closest("details") ?? null;
  if (details !== null && summary === null) details.open = true;
}

/** Files, code and tables scroll by themselves. */
function showInBoxes(match: Range, message: Element): void {
  let box = match.startContainer.parentElement;
  for (; box !== null && box !== message; box = box.parentElement) {
    const isTall = box.scrollHeight > box.clientHeight + 1;
    const isWide = box.scrollWidth > box.clientWidth + 1;
    if ((!isTall && !isWide) || !scrolls(box)) continue;
    const inner = match.getBoundingClientRect();
    const outer = box.getBoundingClientRect();
    if (isTall && (inner.top < outer.top || inner.bottom > outer.bottom))
      box.scrollTop += inner.top - outer.top - box.clientHeight * shownAtShare;
    if (isWide && (inner.left < outer.left || inner.right > outer.right))
      box.scrollLeft += inner.left - outer.left - box.clientWidth * shownAtShare;
  }
}

function scrolls(box: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(box);
  return [overflowX, overflowY].some((value) => value === "auto" || value === "scroll");
}
