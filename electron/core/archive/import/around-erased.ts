import type { NewRecord } from "../../../shared/records.ts";
import { stableId } from "./foreign-records.ts";

/** An id under which nothing was erased, the same each time: the wanted one, or the next. */
export function freeId(wanted: string, isErased: (id: string) => boolean): string {
  let id = wanted;
  for (let count = 1; isErased(id); count += 1) id = stableId(wanted, `${count}`);
  return id;
}

/**
 * A conversation's records without the messages that were erased from it here and what follows those; or with them under other
 * ids, where they are here already or the person wants them back. `leftOut` counts messages.
 */
export function aroundErased(
  records: readonly NewRecord[],
  erased: ReadonlySet<string>,
  isWanted: (messageId: string) => boolean,
): { readonly records: readonly NewRecord[]; readonly leftOut: number } {
  if (erased.size === 0) return { records, leftOut: 0 };
  const left = new Set<string>();
  const idOf = (id: string): string => freeId(id, (one) => erased.has(one));
  for (const { kind, body } of records) {
    if (kind !== "prompt" && kind !== "output") continue;
    const id = idOf(body.messageId);
    const isErased = id !== body.messageId && !isWanted(id);
    if (isErased || (body.parentId !== null && left.has(idOf(body.parentId)))) left.add(id);
  }
  const kept = records
    .map((record) => underIds(record, idOf))
    .filter(
      ({ body }) =>
        !("messageId" in body) || body.messageId === undefined || !left.has(body.messageId),
    );
  return { records: kept, leftOut: left.size };
}

/** A record whose messages have other ids. */
export function underIds(record: NewRecord, idOf: (id: string) => string): NewRecord {
  const ids = (["messageId", "parentId", "replyId"] as const).flatMap((key) => {
    const id = (record.body as Readonly<Partial<Record<typeof key, unknown>>>)[key];
    return typeof id === "string" ? [[key, idOf(id)] as const] : [];
  });
  // The same body of the same kind with other ids.
  return { ...record, body: { ...record.body, ...Object.fromEntries(ids) } } as NewRecord;
}
