import type { NewRecord } from "../../../shared/records.ts";
import type { Archive, ConversationLog } from "../archive.ts";
import { freeId, underIds } from "./around-erased.ts";
import { tellsOther } from "./known-message.ts";
import type { FormerIds, ReadConversation } from "./read-conversation.ts";

/**
 * A conversation under the ids by which it is known here: where an earlier Freehold brought it under others, it goes on under
 * those. `wasErased`: something was erased that may have been it.
 */
export async function underKnownIds(
  archive: Archive,
  conversation: ReadConversation,
): Promise<{ readonly conversation: ReadConversation; readonly wasErased: boolean }> {
  const { conversationId, former } = conversation;
  const find = async (wanted: string): Promise<ConversationLog | null> =>
    await archive.conversation(freeId(wanted, (id) => archive.isErased(id)));
  if (former === null || (await find(conversationId)) !== null)
    return { conversation, wasErased: false };
  const log = await find(former.conversationId);
  return log !== null && beginsAlike(log, former)
    ? { conversation: underFormerIds(conversation, former), wasErased: false }
    : { conversation, wasErased: archive.isErased(former.conversationId) };
}

/** A beginning that is not here any more was erased, and is left out by its id. */
function beginsAlike({ messages }: ConversationLog, { beginning }: FormerIds): boolean {
  const known = messages.get(beginning.messageId);
  return known === undefined || !tellsOther(beginning, known);
}

function underFormerIds(
  conversation: ReadConversation,
  { conversationId, messageIds }: FormerIds,
): ReadConversation {
  const idOf = (id: string): string => messageIds.get(id) ?? id;
  return {
    ...conversation,
    conversationId,
    messageIds: conversation.messageIds.map(idOf),
    records: conversation.records.map((record) =>
      underIds(underConversation(record, conversationId), idOf),
    ),
  };
}

/** A record of another conversation. */
export function underConversation(record: NewRecord, conversationId: string): NewRecord {
  if (!("conversationId" in record.body)) return record;
  // The same body of the same kind with another id.
  return { ...record, body: { ...record.body, conversationId } } as NewRecord;
}
