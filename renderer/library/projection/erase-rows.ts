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
  const nodes = await nodesAfter(database, row.id, 0).toArray();
  const added = inPage.filter(({ conversationId }) => conversationId === row.id);
  const newestId = added.at(-1)?.id ?? [...new Set(nodes.map(({ id }) => id))].at(-1);
  const read = async (id: string | undefined): Promise<MessageRow | undefined> =>
    id === undefined
      ? undefined
      : (added.find((message) => message.id === id) ?? (await database.messages.get(id)));
  const newest = await read(newestId);
  const updatedAt = newest?.at ?? row.createdAt;
  if (row.titledBy !== "none") return { ...row, updatedAt };
  const firstId =
    nodes.find(({ role }) => role === "user")?.id ?? added.find(({ role }) => role === "user")?.id;
  const first = await read(firstId);
  if (first?.role !== "user") return { ...row, updatedAt };
  const title = titleFromPrompt(first.text) || (first.attachments[0]?.name ?? "");
  return { ...row, updatedAt, title, titledBy: "prompt" };
}
