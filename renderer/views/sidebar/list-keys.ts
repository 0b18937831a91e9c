import type { KeyboardEvent } from "react";
import {
  chooseAll,
  chooseRange,
  moveAnchor,
  nothingChosen,
  toggleChoice,
  visibleChoice,
} from "../../stores/choose.ts";
import { choose, useConversationList } from "../../stores/conversation-list.ts";
import { openDialog } from "../../stores/dialogs.ts";
import { conversationIds } from "./arrange-list.ts";
import { askToErase } from "./conversation-actions.ts";
import { setFolderOpen } from "./folder-actions.ts";
import { type SidebarEntry, entryId } from "./group.ts";
import { moveInList } from "./move-in-list.ts";

/** What a key press in the list is told of the list. */
export interface ListState {
  readonly entries: readonly SidebarEntry[];
  readonly tabStopId: string | null;
  readonly focusEntry: (id: string) => void;
  readonly rename: (entryId: string) => void;
}

type Key = KeyboardEvent<HTMLElement>;

/** Moves, chooses and does what the keys of a list do; other keys are left alone. */
export function pressInList(event: Key, list: ListState): void {
  const isHandled =
    event.ctrlKey || event.metaKey
      ? pressWithMod(event, list)
      : !event.altKey && (move(event, list) || act(event, list) || openOrClose(event, list));
  if (!isHandled) return;
  event.preventDefault();
  event.stopPropagation();
}

function pressWithMod(event: Key, list: ListState): boolean {
  if (event.shiftKey || event.altKey) return false;
  switch (event.key.toLowerCase()) {
    case "a":
      choose(chooseAll(conversationIds(list.entries), list.tabStopId));
      return true;
    case " ":
      return toggleFocused(event, list);
    default:
      return false;
  }
}

function move(event: Key, { entries, tabStopId, focusEntry }: ListState): boolean {
  const { choice } = useConversationList.getState();
  const visible = conversationIds(entries);
  if (event.shiftKey && tabStopId !== null && visible.includes(tabStopId)) {
    const target = moveInList(visible, tabStopId, event.key);
    if (target === null) return false;
    choose(chooseRange(choice, visible, tabStopId, target));
    focusEntry(target);
    return true;
  }
  const ids = entries.flatMap((entry) => entryId(entry) ?? []);
  const target = moveInList(ids, tabStopId, event.key);
  if (target === null) return false;
  choose(moveAnchor(choice, target));
  focusEntry(target);
  return true;
}

function act(event: Key, list: ListState): boolean {
  const { choice } = useConversationList.getState();
  const chosen = visibleChoice(choice, conversationIds(list.entries));
  switch (event.key) {
    case " ":
      return toggleFocused(event, list);
    case "Escape":
      if (chosen.length > 0) choose(nothingChosen);
      return chosen.length > 0;
    case "F2":
      if (list.tabStopId !== null) list.rename(list.tabStopId);
      return list.tabStopId !== null;
    case "Delete": {
      const entry = findEntry(list);
      if (chosen.length > 0) openDialog({ kind: "erase-conversations", conversationIds: chosen });
      else if (entry?.kind === "conversation") askToErase(entry.row);
      return true;
    }
    default:
      return false;
  }
}

/** Only on the conversation itself: the button beside it has the key for its menu. */
function toggleFocused({ target }: Key, list: ListState): boolean {
  const entry = findEntry(list);
  if (entry?.kind !== "conversation" || !isEntryButton(target)) return false;
  choose(toggleChoice(useConversationList.getState().choice, entry.row.id));
  return true;
}

function openOrClose({ key, target }: Key, list: ListState): boolean {
  if ((key !== "ArrowRight" && key !== "ArrowLeft") || !isEntryButton(target)) return false;
  const entry = findEntry(list);
  if (entry?.kind === "folder") {
    setFolderOpen(entry.folder.id, key === "ArrowRight");
    return true;
  }
  if (entry?.kind !== "conversation" || !entry.isInFolder || key === "ArrowRight") return false;
  const folder = list.entries.findLast(
    (other, index) => other.kind === "folder" && index < list.entries.indexOf(entry),
  );
  const id = folder === undefined ? null : entryId(folder);
  if (id !== null) list.focusEntry(id);
  return id !== null;
}

function findEntry({ entries, tabStopId }: ListState): SidebarEntry | undefined {
  return entries.find((entry) => tabStopId !== null && entryId(entry) === tabStopId);
}

function isEntryButton(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset.entryButton !== undefined;
}
