import {
  type RefObject,
  type WheelEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { VirtualizerHandle } from "virtua";
import type { ThreadRow } from "../../library/thread.ts";

interface FollowEnd {
  readonly list: RefObject<VirtualizerHandle | null>;
  readonly isAtEnd: boolean;
  readonly jumpToEnd: () => void;
  /** The person is about to move up. */
  readonly letGo: () => void;
  readonly onScroll: () => void;
  readonly onResize: () => void;
  readonly onWheel: (event: WheelEvent) => void;
  readonly onPointerDown: () => void;
}

interface Position {
  readonly top: number;
  readonly contentPx: number;
  readonly viewPx: number;
}

const nearEndPx = 32;

/**
 * Keeps the end of a thread in sight while it grows, but only while the person is there: whoever scrolls up stays
 * where they are. Their own new prompt brings them back.
 */
export function useFollowEnd(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly ThreadRow[],
): FollowEnd {
  const list = useRef<VirtualizerHandle>(null);
  const isFollowing = useRef(true);
  const isPointerDown = useRef(false);
  const last = useRef<Position>({ top: 0, contentPx: 0, viewPx: 0 });
  const [isAtEnd, setIsAtEnd] = useState(true);
  const count = rows.length;
  const lastRow = rows.at(-1);
  const lastPromptId = lastRow?.role === "user" ? lastRow.id : (lastRow?.parentId ?? null);

  const jumpToEnd = useCallback(() => {
    isFollowing.current = true;
    setIsAtEnd(true);
    list.current?.scrollToIndex(count - 1, { align: "end" });
  }, [count]);

  const letGo = useCallback(() => {
    isFollowing.current = false;
  }, []);

  const onResize = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    if (isFollowing.current) element.scrollTo({ top: element.scrollHeight, behavior: "instant" });
    else setIsAtEnd(element.scrollHeight - element.clientHeight - element.scrollTop <= nearEndPx);
  }, [scroller]);

  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const before = last.current;
    const now: Position = {
      top: element.scrollTop,
      contentPx: element.scrollHeight,
      viewPx: element.clientHeight,
    };
    last.current = now;
    const isNearEnd = now.contentPx - now.viewPx - now.top <= nearEndPx;
    // When sizes change the browser moves the thread too; only what the person moves up lets go.
    const isSameSize = now.contentPx === before.contentPx && now.viewPx === before.viewPx;
    const isMovedUp = now.top < before.top - 1 && (isSameSize || isPointerDown.current);
    if (isNearEnd && now.top > before.top) isFollowing.current = true;
    else if (!isNearEnd && isMovedUp) isFollowing.current = false;
    else onResize();
    setIsAtEnd(isFollowing.current || isNearEnd);
  }, [scroller, onResize]);

  const onWheel = useCallback(
    (event: WheelEvent) => {
      const element = scroller.current;
      if (event.deltaY < 0 && element !== null && element.scrollTop > 0) letGo();
    },
    [scroller, letGo],
  );

  const onPointerDown = useCallback(() => {
    isPointerDown.current = true;
    const release = (): void => {
      isPointerDown.current = false;
    };
    addEventListener("pointerup", release, { once: true });
    addEventListener("pointercancel", release, { once: true });
  }, []);

  // A new prompt is the person's own; a new answer comes below it.
  const jump = useRef(jumpToEnd);
  useLayoutEffect(() => {
    jump.current = jumpToEnd;
  }, [jumpToEnd]);
  useLayoutEffect(() => {
    if (lastPromptId !== null) jump.current();
  }, [lastPromptId]);

  // Rows are measured after they are drawn, and the messages arrive after the rows: settle for a moment at the start.
  useEffect(() => {
    const timers = [0, 50, 150].map((delayMs) => setTimeout(onResize, delayMs));
    return () => timers.forEach(clearTimeout);
  }, [onResize]);

  return { list, isAtEnd, jumpToEnd, letGo, onScroll, onResize, onWheel, onPointerDown };
}
