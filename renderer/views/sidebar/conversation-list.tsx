import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { VList, type VListHandle } from "virtua";
import type { ConversationRow } from "../../library/rows.ts";
import { useSelection } from "../../stores/selection.ts";
import { sidebarText } from "../../text/frame.ts";
import { useAnswering } from "./answering.ts";
import { ConversationItem } from "./conversation-item.tsx";
import classes from "./conversation-list.module.css";
import { groupConversations, type SidebarEntry } from "./group.ts";
import { moveInList } from "./move-in-list.ts";
import { RenameField } from "./rename-field.tsx";
import { useToday } from "./today.ts";

/** Conversations under their days, virtualised. Tab reaches one of them; arrows, Home and End move within. */
export function ConversationList({ rows }: { readonly rows: readonly ConversationRow[] }) {
  const selectedId = useSelection((state) => state.conversationId);
  const isChatShown = useSelection((state) => state.view === "chat");
  const selectConversation = useSelection((state) => state.selectConversation);
  const answering = useAnswering();
  const today = useToday();
  const entries = useMemo(() => groupConversations(rows, today), [rows, today]);
  const [renamedId, setRenamedId] = useState<string | null>(null);
  const { frame, list, tabStopId, onKeyDown, focusItem } = useRovingFocus(entries, selectedId);

  const endRename = useCallback(
    (id: string, byKeyboard: boolean) => {
      setRenamedId(null);
      if (byKeyboard) focusItem(id);
    },
    [focusItem],
  );
  const keptMounted = useMemo(
    () =>
      entries.flatMap((entry, index) =>
        idOf(entry) === tabStopId && tabStopId !== null ? [index] : [],
      ),
    [entries, tabStopId],
  );
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the buttons inside bubble up to it
    <div ref={frame} className={classes.frame} onKeyDown={onKeyDown}>
      <VList
        ref={list}
        className={classes.list}
        keepMounted={keptMounted}
        role="list"
        aria-label={sidebarText.list}
      >
        {entries.map((entry) =>
          entry.kind === "heading" ? (
            <div key={`heading ${entry.words}`} role="listitem">
              <h3 className={classes.heading}>{entry.words}</h3>
            </div>
          ) : (
            <div key={entry.row.id} role="listitem" className={classes.slot}>
              {entry.row.id === renamedId ? (
                <RenameField
                  row={entry.row}
                  onDone={(byKeyboard) => endRename(entry.row.id, byKeyboard)}
                />
              ) : (
                <ConversationItem
                  row={entry.row}
                  isSelected={isChatShown && entry.row.id === selectedId}
                  isTabStop={entry.row.id === tabStopId}
                  answering={answering.get(entry.row.id) ?? null}
                  onOpen={selectConversation}
                  onRename={setRenamedId}
                />
              )}
            </div>
          ),
        )}
      </VList>
    </div>
  );
}

function useRovingFocus(entries: readonly SidebarEntry[], selectedId: string | null) {
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<VListHandle>(null);
  const [movedToId, setMovedToId] = useState<string | null>(null);
  const wantedId = useRef<string | null>(null);
  const ids = useMemo(() => entries.flatMap((entry) => idOf(entry) ?? []), [entries]);
  const tabStopId =
    [movedToId, selectedId].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;

  // Runs after every draw, for the item may only just have been mounted.
  useEffect(() => {
    if (wantedId.current === null) return;
    const selector = `[data-conversation-id="${wantedId.current}"]`;
    const item = frame.current?.querySelector<HTMLElement>(selector) ?? null;
    if (item === null) return;
    wantedId.current = null;
    focusOnceVisible(item);
  });

  const focusItem = useCallback(
    (id: string) => {
      wantedId.current = id;
      setMovedToId(id);
      const index = entries.findIndex((entry) => idOf(entry) === id);
      // With the first conversation its heading comes into view too.
      if (index <= 1) list.current?.scrollTo(0);
      else list.current?.scrollToIndex(index, { align: "nearest" });
    },
    [entries],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const target = moveInList(ids, tabStopId, event.key);
    if (target === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focusItem(target);
  };
  return { frame, list, tabStopId, onKeyDown, focusItem };
}

/** The list keeps a new item hidden until it was measured, and what is hidden takes no focus. */
function focusOnceVisible(item: HTMLElement, framesLeft = 20): void {
  item.focus({ preventScroll: true });
  if (document.activeElement === item || framesLeft === 0) return;
  requestAnimationFrame(() => focusOnceVisible(item, framesLeft - 1));
}

function idOf(entry: SidebarEntry): string | null {
  return entry.kind === "conversation" ? entry.row.id : null;
}
