import type { LibraryDatabase } from "../../database.ts";
import type { MessageRow } from "../../rows.ts";
import { describeMessage } from "../index/describe.ts";
import type { ConversationShelf } from "./conversations.ts";
import type { Query } from "./query.ts";
import { seqOfKey } from "./rank.ts";
import type { SearchHit } from "../request.ts";
import { makeSnippet } from "./snippet.ts";

/** The messages behind some keys, in their order; one that is gone or was written anew since is left out. */
export async function readHits(
  database: LibraryDatabase,
  conversations: ConversationShelf,
  keys: readonly number[],
  query: Query,
): Promise<readonly SearchHit[]> {
  if (keys.length === 0) return [];
  const messages = await readMessages(database, keys.map(seqOfKey));
  const rows = await conversations.some(messages.map(({ conversationId }) => conversationId));
  return messages.map((message, index) => {
    const { place, parts } = makeSnippet(message, query);
    const conversation = rows[index];
    return {
      messageId: message.id,
      conversationId: message.conversationId,
      title: conversation?.title ?? "",
      isArchived: conversation?.isArchived === true,
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
  const bySeq = transaction.objectStore("messages").index("seq");
  const found = await Promise.all(seqs.map((seq) => answer<MessageRow>(bySeq.get(seq))));
  return found.filter((message) => message !== undefined);
}

function answer<Row>(request: IDBRequest<Row | undefined>): Promise<Row | undefined> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () =>
      reject(request.error ?? new Error("What was found could not be read.")),
    );
  });
}
