import type { LibraryDatabase } from "../../database.ts";
import type { IndexParts } from "../index/indexer.ts";
import type { FoundMessage } from "../request.ts";

/** Requests that wait for the disk at once. */
const perStep = 2_000;

/**
 * The messages of some seqs, in their order, by their ids alone: their texts would fill the memory where there are many. One
 * that is gone or was written anew since is left out.
 */
export async function readFound(
  database: LibraryDatabase,
  index: IndexParts,
  seqs: readonly number[],
): Promise<readonly FoundMessage[]> {
  const conversationOf = readConversations(index, new Set(seqs));
  if (!database.isOpen()) await database.open();
  const found: FoundMessage[] = [];
  for (let first = 0; first < seqs.length; first += perStep) {
    const step = seqs.slice(first, first + perStep);
    const transaction = database.backendDB().transaction("messages", "readonly");
    const bySeq = transaction.objectStore("messages").index("seq");
    const ids = await Promise.all(step.map((seq) => keyOf(bySeq.getKey(seq))));
    for (const [place, messageId] of ids.entries()) {
      const conversationId = conversationOf.get(step[place] ?? -1);
      if (typeof messageId === "string" && conversationId !== undefined)
        found.push({ messageId, conversationId });
    }
  }
  return found;
}

/** The conversation of each seq that is wanted, as the index has it. */
function readConversations(
  { segments, building }: IndexParts,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { documents } of [...segments, ...building]) {
    for (let document = 0; document < documents.count; document++) {
      const seq = documents.seqs[document] ?? -1;
      const conversation = documents.conversations[documents.conversationOf[document] ?? -1];
      if (conversation !== undefined && wanted.has(seq)) found.set(seq, conversation);
    }
  }
  return found;
}

function keyOf(request: IDBRequest<IDBValidKey | undefined>): Promise<IDBValidKey | undefined> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () =>
      reject(request.error ?? new Error("What was found could not be read.")),
    );
  });
}
