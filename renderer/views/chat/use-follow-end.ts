import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { VirtualizerHandle } from "virtua";
import type { ThreadRow } from "../../library/thread.ts";

interface FollowEnd {
  readonly list: RefObject<VirtualizerHandle | null>;
  readonly isAtEnd: boolean;
  readonly jumpToEnd: () => void;
  readonly onScroll: () => void;
  readonly onResize: () => void;
}

const nearEndPx = 32;

/**
 * Keeps the end of a thread in sight while it grows, but only while the person is there: whoever scrolls up stays
 * where they are. Their own new prompt brings them back.
 */
export function useFollowEnd(scroller: RefObject<HTMLElement | null>, rows: readonly ThreadRow[]): FollowEnd {
  const list = useRef<VirtualizerHandle>(null);
  const isFollowing = useRef(true);
  const lastOffset = useRef(0);
  const [isAtEnd, setIsAtEnd] = useState(true);
  const count = rows.length;
  const last = rows.at(-1);
  const lastPromptId = last?.role === "user" ? last.id : (last?.parentId ?? null);

  const jumpToEnd = useCallback(() => {
    isFollowing.current = true;
    setIsAtEnd(true);
    list.current?.scrollToIndex(count - 1, { align: "end" });
  }, [count]);

  const onResize = useCallback(() => {
    const element = scroller.current;
    if (element === null || !isFollowing.current) return;
    element.scrollTop = element.scrollHeight;
  }, [scroller]);

  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const restPx = element.scrollHeight - element.clientHeight - element.scrollTop;
    // Only moving up lets go: growth below also leaves a rest, until it is followed.
    if (restPx <= nearEndPx) isFollowing.current = true;
    else if (element.scrollTop < lastOffset.current - 1) isFollowing.current = false;
    lastOffset.current = element.scrollTop;
    setIsAtEnd(isFollowing.current || restPx <= nearEndPx);
  }, [scroller]);

  // A new prompt is the person's own; a new answer comes below it.
  useLayoutEffect(() => {
    if (lastPromptId !== null) jumpToEnd();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a longer thread alone must not pull the person down
  }, [lastPromptId]);

  // Rows are measured after they are drawn, and the messages arrive after the rows: settle for a moment at the start.
  useEffect(() => {
    const timers = [0, 50, 150].map((delayMs) => setTimeout(onResize, delayMs));
    return () => timers.forEach(clearTimeout);
  }, [onResize]);

  return { list, isAtEnd, jumpToEnd, onScroll, onResize };
}
