import { call } from "../../client.ts";
import { nodesAfter } from "../../library/database.ts";
import { database } from "../../library/library.ts";
import type { ConversationRow } from "../../library/rows.ts";
import { closeDialog, openDialog } from "../../stores/dialogs.ts";
import { editKey, forgetDraft, useDrafts } from "../../stores/drafts.ts";
import { showFailure } from "../../stores/notices.ts";
import { useSelection } from "../../stores/selection.ts";
import { sayDoneForGood } from "../../stores/undo.ts";
import { sidebarText } from "../../text/frame.ts";
import { showTitle } from "../../text/titles.ts";

/** Asks once; `eraseConversation` does it. */
export function askToErase(row: ConversationRow): void {
  openDialog({
    kind: "erase-conversation",
    conversationId: row.id,
    title: showTitle(row.title),
  });
}

/** Erases a conversation from the archive, with what was being written in it; if it was open, shows a new one. */
export async function eraseConversation(conversationId: string): Promise<void> {
  const messages = await nodesAfter(database, conversationId, 0).toArray();
  const answer = await call("conversation.erase", { conversationId });
  if (!answer.ok) return showFailure(answer.failure);
  forgetDrafts([conversationId, ...messages.map(({ id }) => editKey(id))]);
  const selection = useSelection.getState();
  if (selection.conversationId === conversationId)
    useSelection.setState({ conversationId: null, inspectedMessageId: null });
  closeDialog();
  sayDoneForGood(sidebarText.erased, [conversationId]);
}

// Also what is about to be saved: it would come back to the disk after the rest has gone.
function forgetDrafts(keys: readonly string[]): void {
  const { texts } = useDrafts.getState();
  for (const key of keys) if (texts[key] !== undefined) forgetDraft(key);
}
