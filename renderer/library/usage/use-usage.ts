import { useLiveQuery } from "dexie-react-hooks";
import { database } from "../library.ts";
import { type LaidSpan, type UsageSpan, laySpan } from "./spans.ts";
import { type UsageSummary, sumUsage } from "./sum-usage.ts";
import { slotMs } from "./usage-row.ts";

export interface Usage extends UsageSummary {
  readonly span: UsageSpan;
  readonly laid: LaidSpan;
}

/** What was used within a span that ends today, kept up to date. `undefined` while loading, `null` when nothing ever was. */
export function useUsage(span: UsageSpan, today: Date): Usage | null | undefined {
  return useLiveQuery(() => readUsage(span, today), [span, today]);
}

async function readUsage(span: UsageSpan, today: Date): Promise<Usage | null> {
  const first = await database.usage.orderBy("slot").first();
  if (first === undefined) return null;
  const laid = laySpan(span, today.getTime(), first.slot * slotMs);
  const sinceMs = laid.beforeFromMs ?? laid.buckets[0]?.fromMs ?? 0;
  const rows = await database.usage
    .where("slot")
    .aboveOrEqual(sinceMs / slotMs)
    .toArray();
  return { span, laid, ...sumUsage(rows, laid) };
}
