import { type RefObject, useEffect, useRef, useState } from "react";

interface ScrollPlace {
  /** What scrolls the list: the nearest ancestor that does. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** How far below its beginning the list stands, in pixels; `null` until that was measured. */
  readonly startMargin: number | null;
}

/** Where a list stands in a page that scrolls as a whole, followed while what is above it grows and shrinks. */
export function useScrollPlace(place: RefObject<HTMLElement | null>): ScrollPlace {
  const scroller = useRef<HTMLElement | null>(null);
  const [startMargin, setStartMargin] = useState<number | null>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const parent = findScroller(element);
    scroller.current = parent;
    const measure = () => {
      const below = element.getBoundingClientRect().top - parent.getBoundingClientRect().top;
      setStartMargin(Math.round(below + parent.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    // Whatever grows above the list makes one of these taller.
    for (let one: HTMLElement | null = element; one !== null && one !== parent;) {
      observer.observe(one);
      one = one.parentElement;
    }
    return () => observer.disconnect();
  }, [place]);
  return { scroller, startMargin };
}

function findScroller(element: HTMLElement): HTMLElement {
  for (let one = element.parentElement; one !== null; one = one.parentElement) {
    const { overflowY } = getComputedStyle(one);
    if (overflowY === "auto" || overflowY === "scroll") return one;
  }
  return document.documentElement;
}
