import {
  type ConversationRouting,
  defaultConversationRouting,
} from "../../../../electron/shared/routing.ts";
import { isKept } from "../../../library/kept.ts";
import { useConversation, useKept } from "../../../library/queries.ts";
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
export function useMayGoOut(conversationId: string | null): boolean {
  const { mode, isLocked } = useRouting(conversationId);
  const conversation = useConversation(conversationId);
  const kept = useKept();
  const policyMode = useSettings((state) => state.settings.routing.mode);
  const hasEndpoint = useEndpoints(({ endpoints }) =>
    endpoints.some(({ isOn, models }) => isOn && models.length > 0),
  );
  const isHeld = isLocked || (!!conversation && isKept(conversation, kept));
  return !isHeld && hasEndpoint && (mode ?? policyMode) !== "never";
}
