import Dexie from "dexie";
import { type LibraryDatabase, nodesAfter } from "../database.ts";
import type { RowChanges } from "../projection/row-changes.ts";
import type { MessageRow } from "../rows.ts";
import { type UsageRow, addUsage, noUsage, sumMessages, usageKey } from "./usage-row.ts";

/**
 * Counts the messages of a page, inside the transaction that writes it and once its other rows are written. `known` are
 * the messages that were there before: they were counted then. A conversation that lost something, or in which an answer was
 * completed, is counted anew from what it has now.
 */
export async function countUsage(
  database: LibraryDatabase,
  changes: RowChanges,
  known: readonly MessageRow[],
): Promise<void> {
  if (changes.erasesAll) {
    await database.usage.clear();
    return add(database, sumMessages(changes.messages));
  }
  const counted = new Map(known.map(({ id, seq }) => [id, seq]));
  const completed = changes.messages.filter(({ id, seq }) => (counted.get(id) ?? seq) !== seq);
  const changed = new Set([
    ...changes.erasedConversationIds,
    ...[...changes.erasedMessages, ...completed].map(({ conversationId }) => conversationId),
  ]);
  for (const id of changed) await countAnew(database, id);
  const added = changes.messages.filter(
    ({ id, conversationId }) => !counted.has(id) && !changed.has(conversationId),
  );
  await add(database, sumMessages(added));
}

async function countAnew(database: LibraryDatabase, conversationId: string): Promise<void> {
  await database.usage
    .where("[conversationId+slot+kind+model]")
    .between([conversationId, Dexie.minKey], [conversationId, Dexie.maxKey])
    .delete();
  const nodes = await nodesAfter(database, conversationId, 0).toArray();
  const messages = await database.messages.bulkGet([...new Set(nodes.map(({ id }) => id))]);
  await add(database, sumMessages(messages.filter((message) => message !== undefined)));
}

async function add(database: LibraryDatabase, rows: readonly UsageRow[]): Promise<void> {
  const before = await database.usage.bulkGet(rows.map(usageKey));
  await database.usage.bulkPut(
    rows.map((row, index) => ({ ...row, ...addUsage(before[index] ?? noUsage, row) })),
  );
}
