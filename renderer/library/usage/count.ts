import Dexie from "dexie";
import { type LibraryDatabase, nodesAfter } from "../database.ts";
import type { RowChanges } from "../projection/row-changes.ts";
import type { MessageRow } from "../rows.ts";
import { type UsageRow, addUsage, noUsage, sumMessages, usageKey, usageOf } from "./usage-row.ts";

/**
 * Counts the messages of a page, inside the transaction that writes it and once its other rows are written. `known` are
 * the messages that were there before, counted then if they counted for anything. A conversation that lost something is
 * counted anew from what is left of it.
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
  const lessened = new Set([
    ...changes.erasedConversationIds,
    ...changes.erasedMessages.map(({ conversationId }) => conversationId),
  ]);
  for (const id of lessened) await countAnew(database, id);
  // An answer may have come in place of one that was missing.
  const counted = new Set(known.filter((message) => usageOf(message) !== null).map(({ id }) => id));
  const added = changes.messages.filter(
    ({ id, conversationId }) => !counted.has(id) && !lessened.has(conversationId),
  );
  await add(database, sumMessages(added));
}

async function countAnew(database: LibraryDatabase, conversationId: string): Promise<void> {
  await database.usage
    .where("[conversationId+slot+kind+model]")
    .between([conversationId, Dexie.minKey], [conversationId, Dexie.maxKey])
    .delete();
  const nodes = await nodesAfter(database, conversationId, 0).toArray();
  // A message that came in place of one that was missing has two nodes.
  const ids = new Set(nodes.map(({ id }) => id));
  const messages = await database.messages.bulkGet([...ids]);
  await add(database, sumMessages(messages.filter((message) => message !== undefined)));
}

async function add(database: LibraryDatabase, rows: readonly UsageRow[]): Promise<void> {
  const before = await database.usage.bulkGet(rows.map(usageKey));
  await database.usage.bulkPut(
    rows.map((row, index) => ({ ...row, ...addUsage(before[index] ?? noUsage, row) })),
  );
}
