import type { LibraryDatabase } from "../../database.ts";
import type { ConversationRow } from "../../rows.ts";

/** All conversations, read when a filter first asks for them and kept up to date from then on. */
export interface ConversationShelf {
  readonly all: () => Promise<Iterable<ConversationRow>>;
  /** These were written, or are gone. */
  readonly changed: (ids: readonly string[]) => void;
  readonly forget: () => void;
}

export function createConversationShelf(database: LibraryDatabase): ConversationShelf {
  let rows: Map<string, ConversationRow> | null = null;
  let stale = new Set<string>();

  const refresh = async (known: Map<string, ConversationRow>): Promise<void> => {
    const ids = [...stale];
    stale = new Set();
    const fresh = await database.conversations.bulkGet(ids);
    for (const [index, id] of ids.entries()) {
      const row = fresh[index];
      if (row === undefined) known.delete(id);
      else known.set(id, row);
    }
  };

  return {
    all: async () => {
      if (rows === null) {
        stale = new Set();
        rows = new Map((await database.conversations.toArray()).map((row) => [row.id, row]));
      }
      if (stale.size > 0) await refresh(rows);
      return rows.values();
    },
    changed: (ids) => {
      if (rows !== null) for (const id of ids) stale.add(id);
    },
    forget: () => {
      rows = null;
    },
  };
}
