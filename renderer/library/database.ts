import Dexie, { type Table } from "dexie";
import type {
  BranchRow,
  ConversationRow,
  FolderRow,
  KeptRow,
  MessageRow,
  NodeRow,
  PositionRow,
  RouteRow,
} from "./rows.ts";
import type { BlockRow, SearchEpochRow, SegmentRow } from "./search/index/rows.ts";
import type { UsageKey, UsageRow } from "./usage/usage-row.ts";

/** Raise it when rows change or what they say, or the words that they are found by: there are no upgrades, an old library is deleted and built again from the archive. */
const libraryShape = 10;

/** The window's database. Everything in it can be lost: it is rebuilt from the archive. */
export type LibraryDatabase = Dexie & {
  /** What opens it. */
  readonly factory: IDBFactory;
  readonly conversations: Table<ConversationRow, string>;
  readonly messages: Table<MessageRow, string>;
  /** Keyed by conversation and seq, so that one conversation's tree is one contiguous range. */
  readonly nodes: Table<NodeRow, [string, number]>;
  readonly branches: Table<BranchRow, string>;
  /** Keyed by the answer. */
  readonly routes: Table<RouteRow, string>;
  readonly folders: Table<FolderRow, string>;
  readonly kept: Table<KeptRow, string>;
  /** Its primary key holds all but the counts; `slot` alone finds a span of time. */
  readonly usage: Table<UsageRow, UsageKey>;
  readonly meta: Table<PositionRow, string>;
  /** The search index and its blocks; only `search/` reads and writes these. */
  readonly segments: Table<SegmentRow, number>;
  readonly postings: Table<BlockRow, [number, number]>;
  readonly positions: Table<BlockRow, [number, number]>;
  readonly searchEpoch: Table<SearchEpochRow, string>;
};

/** Tables that applying records writes to. What is searched follows by itself, so that neither waits for the other. */
export function projectedTables(database: LibraryDatabase) {
  const { conversations, messages, nodes, branches, routes, folders, kept, usage, meta } = database;
  return [conversations, messages, nodes, branches, routes, folders, kept, usage, meta];
}

/** Describes the database without opening it. */
export function createLibraryDatabase(name: string, factory = indexedDB): LibraryDatabase {
  const opened = Object.assign(new Dexie(name, { indexedDB: factory }), { factory });
  // Dexie adds the tables by name at run time; this is the one place where their types are promised.
  const database = opened as LibraryDatabase;
  database.version(libraryShape).stores({
    conversations: "id",
    messages: "id, seq, ratedAs",
    nodes: "[conversationId+seq]",
    branches: "conversationId",
    routes: "messageId, conversationId",
    folders: "id",
    kept: "key",
    usage: "[conversationId+slot+kind+model], slot",
    meta: "key",
    segments: "fromSeq",
    postings: "[fromSeq+block]",
    positions: "[fromSeq+block]",
    searchEpoch: "key",
  });
  return database;
}

/** All nodes of a conversation with a seq above `afterSeq`, oldest first. */
export function nodesAfter(database: LibraryDatabase, conversationId: string, afterSeq: number) {
  return database.nodes
    .where("[conversationId+seq]")
    .between([conversationId, afterSeq], [conversationId, Dexie.maxKey], false, true);
}

/** Opens the database, or deletes it and opens an empty one when it is damaged or of another shape. */
export async function openOrRebuild(
  database: LibraryDatabase,
): Promise<{ readonly wasRebuilt: boolean }> {
  try {
    if (!(await hasOtherShape(database))) {
      await database.open();
      return { wasRebuilt: false };
    }
  } catch (error) {
    console.warn("The library could not be opened and is built again.", error);
  }
  await deleteAndOpen(database);
  return { wasRebuilt: true };
}

// Asked before Dexie opens it, for Dexie adapts itself to a newer database instead of refusing it.
async function hasOtherShape({ name, factory }: LibraryDatabase): Promise<boolean> {
  const present = (await factory.databases()).find((candidate) => candidate.name === name);
  // Dexie multiplies its version numbers by ten.
  return present !== undefined && present.version !== libraryShape * 10;
}

/** Throws everything away and opens an empty database on the same object, so that live queries go on. */
export async function deleteAndOpen(database: LibraryDatabase): Promise<void> {
  await deleteLibrary(database);
  await database.open();
}

/** Resolves once nothing holds it open any more and it is deleted; rejects when that takes too long. */
export async function deleteLibrary(database: LibraryDatabase): Promise<void> {
  await Promise.race([database.delete({ disableAutoOpen: false }), rejectWhenBlocked()]);
}

// IndexedDB waits without end while anything else holds the database open.
function rejectWhenBlocked(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error("another window holds the library open")), 20_000);
  });
}
