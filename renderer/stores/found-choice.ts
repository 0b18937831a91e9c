import type { FoundConversation, FoundMessage } from "../library/search/request.ts";
import { showTitle } from "../text/titles.ts";
import type { ExportChoice } from "./exports.ts";

/** Messages that were found by these words, as what is to be exported; `null` when there are none. */
export function chooseMessages(
  words: string,
  messages: readonly FoundMessage[],
  isIncomplete: boolean,
): ExportChoice | null {
  return messages.length === 0 ? null : { kind: "found", words, messages, isIncomplete };
}

/** The same for conversations that were found by their titles. */
export function chooseConversations(found: readonly FoundConversation[]): ExportChoice | null {
  const [first, ...others] = found;
  if (first === undefined) return null;
  const { conversationId, title } = first;
  if (others.length === 0) return { kind: "conversation", conversationId, title: showTitle(title) };
  return { kind: "some", conversationIds: found.map((one) => one.conversationId) };
}
