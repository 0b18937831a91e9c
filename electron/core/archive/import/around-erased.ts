import type { NewRecord } from "../../../shared/records.ts";
import { stableId } from "./foreign-records.ts";
import { isMessage } from "./known-message.ts";

/** An id under which nothing was erased, the same each time: the wanted one, or the next. */
export function freeId(wanted: string, isErased: (id: string) => boolean): string {
  let id = wanted;
  for (let count = 1; isErased(id); count += 1) id = stableId(wanted, `${count}`);
  return id;
}

/**
 * A conversation's records without the messages that were erased from it here and what follows those, answers that have no
 * output yet among them; or with them under other ids, where they are here already or the person wants them back. `leftOut`
 * counts messages.
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
    if (!("messageId" in body) || body.messageId === undefined) continue;
    const id = idOf(body.messageId);
    const parentId = "parentId" in body ? body.parentId : null;
    const isErased = id !== body.messageId && !isWanted(id);
    if (isErased || (parentId !== null && left.has(idOf(parentId)))) left.add(id);
    // Of the answer there may be no more yet than what left for it.
    if (kind === "prompt" && left.has(id)) left.add(idOf(body.replyId));
  }
  const all = records.map((record) => underIds(record, idOf));
  const isLeft = ({ body }: NewRecord): boolean =>
    "messageId" in body && body.messageId !== undefined && left.has(body.messageId);
  const messages = all.filter(isMessage).filter(isLeft);
  return {
    records: all.filter((record) => !isLeft(record)),
    leftOut: new Set(messages.map(({ body }) => body.messageId)).size,
  };
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
