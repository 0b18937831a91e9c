import type { LibraryDatabase } from "../../database.ts";
import type { ConversationRow, MessageRow } from "../../rows.ts";
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
  const found = await readRows(database, keys.map(seqOfKey));
  return found.map(({ message, conversation }) => {
    const { place, parts } = makeSnippet(message, query);
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

interface FoundRows {
  readonly message: MessageRow;
  readonly conversation: ConversationRow | undefined;
}

/** All at once in one transaction: one after the other would take a trip to the disk each. */
async function readRows(
  database: LibraryDatabase,
  seqs: readonly number[],
): Promise<readonly FoundRows[]> {
  if (!database.isOpen()) await database.open();
  const stores = ["messages", "conversations"] as const;
  const transaction = database.backendDB().transaction(stores, "readonly");
  const bySeq = transaction.objectStore("messages").index("seq");
  const conversations = transaction.objectStore("conversations");
  const found = await Promise.all(
    seqs.map(async (seq) => {
      const message = await answer<MessageRow>(bySeq.get(seq));
      if (message === undefined) return null;
      const { conversationId } = message;
      return {
        message,
        conversation: await answer<ConversationRow>(conversations.get(conversationId)),
      };
    }),
  );
  return found.filter((rows) => rows !== null);
}

function answer<Row>(request: IDBRequest<Row | undefined>): Promise<Row | undefined> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () =>
      reject(request.error ?? new Error("What was found could not be read.")),
    );
  });
}
