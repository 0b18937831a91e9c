import type { ConversationRow } from "../../rows.ts";
import { createPartBuilder } from "../index/part-builder.ts";
import type { DocumentFilter } from "./filter.ts";
import { matchPart } from "./match-tail.ts";
import type { Query } from "./query.ts";
import { seqOfKey } from "./rank.ts";
import { rankMatches } from "./ranking.ts";

/**
 * The titles of conversations, looked through by the rules that messages are: held like a part of the index in the
 * making, a document for each title.
 */
export interface TitleIndex {
  /** Takes in a conversation, or what it has become. */
  readonly put: (row: ConversationRow) => void;
  readonly remove: (id: string) => void;
  /** Those whose title has all that is asked for, the newest first (by the hour), `most` of them; `total` counts all. */
  readonly find: (query: Query, filter: DocumentFilter | null, most: number) => FoundTitles;
}

export interface FoundTitles {
  readonly rows: readonly ConversationRow[];
  readonly total: number;
}

/** So many documents that stand for nothing any more are not worth building anew for. */
const fewestDead = 1_000;

export function createTitleIndex(): TitleIndex {
  let part = createPartBuilder(0);
  /** By document; the place of a title that was put anew, or is gone, is empty. */
  let rows: (ConversationRow | null)[] = [];
  let documents = new Map<string, number>();

  const add = (row: ConversationRow): void => {
    const document = rows.push(row) - 1;
    documents.set(row.id, document);
    part.add({
      seq: document,
      seconds: Math.max(0, Math.floor(Date.parse(row.updatedAt) / 1_000)) || 0,
      conversationId: row.id,
      flags: 0,
      origin: null,
      texts: [row.title],
    });
  };

  const remove = (id: string): void => {
    const document = documents.get(id);
    if (document === undefined) return;
    rows[document] = null;
    documents.delete(id);
  };

  /** Nothing can be taken out of a part, so it is begun anew when half of it is dead. */
  const rebuild = (): void => {
    const alive = rows.filter((row) => row !== null);
    part = createPartBuilder(0);
    rows = [];
    documents = new Map();
    for (const row of alive) add(row);
  };

  return {
    put: (row) => {
      remove(row.id);
      // The words of a first prompt that stand in for a title are found where they were said.
      if (row.titledBy === "prompt") return;
      add(row);
      if (rows.length > 2 * documents.size + fewestDead) rebuild();
    },
    remove,
    find: (query, filter, most) => {
      if (!query.clauses.some(({ need }) => need === "required")) return { rows: [], total: 0 };
      const { keys, total } = rankMatches(
        [matchPart(part, query)],
        query,
        (columns) => {
          const passes = filter?.(columns);
          return (document) => rows[document] != null && (passes?.(document) ?? true);
        },
        "newest",
        most,
      );
      return {
        rows: keys.map((key) => rows[seqOfKey(key)]).filter((row) => row != null),
        total,
      };
    },
  };
}
