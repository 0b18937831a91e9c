import { arrangeConversations } from "../../library/arrange.ts";
import { database } from "../../library/library.ts";
import { useSelection } from "../../stores/selection.ts";

/** Shows the conversation above (-1) or below (1) the chosen one, in the order of the sidebar. */
export async function selectNeighbour(step: 1 | -1): Promise<void> {
  const { conversationId, selectConversation } = useSelection.getState();
  const rows = arrangeConversations(await database.conversations.toArray(), "");
  const current = rows.findIndex((row) => row.id === conversationId);
  const target = current === -1 ? rows[0] : rows[current + step];
  if (target !== undefined) selectConversation(target.id);
}
