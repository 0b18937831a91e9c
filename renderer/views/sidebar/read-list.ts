import { arrangeConversations } from "../../library/arrange.ts";
import { database } from "../../library/library.ts";
import { useConversationList } from "../../stores/conversation-list.ts";
import { useSelection } from "../../stores/selection.ts";
import { useSettings } from "../../stores/settings.ts";
import { visibleChoice } from "../../stores/choose.ts";
import { arrangeList, conversationIds } from "./arrange-list.ts";

/** The conversations that the list shows at this moment, from top to bottom. */
export async function readVisible(): Promise<readonly string[]> {
  const { filter } = useConversationList.getState();
  const folders = await database.folders.toArray();
  const { entries } = arrangeList({
    rows: arrangeConversations(await database.conversations.toArray(), filter.words, folders),
    folders,
    filter,
    closedFolders: useSettings.getState().settings.closedFolders,
    openId: useSelection.getState().conversationId,
    now: new Date(),
  });
  return conversationIds(entries);
}

/** Shows the conversation above (-1) or below (1) the open one, in the order of the list as it is shown. */
export async function selectNeighbour(step: 1 | -1): Promise<void> {
  const { conversationId, selectConversation } = useSelection.getState();
  const ids = await readVisible();
  const current = conversationId === null ? -1 : ids.indexOf(conversationId);
  const target = current === -1 ? ids[0] : ids[current + step];
  if (target !== undefined) selectConversation(target);
}

/** What a command about conversations is about: the chosen ones, else the one in focus in the list, else the open one. */
export async function readTargets(): Promise<readonly string[]> {
  const focused = focusedConversation();
  const { choice } = useConversationList.getState();
  const chosen = choice.ids.size === 0 ? [] : visibleChoice(choice, await readVisible());
  if (chosen.length > 0) return chosen;
  const { conversationId, view } = useSelection.getState();
  const openId = view === "chat" ? conversationId : null;
  const target = focused ?? openId;
  return target === null ? [] : [target];
}

/** Whether there is anything that a command about conversations could be about. */
export function hasTargets(): boolean {
  const { conversationId, view } = useSelection.getState();
  return (
    useConversationList.getState().choice.ids.size > 0 ||
    focusedConversation() !== null ||
    (view === "chat" && conversationId !== null)
  );
}

function focusedConversation(): string | null {
  const row = document.activeElement?.closest<HTMLElement>("[data-entry-id]");
  const item = row?.querySelector<HTMLElement>("[data-conversation-id]");
  return item?.dataset.conversationId ?? null;
}
