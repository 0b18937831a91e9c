import { filterList } from "../../../stores/conversation-list.ts";
import { openDialog } from "../../../stores/dialogs.ts";
import { useSelection } from "../../../stores/selection.ts";
import { canRedo, canUndo, redoLast, undoLast } from "../../../stores/undo.ts";
import { commandText } from "../../../text/palette.ts";
import type { Command } from "../../palette/commands.ts";
import { hasTargets, readTargets } from "../read-list.ts";
import { toggleArchived, togglePinned } from "./organise-actions.ts";

/** What the palette and keys can do to put conversations in order. */
export const organiseCommands: readonly Command[] = [
  forTargets("conversation.move", commandText.moveConversation, "Mod+Shift+O", (conversationIds) =>
    openDialog({ kind: "move-conversations", conversationIds }),
  ),
  forTargets("conversation.tag", commandText.tagConversation, "Mod+Shift+L", (conversationIds) =>
    openDialog({ kind: "tag-conversations", conversationIds }),
  ),
  forTargets(
    "conversation.archive",
    commandText.archiveConversation,
    "Mod+Shift+A",
    (conversationIds) => void toggleArchived(conversationIds),
  ),
  forTargets(
    "conversation.pin",
    commandText.pinConversation,
    null,
    (conversationIds) => void togglePinned(conversationIds),
  ),
  {
    id: "conversation.undo",
    group: "chat",
    words: commandText.undoOrganise,
    shortcut: "Mod+Z",
    run: () => void undoLast(),
    isAvailable: canUndo,
    leavesTyping: true,
  },
  {
    id: "conversation.redo",
    group: "chat",
    words: commandText.redoOrganise,
    shortcut: "Mod+Shift+Z",
    run: () => void redoLast(),
    isAvailable: canRedo,
    leavesTyping: true,
  },
  {
    id: "folder.create",
    group: "chat",
    words: commandText.newFolder,
    shortcut: null,
    run: () => openDialog({ kind: "new-folder" }),
  },
  {
    id: "conversations.archived",
    group: "go",
    words: commandText.archivedConversations,
    shortcut: null,
    run: () => {
      useSelection.setState({ isSidebarOpen: true });
      filterList({ shelf: "archived" });
    },
  },
];

function forTargets(
  id: string,
  words: string,
  shortcut: string | null,
  act: (conversationIds: readonly string[]) => void,
): Command {
  return {
    id,
    group: "chat",
    words,
    shortcut,
    run: () => {
      void readTargets().then((ids) => ids.length > 0 && act(ids));
    },
    isAvailable: hasTargets,
  };
}
