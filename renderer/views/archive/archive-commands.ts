import { backUpNow, useBackups } from "../../stores/backups.ts";
import { openDialog } from "../../stores/dialogs.ts";
import { openExport } from "../../stores/exports.ts";
import { useSelection } from "../../stores/selection.ts";
import { commandText } from "../../text/palette.ts";
import type { Command } from "../palette/commands.ts";
import { exportOpenConversation } from "./export/open-conversation.ts";

/** What the palette can do with the archive. */
export const archiveCommands: readonly Command[] = [
  {
    id: "archive.usage",
    group: "go",
    words: commandText.usage,
    shortcut: null,
    run: () => useSelection.getState().showArchive("usage"),
  },
  {
    id: "archive.export",
    group: "go",
    words: commandText.exportAll,
    shortcut: null,
    run: () => openExport({ kind: "all" }),
  },
  {
    id: "conversation.export",
    group: "chat",
    words: commandText.exportThis,
    shortcut: null,
    run: () => void exportOpenConversation(),
    isAvailable: () => useSelection.getState().conversationId !== null,
  },
  {
    id: "archive.import",
    group: "go",
    words: commandText.importConversations,
    shortcut: null,
    run: () => useSelection.getState().showArchive("import"),
  },
  {
    id: "archive.backups",
    group: "go",
    words: commandText.backups,
    shortcut: null,
    run: () => useSelection.getState().showArchive("backups"),
  },
  {
    id: "archive.backUp",
    group: "go",
    words: commandText.backUpNow,
    shortcut: null,
    run: () => {
      useSelection.getState().showArchive("backups");
      void backUpNow();
    },
    isAvailable: () => useBackups.getState().state?.shownFolder != null,
  },
  {
    id: "archive.erase",
    group: "go",
    words: commandText.eraseSome,
    shortcut: null,
    run: () => useSelection.getState().showArchive("erase"),
  },
  {
    id: "archive.eraseEverything",
    group: "go",
    words: commandText.eraseEverything,
    shortcut: null,
    run: () => openDialog({ kind: "erase-everything" }),
  },
];
