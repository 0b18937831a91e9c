import { ArrowDown } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { Virtualizer } from "virtua";
import { messageCache } from "../../library/library.ts";
import type { ThreadRow as Row } from "../../library/thread.ts";
import { useEditedIds } from "../../stores/drafts.ts";
import { chatText } from "../../text/chat.ts";
import { Button } from "../../ui/button.tsx";
import { ThreadRow } from "./thread-row.tsx";
import classes from "./thread.module.css";
import { useFollowEnd } from "./use-follow-end.ts";
import { useSoughtMessage } from "./sought/use-sought-message.ts";
import { useThreadKeys } from "./use-thread-keys.ts";

interface ThreadProps {
  readonly conversationId: string;
  readonly rows: readonly Row[];
  readonly isAnswering: boolean;
}

const prefetchedRows = 20;
const keptAtEnd = 8;

/** The messages of a conversation. Only those near the window's edge exist; the end is followed while it is in sight. */
export function Thread({ conversationId, rows, isAnswering }: ThreadProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [focusedIndex, setFocusedIndex] = useState<number | null>(null);
  const { list, isAtEnd, jumpToEnd, onScroll, onResize, onWheel, onPointerDown, letGo } =
    useFollowEnd(scroller, rows);
  const soughtId = useSoughtMessage({ conversationId, rows, scroller, list, letGo });
  const onKeyDown = useThreadKeys(scroller, list, rows, { jumpToEnd, letGo });

  const prefetch = (): void => {
    const handle = list.current;
    if (handle === null) return;
    const first = handle.findItemIndex(handle.scrollOffset) - prefetchedRows;
    const last = handle.findItemIndex(handle.scrollOffset + handle.viewportSize) + prefetchedRows;
    messageCache.request(rows.slice(Math.max(0, first), last).map((row) => row.id));
  };

  // The end of the thread is what is seen first.
  useEffect(() => messageCache.request(rows.slice(-prefetchedRows).map((row) => row.id)), [rows]);

  const editedIds = useEditedIds();
  const keepMounted = useMemo(
    () => listKept(rows, focusedIndex, editedIds),
    [rows, focusedIndex, editedIds],
  );

  return (
    <div className={classes.area}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys and the wheel move through it */}
      <div
        ref={scroller}
        className={classes.scroller}
        role="feed"
        aria-label={chatText.conversation}
        aria-busy={isAnswering}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: what scrolls must scroll by keyboard
        tabIndex={0}
        data-region-focus
        onWheel={onWheel}
        onPointerDown={onPointerDown}
        onKeyDown={onKeyDown}
        onFocus={(event) => setFocusedIndex(indexOf(event.target, rows))}
        onBlur={(event) =>
          !event.currentTarget.contains(event.relatedTarget) && setFocusedIndex(null)
        }
      >
        <Virtualizer
          ref={list}
          scrollRef={scroller}
          data={rows}
          bufferSize={600}
          keepMounted={keepMounted}
          onScroll={() => {
            onScroll();
            prefetch();
          }}
          onResize={onResize}
        >
          {(row, index) => (
            <ThreadRow
              key={row.id}
              row={row}
              index={index}
              count={rows.length}
              conversationId={conversationId}
              isLast={index === rows.length - 1}
              isAnswering={isAnswering}
              isSought={row.id === soughtId}
            />
          )}
        </Virtualizer>
      </div>
      {!isAtEnd && (
        <Button
          className={classes.jump}
          size="small"
          icon={<ArrowDown aria-hidden />}
          onClick={jumpToEnd}
        >
          {chatText.jumpToLatest}
        </Button>
      )}
    </div>
  );
}

function indexOf(target: Element, rows: readonly Row[]): number | null {
  const id = target.closest<HTMLElement>("[data-message-id]")?.dataset["messageId"];
  const index = rows.findIndex((row) => row.id === id);
  return index === -1 ? null : index;
}

/**
 * Rows that stay although they are out of sight. The last ones, for the list drops what is above whenever a growing
 * answer moves it down, and would draw it again a moment later; the one with focus, which must not vanish; and those
 * that are being edited, which keep their cursor and can be found again.
 */
function listKept(
  rows: readonly Row[],
  focusedIndex: number | null,
  editedIds: readonly string[],
): readonly number[] {
  const firstKept = Math.max(0, rows.length - keptAtEnd);
  return rows.flatMap(({ id }, index) =>
    index >= firstKept || index === focusedIndex || editedIds.includes(id) ? [index] : [],
  );
}
