import {
  type AnsweredBy,
  type UsageCounts,
  type UsageKind,
  type UsageRow,
  addUsage,
  noUsage,
  slotMs,
} from "./usage-row.ts";
import { type LaidSpan, findBucket } from "./spans.ts";

/** Where answers of Freehold's own are made, nearest first. */
export const answerKinds: readonly AnsweredBy[] = ["device", "own", "third-party"];

/** Everything that is counted, by what it is. */
export type UsageByKind = Readonly<Record<UsageKind, UsageCounts>>;

export interface ModelUsage extends UsageCounts {
  readonly kind: Exclude<UsageKind, "prompts">;
  /** "" where an import did not say. */
  readonly model: string;
}

export interface UsageSummary {
  readonly total: UsageByKind;
  /** One for each bucket of the span. */
  readonly byBucket: readonly UsageByKind[];
  /** The span of the same length before it; `null` when there is none to compare with. */
  readonly before: UsageByKind | null;
  /** Of the span, most answers first. */
  readonly models: readonly ModelUsage[];
}

export const nothingUsed: UsageByKind = {
  prompts: noUsage,
  device: noUsage,
  own: noUsage,
  "third-party": noUsage,
  imported: noUsage,
};

/** Adds rows up by the buckets of a span and by model. Rows of another time are left out. */
export function sumUsage(rows: readonly UsageRow[], span: LaidSpan): UsageSummary {
  const byBucket = span.buckets.map(() => ({ ...nothingUsed }));
  const total = { ...nothingUsed };
  const before = { ...nothingUsed };
  const models = new Map<string, ModelUsage>();
  const beginMs = span.buckets[0]?.fromMs ?? 0;
  for (const row of rows) {
    const { kind, model, slot } = row;
    const atMs = slot * slotMs;
    const bucket = byBucket[findBucket(span.buckets, atMs)];
    if (bucket !== undefined) {
      bucket[kind] = addUsage(bucket[kind], row);
      total[kind] = addUsage(total[kind], row);
      if (kind === "prompts") continue;
      const key = JSON.stringify([kind, model]);
      models.set(key, { kind, model, ...addUsage(models.get(key) ?? noUsage, row) });
    } else if (span.beforeFromMs !== null && atMs >= span.beforeFromMs && atMs < beginMs) {
      before[kind] = addUsage(before[kind], row);
    }
  }
  return {
    total,
    byBucket,
    before: span.beforeFromMs === null ? null : before,
    models: [...models.values()].sort(byAnswers),
  };
}

function byAnswers(a: ModelUsage, b: ModelUsage): number {
  return b.messages - a.messages || a.model.localeCompare(b.model);
}

/** Prompts, and answers wherever they are from. */
export function countMessages(used: UsageByKind): number {
  return Object.values(used).reduce((sum, { messages }) => sum + messages, 0);
}

/** Answers of Freehold's own. */
export function countAnswers(used: UsageByKind): number {
  return answerKinds.reduce((sum, kind) => sum + used[kind].messages, 0);
}

/** What models read and wrote. */
export function countTokens({ promptTokens, outputTokens }: UsageCounts): number {
  return promptTokens + outputTokens;
}

/** What all models read and wrote. */
export function countAllTokens(used: UsageByKind): number {
  return answerKinds.reduce((sum, kind) => sum + countTokens(used[kind]), 0);
}

export function sumCost(used: UsageByKind): number {
  return answerKinds.reduce((sum, kind) => sum + used[kind].costUsd, 0);
}

/** The share, 0 to 1, of answers that were made on this device; `null` when there were none. Imported ones are no part of it. */
export function localShareOfAnswers(used: UsageByKind): number | null {
  return share(used.device.messages, countAnswers(used));
}

/** The same of tokens. */
export function localShareOfTokens(used: UsageByKind): number | null {
  return share(countTokens(used.device), countAllTokens(used));
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Mean output tokens per second, by the time that answers were really written; `null` when none was timed. */
export function meanSpeed({ timedTokens, generatingMs }: UsageCounts): number | null {
  return generatingMs > 0 ? (timedTokens / generatingMs) * 1_000 : null;
}
