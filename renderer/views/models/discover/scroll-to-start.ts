/** Left above what is scrolled to, so that it does not stick to the edge. */
const marginPx = 16;

/** Scrolls the part of the window that an element lies in, and nothing around it, until the element is at its top. */
export function scrollToStart(element: HTMLElement): void {
  const scroller = findScroller(element);
  if (scroller === null) return;
  const distance = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop += distance - marginPx;
}

function findScroller(element: HTMLElement): HTMLElement | null {
  let outer = element.parentElement;
  while (outer !== null && getComputedStyle(outer).overflowY !== "auto")
    outer = outer.parentElement;
  return outer;
}
