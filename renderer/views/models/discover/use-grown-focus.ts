import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * For a list with a button below it that makes it longer and may be gone then: puts focus on the first new item, which
 * stands where the button stood, so that reading goes on there.
 */
export function useGrownFocus(count: number): {
  readonly list: RefObject<HTMLUListElement | null>;
  /** Call it when the button is pressed. */
  readonly expectMore: () => void;
} {
  const list = useRef<HTMLUListElement>(null);
  const expectedPast = useRef<number>(null);
  useLayoutEffect(() => {
    if (expectedPast.current === null || count <= expectedPast.current) return;
    const first = list.current?.children[expectedPast.current];
    expectedPast.current = null;
    if (!(first instanceof HTMLElement)) return;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }, [count]);
  return {
    list,
    expectMore: () => {
      expectedPast.current = count;
    },
  };
}
