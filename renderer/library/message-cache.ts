import type { LibraryChanges } from "./changes.ts";
import type { LibraryDatabase } from "./database.ts";
import type { MessageRow } from "./rows.ts";

/** Whole messages for the rows on screen and around it. */
export interface MessageCache {
  readonly read: (id: string) => MessageRow | undefined;
  /** Fetches what is not here yet; all requests of one tick become one read. */
  readonly request: (ids: readonly string[]) => void;
  readonly subscribe: (id: string, listener: () => void) => () => void;
}

const keptMessages = 1_000;

export function createMessageCache(
  database: LibraryDatabase,
  changes: LibraryChanges,
): MessageCache {
  // In order of last use, so that the first one is the one to drop.
  const messages = new Map<string, MessageRow>();
  const listeners = new Map<string, Set<() => void>>();
  let requested = new Set<string>();

  const put = (message: MessageRow): void => {
    messages.delete(message.id);
    messages.set(message.id, message);
    for (const listener of listeners.get(message.id) ?? []) listener();
  };

  const trim = (): void => {
    for (const id of messages.keys()) {
      if (messages.size <= keptMessages) return;
      if (!listeners.has(id)) messages.delete(id);
    }
  };

  const fetchRequested = async (): Promise<void> => {
    const ids = [...requested];
    requested = new Set();
    for (const message of await database.messages.bulkGet(ids))
      if (message !== undefined) put(message);
    trim();
  };

  const request = (ids: readonly string[]): void => {
    const missing = ids.filter((id) => !messages.has(id) && !requested.has(id));
    if (missing.length === 0) return;
    if (requested.size === 0) {
      queueMicrotask(() => {
        fetchRequested().catch((error: unknown) =>
          console.warn("Messages could not be loaded.", error),
        );
      });
    }
    for (const id of missing) requested.add(id);
  };

  changes.subscribe((change) => {
    if (change === "cleared") {
      messages.clear();
      for (const group of listeners.values()) for (const listener of group) listener();
      return;
    }
    const erased = new Set(change.erasedConversationIds);
    for (const [id, message] of messages)
      if (erased.has(message.conversationId)) messages.delete(id);
    for (const { messageIds } of change.erasedMessages)
      for (const id of messageIds) messages.delete(id);
    for (const message of change.messages)
      if (messages.has(message.id) || listeners.has(message.id)) put(message);
  });

  return {
    read: (id) => messages.get(id),
    request,
    subscribe: (id, listener) => {
      const group = listeners.get(id) ?? new Set();
      group.add(listener);
      listeners.set(id, group);
      return () => {
        group.delete(listener);
        if (group.size === 0) listeners.delete(id);
      };
    },
  };
}
