import { database } from "../../../library/library.ts";
import type { ConversationRow } from "../../../library/rows.ts";
import { openExport } from "../../../stores/exports.ts";
import { useSelection } from "../../../stores/selection.ts";
import { showTitle } from "../../../text/titles.ts";

/** Shows the export with this conversation chosen. */
export function exportConversation({ id, title }: Pick<ConversationRow, "id" | "title">): void {
  openExport({ kind: "conversation", conversationId: id, title: showTitle(title) });
}

/** The same with the conversation that is open, if one is. */
export async function exportOpenConversation(): Promise<void> {
  const id = useSelection.getState().conversationId;
  const row = id === null ? undefined : await database.conversations.get(id);
  if (row !== undefined) exportConversation(row);
}
