import {
  type ConversationRouting,
  defaultConversationRouting,
} from "../../../../electron/shared/routing.ts";
import { useConversation } from "../../../library/queries.ts";
import { useChosenRouting } from "../../../stores/conversation-routing.ts";

/** The rule of a conversation as it was chosen last; `null` is the one that does not exist yet. */
export function useRouting(conversationId: string | null): ConversationRouting {
  const saved = useConversation(conversationId)?.routing;
  const { ofNew, ofOthers } = useChosenRouting();
  if (conversationId === null) return ofNew;
  return ofOthers[conversationId] ?? saved ?? defaultConversationRouting;
}
