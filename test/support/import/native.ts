import {
  chainRecord,
  chainStart,
  prepareRecord,
} from "../../../electron/core/archive/journal/record.ts";
import type { NewRecord } from "../../../electron/shared/records.ts";

/** Lines as an export has them, each with a hash that holds. */
export function native(
  records: readonly { readonly kind: string; readonly body: object; readonly at?: string }[],
): string {
  let last = chainStart;
  const lines = records.map(({ kind, body, at = "2026-11-26T10:00:00.000Z" }) => {
    // What a hostile file would hold is no NewRecord.
    const { record, line } = chainRecord(prepareRecord({ kind, body } as NewRecord), last, at);
    last = record;
    return line;
  });
  return `{"format":"freehold-export","version":1}\n${lines.join("")}`;
}
