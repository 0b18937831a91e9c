import { create } from "zustand";
import {
  type ConversationRouting,
  defaultConversationRouting,
} from "../../electron/shared/routing.ts";
import { call } from "../client.ts";
import { showFailure } from "./notices.ts";

interface Chosen {
  /** Of the conversation that does not exist yet. */
  readonly ofNew: ConversationRouting;
  /** Chosen and not yet in the archive, by conversation. */
  readonly ofOthers: Readonly<Record<string, ConversationRouting>>;
}

/** What was chosen for conversations and does not show in the library yet. */
export const useChosenRouting = create<Chosen>(() => ({
  ofNew: defaultConversationRouting,
  ofOthers: {},
}));

/** Sets a conversation's own rule; `null` is the one that does not exist yet. What is refused is told and taken back. */
export async function chooseRouting(
  conversationId: string | null,
  routing: ConversationRouting,
): Promise<void> {
  if (conversationId === null) return useChosenRouting.setState({ ofNew: routing });
  put(conversationId, routing);
  const answer = await call("conversation.route", { conversationId, routing });
  if (answer.ok) return;
  put(conversationId, undefined);
  showFailure(answer.failure);
}

/** The next conversation begins by the policy again. */
export function forgetNewRouting(): void {
  useChosenRouting.setState({ ofNew: defaultConversationRouting });
}

/** Lets one finding pass in a conversation. */
export async function letPass(
  conversationId: string,
  rule: string,
  clearingKey: string,
): Promise<boolean> {
  const answer = await call("finding.clear", { conversationId, rule, clearingKey });
  if (!answer.ok) showFailure(answer.failure);
  return answer.ok;
}

function put(conversationId: string, routing: ConversationRouting | undefined): void {
  useChosenRouting.setState(({ ofOthers: { [conversationId]: _before, ...others } }) => ({
    ofOthers: routing === undefined ? others : { ...others, [conversationId]: routing },
  }));
}
