import {
  type ConversationRouting,
  defaultConversationRouting,
} from "../../../../electron/shared/routing.ts";
import { useConversation } from "../../../library/queries.ts";
import { useEndpoints } from "../../../stores/endpoints.ts";
import { useSettings } from "../../../stores/settings.ts";
import { useChosenRouting } from "../../../stores/conversation-routing.ts";

/** The rule of a conversation as it was chosen last; `null` is the one that does not exist yet. */
export function useRouting(conversationId: string | null): ConversationRouting {
  const saved = useConversation(conversationId)?.routing;
  const { ofNew, ofOthers } = useChosenRouting();
  if (conversationId === null) return ofNew;
  return ofOthers[conversationId] ?? saved ?? defaultConversationRouting;
}

/** Whether the policy could let anything of a conversation go to a remote model. */
export function useMayGoOut({ mode, isLocked }: ConversationRouting): boolean {
  const policyMode = useSettings((state) => state.settings.routing.mode);
  const hasEndpoint = useEndpoints(({ endpoints }) =>
    endpoints.some(({ isOn, models }) => isOn && models.length > 0),
  );
  return !isLocked && hasEndpoint && (mode ?? policyMode) !== "never";
}
