import { isErased } from "../../shared/records.ts";
import { intactRecords } from "./journal/intact-records.ts";
import type { JournalIndex } from "./journal/journal-index.ts";

/** Ids of messages that were erased from a conversation that stayed, by the conversation's. Reads only the lines that say so. */
export async function readErasedMessages(
  dir: string,
  index: JournalIndex,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const erased = new Map<string, Set<string>>();
  for await (const found of intactRecords(dir, index.erasures.places())) {
    for (const { record } of found) {
      const { kind, body } = record;
      if (kind !== "erased" || isErased(body) || "everything" in body) continue;
      const before = erased.get(body.conversationId) ?? new Set();
      for (const messageId of body.messageIds ?? []) before.add(messageId);
      erased.set(body.conversationId, before);
    }
  }
  return erased;
}
