import { useLiveQuery } from "dexie-react-hooks";
import { database } from "../library.ts";
import { type LaidSpan, type UsageSpan, laySpan } from "./spans.ts";
import { type UsageSummary, sumUsage } from "./sum-usage.ts";
import { slotMs } from "./usage-row.ts";

export interface Usage extends UsageSummary {
  readonly span: UsageSpan;
  readonly laid: LaidSpan;
}

/** What was used within a span, kept up to date. `undefined` while loading, `null` when nothing ever was. */
export function useUsage(span: UsageSpan): Usage | null | undefined {
  return useLiveQuery(() => readUsage(span), [span]);
}

async function readUsage(span: UsageSpan): Promise<Usage | null> {
  const first = await database.usage.orderBy("slot").first();
  if (first === undefined) return null;
  const laid = laySpan(span, Date.now(), first.slot * slotMs);
  const sinceMs = laid.beforeFromMs ?? laid.buckets[0]?.fromMs ?? 0;
  const rows = await database.usage
    .where("slot")
    .aboveOrEqual(sinceMs / slotMs)
    .toArray();
  return { span, laid, ...sumUsage(rows, laid) };
}
