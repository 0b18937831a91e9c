import { type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { VList } from "virtua";
import {
  chooseNone,
  chooseRange,
  nothingChosen,
  toggleChoice,
  visibleChoice,
} from "../../stores/choose.ts";
import { choose, useConversationList } from "../../stores/conversation-list.ts";
import { useSelection } from "../../stores/selection.ts";
import { sidebarText } from "../../text/frame.ts";
import { useAnswering } from "./answering.ts";
import { conversationIds } from "./arrange-list.ts";
import classes from "./conversation-list.module.css";
import { type SidebarEntry, entryId } from "./group.ts";
import { EntryRow } from "./entry-row.tsx";
import { pressInList } from "./list-keys.ts";
import { useRovingFocus } from "./use-roving-focus.ts";

interface ConversationListProps {
  readonly entries: readonly SidebarEntry[];
  /** Those of the chosen that can be seen. */
  readonly chosenIds: readonly string[];
}

/**
 * Folders, and conversations under their days, virtualised. Tab reaches one of them; arrows, Home and End move within,
 * with Shift they choose; Space chooses one.
 */
export function ConversationList({ entries, chosenIds }: ConversationListProps) {
  const selectedId = useSelection((state) => state.conversationId);
  const isChatShown = useSelection((state) => state.view === "chat");
  const answering = useAnswering();
  const chosen = useMemo(() => new Set(chosenIds), [chosenIds]);
  const [renamedId, setRenamedId] = useState<string | null>(null);
  const { frame, list, tabStopId, focusEntry, noteFocus } = useRovingFocus(entries, selectedId);
  const press = usePress(entries);
  // Nothing is done with what nobody sees.
  useEffect(() => () => choose(nothingChosen), []);

  const endRename = useCallback(
    (id: string, byKeyboard: boolean) => {
      setRenamedId(null);
      if (byKeyboard) focusEntry(id);
    },
    [focusEntry],
  );
  const keptMounted = useMemo(() => {
    const index = entries.findIndex((entry) => tabStopId !== null && entryId(entry) === tabStopId);
    return index === -1 ? [] : [index];
  }, [entries, tabStopId]);
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the buttons inside bubble up to it
    <div
      ref={frame}
      className={classes.frame}
      onFocus={({ target }) => noteFocus(target)}
      onBlur={({ relatedTarget }) => relatedTarget !== null && noteFocus(relatedTarget)}
      onKeyDown={(event) => {
        // Those of an open menu bubble up to here too.
        if (!(event.target instanceof Node) || frame.current?.contains(event.target) !== true)
          return;
        pressInList(event, { entries, tabStopId, focusEntry, rename: setRenamedId });
      }}
    >
      <VList
        ref={list}
        className={classes.list}
        keepMounted={keptMounted}
        role="treegrid"
        aria-label={sidebarText.list}
        aria-multiselectable
        aria-rowcount={entries.length}
      >
        {entries.map((entry, index) => {
          const id = entryId(entry);
          return (
            <EntryRow
              key={id ?? `heading ${entry.kind === "heading" ? entry.words : ""}`}
              entry={entry}
              index={index}
              isSelected={isChatShown && id !== null && id === selectedId}
              isChosen={id !== null && chosen.has(id)}
              isTabStop={id !== null && id === tabStopId}
              isRenamed={id !== null && id === renamedId}
              answering={id === null ? null : (answering.get(id) ?? null)}
              onPress={press}
              onRename={setRenamedId}
              onRenamed={endRename}
            />
          );
        })}
      </VList>
    </div>
  );
}

/** A press of the mouse: opens, or with Ctrl, Cmd or Shift chooses. The same function as long as the list stands. */
function usePress(entries: readonly SidebarEntry[]) {
  const now = useRef(entries);
  useEffect(() => {
    now.current = entries;
  });
  return useCallback((id: string, event: MouseEvent) => {
    const { choice } = useConversationList.getState();
    const { conversationId, selectConversation } = useSelection.getState();
    if (event.shiftKey) {
      const visible = conversationIds(now.current);
      const from = visible.find((other) => other === conversationId) ?? id;
      return choose(chooseRange(choice, visible, from, id));
    }
    if (event.ctrlKey || event.metaKey) return choose(toggleChoice(choice, id));
    choose(chooseNone(id));
    selectConversation(id);
  }, []);
}

/** Those of the chosen that the list shows, in its order. */
export function useVisibleChoice(entries: readonly SidebarEntry[]): readonly string[] {
  const choice = useConversationList((state) => state.choice);
  return useMemo(() => visibleChoice(choice, conversationIds(entries)), [choice, entries]);
}
