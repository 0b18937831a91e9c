import type { EgressPage, EgressRecord } from "./archive.ts";
import { intactRecords } from "./journal/intact-records.ts";
import type { JournalIndex } from "./journal/journal-index.ts";

/** Reads only the lines asked for. */
export async function readEgress(
  dir: string,
  index: JournalIndex,
  { beforeSeq, limit }: { readonly beforeSeq: number | null; readonly limit: number },
): Promise<EgressPage> {
  const places = index.egress.before(beforeSeq, limit);
  const last = places.at(-1)?.seq ?? null;
  const hasMore = last !== null && index.egress.before(last, 1).length > 0;
  const records: EgressRecord[] = [];
  for await (const found of intactRecords(dir, places)) {
    for (const { record } of found) if (record.kind === "egress") records.push(record);
  }
  const brought = new Set(records.map(({ seq }) => seq).filter((seq) => index.brought.has(seq)));
  const broughtTotal = index.brought.countIn(index.egress);
  const total = index.egress.count - broughtTotal;
  return { records, brought, nextBeforeSeq: hasMore ? last : null, total, broughtTotal };
}
