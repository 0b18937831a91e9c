import type { NewRecord } from "../../../shared/records.ts";
import type { ConversationLog, LoggedMessage } from "../archive.ts";
import { freeId, underIds } from "./around-erased.ts";
import { stableId } from "./foreign-records.ts";
import { isMessage, tellingOf, tellsOther } from "./known-message.ts";

/**
 * A conversation's records, whose messages are named by their places, with those messages under other ids whose place another
 * one has here, and with what follows them: what was begun anew elsewhere comes beside what is known. The same ids each time.
 * `erased` has those of them too that may be what was erased from a place, before another message came back to it.
 */
export function aroundTaken(
  records: readonly NewRecord[],
  { messages }: ConversationLog,
  erased: ReadonlySet<string>,
): { readonly records: readonly NewRecord[]; readonly erased: ReadonlySet<string> } {
  const renamed = new Map<string, string>();
  const doubtful: string[] = [];
  const find = (id: string): LoggedMessage | undefined =>
    messages.get(freeId(id, (one) => erased.has(one)));
  for (const record of records) {
    if (!isMessage(record)) continue;
    const { messageId, parentId, text } = record.body;
    const above = renamed.get(parentId ?? "");
    const place = above === undefined ? messageId : stableId(above, messageId);
    const beside = stableId(place, text);
    const known = find(place);
    const isTaken = known !== undefined && tellsOther(tellingOf(record), known);
    const isBeside = find(beside) !== undefined;
    if (isTaken && !isBeside && erased.has(place)) doubtful.push(beside);
    const id = isTaken || isBeside ? beside : place;
    if (id !== messageId) renamed.set(messageId, id);
  }
  if (renamed.size === 0) return { records, erased };
  return {
    records: records.map((record) => underIds(record, (id) => renamed.get(id) ?? id)),
    erased: new Set([...erased, ...doubtful]),
  };
}
