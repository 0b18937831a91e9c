import type { ConversationRow } from "../../library/rows.ts";
import { openDialog } from "../../stores/dialogs.ts";
import { showTitle } from "../../text/titles.ts";

/** Asks once whether a conversation is to be erased. */
export function askToErase(row: ConversationRow): void {
  openDialog({
    kind: "erase-conversation",
    conversationId: row.id,
    title: showTitle(row.title),
  });
}
