import { isRemote } from "../../../electron/shared/provenance.ts";
import type { AssistantMessage, MessageRow, UserMessage } from "../rows.ts";

/** What a row counts: prompts, answers by where they were made, or answers that another program kept. */
export type UsageKind = "prompts" | AnsweredBy | "imported";

/** Where an answer of Freehold's own was made. */
export type AnsweredBy = "device" | "own" | "third-party";

/** What is added up over messages, rows and spans of time. */
export interface UsageCounts {
  readonly messages: number;
  /** Read by the model, the earlier conversation included, whether it was computed anew or not. */
  readonly promptTokens: number;
  readonly outputTokens: number;
  /** Of the answers whose price was known. */
  readonly costUsd: number;
  /** Answers from third parties whose price was not known. */
  readonly unpriced: number;
  /** Tokens after the first of each answer that was timed, and how long these took: together a mean speed. */
  readonly timedTokens: number;
  readonly generatingMs: number;
}

/**
 * What was used in one conversation within a quarter of an hour, of one kind and model. It holds the moment in UTC and
 * not the person's day: so a library that is built again in another time zone has the same rows, and days are those of
 * the place where they are looked at. Every zone is a whole number of quarter hours from UTC.
 */
export interface UsageRow extends UsageCounts {
  readonly conversationId: string;
  /** Quarter hours since 1970. */
  readonly slot: number;
  readonly kind: UsageKind;
  /** As the answer names it; "" for prompts, and where an import did not say. */
  readonly model: string;
}

export type UsageKey = [conversationId: string, slot: number, kind: UsageKind, model: string];

export const slotMs = 15 * 60_000;

export const noUsage: UsageCounts = {
  messages: 0,
  promptTokens: 0,
  outputTokens: 0,
  costUsd: 0,
  unpriced: 0,
  timedTokens: 0,
  generatingMs: 0,
};

export function addUsage(a: UsageCounts, b: UsageCounts): UsageCounts {
  return {
    messages: a.messages + b.messages,
    promptTokens: a.promptTokens + b.promptTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    costUsd: a.costUsd + b.costUsd,
    unpriced: a.unpriced + b.unpriced,
    timedTokens: a.timedTokens + b.timedTokens,
    generatingMs: a.generatingMs + b.generatingMs,
  };
}

export function usageKey({ conversationId, slot, kind, model }: UsageRow): UsageKey {
  return [conversationId, slot, kind, model];
}

/**
 * What one message counts for; `null` for an answer that no model had begun, and for the empty prompts and answers that an
 * import puts where the other program had none.
 */
export function usageOf(message: MessageRow): UsageRow | null {
  const { conversationId, at } = message;
  const slot = Math.floor(Date.parse(at) / slotMs) || 0;
  const row = { ...noUsage, conversationId, slot, messages: 1, model: "" };
  if (message.role === "user") return isNoPrompt(message) ? null : { ...row, kind: "prompts" };
  if (message.provenance !== null) return { ...row, ...answerUsage(message.provenance) };
  if (message.imported === null || isNoAnswer(message)) return null;
  return { ...row, kind: "imported", model: message.imported.model ?? "" };
}

// Freehold itself sends nothing that is empty.
function isNoPrompt({ text, attachments }: UserMessage): boolean {
  return text === "" && attachments.length === 0;
}

function isNoAnswer({ status, text, reasoning }: AssistantMessage): boolean {
  return status === "interrupted" && text === "" && reasoning === "";
}

function answerUsage(provenance: NonNullable<AssistantMessage["provenance"]>) {
  const { tokens, timing } = provenance;
  const perSecond = timing.tokensPerSecond;
  const timedTokens = tokens === null || perSecond === null ? 0 : Math.max(0, tokens.output - 1);
  const counts = {
    promptTokens: tokens?.prompt ?? 0,
    outputTokens: tokens?.output ?? 0,
    timedTokens,
    generatingMs: perSecond === null || perSecond <= 0 ? 0 : (timedTokens / perSecond) * 1_000,
  };
  if (!isRemote(provenance))
    return { ...counts, kind: "device", model: provenance.model.name } as const;
  const { route, answeredBy, costUsd } = provenance;
  return {
    ...counts,
    kind: route.zone,
    model: answeredBy ?? route.modelId,
    costUsd: costUsd ?? 0,
    unpriced: costUsd === null && route.zone === "third-party" ? 1 : 0,
  };
}

/** The rows that messages add up to, one for each key. */
export function sumMessages(messages: Iterable<MessageRow>): readonly UsageRow[] {
  const rows = new Map<string, UsageRow>();
  for (const message of messages) {
    const row = usageOf(message);
    if (row === null) continue;
    const key = JSON.stringify(usageKey(row));
    const before = rows.get(key);
    rows.set(key, before === undefined ? row : { ...row, ...addUsage(before, row) });
  }
  return [...rows.values()];
}
