import { type LibraryDatabase, nodesAfter } from "../database.ts";
import type { ErasedMessages, RowChanges } from "./row-changes.ts";
import type { ConversationRow, MessageRow } from "../rows.ts";
import { forgetAll, forgetMessages } from "../search/index/store.ts";
import { titleFromPrompt } from "./title.ts";

/**
 * Deletes the rows of what a page says was erased, inside the transaction that writes the page. Resolves with the page's
 * changes as they are to be written and published: with every conversation that went, and with what is left of those
 * that lost only messages.
 */
export async function removeErased(
  database: LibraryDatabase,
  changes: RowChanges,
): Promise<RowChanges> {
  const erasedConversationIds = new Set(changes.erasedConversationIds);
  if (changes.erasesAll) {
    for (const id of await database.conversations.toCollection().primaryKeys())
      erasedConversationIds.add(id);
    const { conversations, messages, nodes, branches, routes, folders, kept } = database;
    for (const table of [conversations, messages, nodes, branches, routes, folders, kept])
      await table.clear();
    await forgetAll(database);
  } else {
    for (const id of erasedConversationIds) await removeConversation(database, id);
  }
  for (const erased of changes.erasedMessages) await removeMessages(database, erased);
  const shortened = new Set(changes.erasedMessages.map(({ conversationId }) => conversationId));
  const conversations: ConversationRow[] = [];
  for (const row of changes.conversations)
    conversations.push(
      shortened.has(row.id) ? await settled(database, row, changes.messages) : row,
    );
  return { ...changes, conversations, erasedConversationIds: [...erasedConversationIds] };
}

async function removeConversation(database: LibraryDatabase, id: string): Promise<void> {
  const nodes = await nodesAfter(database, id, 0).toArray();
  await database.messages.bulkDelete(nodes.map((node) => node.id));
  await forgetMessages(
    database,
    nodes.map((node) => node.seq),
  );
  await database.nodes.bulkDelete(
    nodes.map((node): [string, number] => [node.conversationId, node.seq]),
  );
  await database.branches.delete(id);
  await database.routes.where("conversationId").equals(id).delete();
  await database.conversations.delete(id);
}

async function removeMessages(
  database: LibraryDatabase,
  { conversationId, messageIds }: ErasedMessages,
): Promise<void> {
  const gone = new Set(messageIds);
  const all = await nodesAfter(database, conversationId, 0).toArray();
  const nodes = all.filter(({ id }) => gone.has(id));
  await database.nodes.bulkDelete(
    nodes.map((node): [string, number] => [node.conversationId, node.seq]),
  );
  await forgetMessages(
    database,
    nodes.map((node) => node.seq),
  );
  await database.messages.bulkDelete([...messageIds]);
  await database.routes.bulkDelete([...messageIds]);
  const branch = await database.branches.get(conversationId);
  if (branch !== undefined && gone.has(branch.messageId))
    await database.branches.delete(conversationId);
}

/** A conversation that lost messages: as old as the newest that is left, and named by the first prompt that is left. */
async function settled(
  database: LibraryDatabase,
  row: ConversationRow,
  inPage: readonly MessageRow[],
): Promise<ConversationRow> {
  const left = await messagesLeft(database, row.id, inPage);
  const latest = left
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  const aged = { ...row, updatedAt: latest ?? row.createdAt };
  if (row.titledBy !== "none") return aged;
  const first = left.find((message) => message.role === "user");
  if (first === undefined) return aged;
  const title = titleFromPrompt(first.text) || (first.attachments[0]?.name ?? "");
  return { ...aged, title, titledBy: "prompt" };
}

/** In the order in which they were written down. */
async function messagesLeft(
  database: LibraryDatabase,
  conversationId: string,
  inPage: readonly MessageRow[],
): Promise<readonly MessageRow[]> {
  const nodes = await nodesAfter(database, conversationId, 0).toArray();
  const stored = await database.messages.bulkGet(nodes.map(({ id }) => id));
  const added = inPage.filter((message) => message.conversationId === conversationId);
  const left = [...stored.filter((message) => message !== undefined), ...added];
  return [...new Map(left.map((message) => [message.id, message])).values()];
}
