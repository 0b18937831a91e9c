import type {
  ConversationRow,
  FolderRow,
  KeptRow,
  MessageRow,
  NodeRow,
  RouteRow,
} from "../rows.ts";

/** What a page of records does to the library. */
export interface RowChanges {
  readonly conversations: readonly ConversationRow[];
  readonly messages: readonly MessageRow[];
  readonly nodes: readonly NodeRow[];
  readonly routes: readonly RouteRow[];
  readonly folders: readonly FolderRow[];
  readonly removedFolderIds: readonly string[];
  readonly kept: readonly KeptRow[];
  /** Of places that are kept no longer. */
  readonly releasedKeys: readonly string[];
  readonly erasedConversationIds: readonly string[];
  /** Of conversations that go on; in none of the rows above. */
  readonly erasedMessages: readonly ErasedMessages[];
  /** Everything older than this page goes: every row that is in none of the lists above. */
  readonly erasesAll: boolean;
}

/** Messages that were erased from a conversation. */
export interface ErasedMessages {
  readonly conversationId: string;
  readonly messageIds: readonly string[];
}
