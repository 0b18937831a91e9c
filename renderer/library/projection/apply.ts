import type { ArchiveRecord } from "../../../electron/shared/records.ts";
import { type LibraryDatabase, projectedTables } from "../database.ts";
import { removeErased } from "./erase-rows.ts";
import { findNeeded } from "./needed.ts";
import { project } from "./project.ts";
import type { RowChanges } from "./row-changes.ts";
import { renewEpoch } from "../search/index/store.ts";
import { countUsage } from "../usage/count.ts";

const noChanges: RowChanges = {
  conversations: [],
  messages: [],
  nodes: [],
  routes: [],
  folders: [],
  removedFolderIds: [],
  kept: [],
  releasedKeys: [],
  erasedConversationIds: [],
  erasedMessages: [],
  erasesAll: false,
};

/** How far the library has applied the archive. */
export interface Position {
  readonly seq: number;
  /** `null` before the first record. */
  readonly hash: string | null;
}

/** Where to go on reading; the beginning for an empty library. */
export async function readPosition(database: LibraryDatabase): Promise<Position> {
  const row = await database.meta.get("position");
  return row === undefined ? { seq: 0, hash: null } : { seq: row.seq, hash: row.hash };
}

/**
 * Applies records that follow the library's position, all or none: rows and position are written in one transaction,
 * so a crash leaves the library before or after the page, never within.
 */
export async function applyPage(
  database: LibraryDatabase,
  records: readonly ArchiveRecord[],
): Promise<RowChanges> {
  const last = records.at(-1);
  if (last === undefined) return noChanges;
  const hasErasure = records.some(({ kind }) => kind === "erased");
  const tables = hasErasure ? database.tables : projectedTables(database);
  return database.transaction("rw", tables, async () => {
    const needed = findNeeded(records);
    const conversations = await database.conversations.bulkGet([...needed.conversationIds]);
    const messages = (await database.messages.bulkGet([...needed.messageIds])).filter(exists);
    const routes = await database.routes.bulkGet([...needed.routedIds]);
    const folders = await database.folders.bulkGet([...needed.folderIds]);
    const projected = project(records, {
      conversations: conversations.filter(exists),
      messages,
      routes: routes.filter(exists),
      folders: folders.filter(exists),
    });
    const changes = await removeErased(database, projected);
    await database.conversations.bulkPut([...changes.conversations]);
    await database.messages.bulkPut([...changes.messages]);
    await database.nodes.bulkPut([...changes.nodes]);
    await database.routes.bulkPut([...changes.routes]);
    await database.folders.bulkDelete([...changes.removedFolderIds]);
    await database.folders.bulkPut([...changes.folders]);
    await database.kept.bulkDelete([...changes.releasedKeys]);
    await database.kept.bulkPut([...changes.kept]);
    await countUsage(database, changes, messages);
    await database.meta.put({ key: "position", seq: last.seq, hash: last.hash });
    return changes;
  });
}

/** Empties the library: the archive it was built from is not the one that is open. */
export async function clearLibrary(database: LibraryDatabase): Promise<void> {
  await database.transaction("rw", database.tables, async () => {
    for (const table of database.tables) await table.clear();
    await renewEpoch(database);
  });
}

function exists<Row>(row: Row | undefined): row is Row {
  return row !== undefined;
}
