import { create } from "zustand";
import type { CallInput } from "../../electron/shared/contract.ts";
import {
  type ConversationRouting,
  defaultConversationRouting,
} from "../../electron/shared/routing.ts";
import { call } from "../client.ts";
import { showFailure } from "./notices.ts";

export type Clearing = CallInput<"turn.send">["cleared"][number];

interface Chosen {
  /** Of the conversation that does not exist yet. */
  readonly ofNew: ConversationRouting;
  /** Let pass in its draft: written down once it exists. A changed text is judged anew all the same. */
  readonly clearedInNew: readonly Clearing[];
  /** Chosen and not yet in the archive, by conversation. */
  readonly ofOthers: Readonly<Record<string, ConversationRouting>>;
}

/** What was chosen for conversations and does not show in the library yet. */
export const useChosenRouting = create<Chosen>(() => ({
  ofNew: defaultConversationRouting,
  clearedInNew: [],
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

/** The next conversation begins by the policy again, with nothing let pass. */
export function forgetNewRouting(): void {
  useChosenRouting.setState({ ofNew: defaultConversationRouting, clearedInNew: [] });
}

/** Lets one finding pass in a conversation; `null` is the one that does not exist yet. */
export async function letPass(conversationId: string | null, clearing: Clearing): Promise<boolean> {
  if (conversationId === null) {
    useChosenRouting.setState(({ clearedInNew }) => ({
      clearedInNew: [...clearedInNew, clearing],
    }));
    return true;
  }
  const answer = await call("finding.clear", { conversationId, ...clearing });
  if (!answer.ok) showFailure(answer.failure);
  return answer.ok;
}

function put(conversationId: string, routing: ConversationRouting | undefined): void {
  useChosenRouting.setState(({ ofOthers: { [conversationId]: _before, ...others } }) => ({
    ofOthers: routing === undefined ? others : { ...others, [conversationId]: routing },
  }));
}
