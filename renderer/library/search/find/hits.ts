import type { LibraryDatabase } from "../../database.ts";
import type { MessageRow } from "../../rows.ts";
import { describeMessage } from "../index/describe.ts";
import type { Query } from "./query.ts";
import { seqOfKey } from "./rank.ts";
import type { SearchHit } from "../request.ts";
import { makeSnippet } from "./snippet.ts";

/** The messages behind some keys, in their order; one that is gone or was written anew since is left out. */
export async function readHits(
  database: LibraryDatabase,
  keys: readonly number[],
  query: Query,
): Promise<readonly SearchHit[]> {
  if (keys.length === 0) return [];
  const messages = await readMessages(database, keys.map(seqOfKey));
  const ids = [...new Set(messages.map(({ conversationId }) => conversationId))];
  const conversations = await database.conversations.bulkGet(ids);
  const titles = new Map(conversations.map((row) => [row?.id, row?.title ?? ""]));
  return messages.map((message) => {
    const { place, parts } = makeSnippet(message, query);
    return {
      messageId: message.id,
      conversationId: message.conversationId,
      title: titles.get(message.conversationId) ?? "",
      role: message.role,
      at: message.at,
      model: describeMessage(message).origin?.model ?? null,
      snippet: parts,
      place,
    };
  });
}

/** All at once in one transaction: one after the other would take a trip to the disk each. */
async function readMessages(
  database: LibraryDatabase,
  seqs: readonly number[],
): Promise<readonly MessageRow[]> {
  if (!database.isOpen()) await database.open();
  const transaction = database.backendDB().transaction("messages", "readonly");
  const index = transaction.objectStore("messages").index("seq");
  const found = await Promise.all(
    seqs.map(
      (seq) =>
        new Promise<MessageRow | undefined>((resolve, reject) => {
          const request: IDBRequest<MessageRow | undefined> = index.get(seq);
          request.addEventListener("success", () => resolve(request.result));
          request.addEventListener("error", () =>
            reject(request.error ?? new Error("A message could not be read.")),
          );
        }),
    ),
  );
  return found.filter((message) => message !== undefined);
}
