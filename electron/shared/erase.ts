import * as v from "valibot";
import { id } from "./calls/inputs.ts";

/** What the window may ask to erase; `archive/erase/target.ts` says what each means. */
export const eraseTargetSchema = v.variant("kind", [
  v.strictObject({
    kind: v.literal("conversations"),
    conversationIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(100_000)),
  }),
  v.strictObject({
    kind: v.literal("messages"),
    conversationId: id,
    messageIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(10_000)),
  }),
  v.strictObject({ kind: v.literal("everything") }),
]);

/** The rule that erases by itself what is old. */
export const retentionSchema = v.strictObject({
  /** Days since the newest message of a conversation; `null`: nothing goes by itself. */
  days: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500))),
  keepsPinned: v.boolean(),
});

export type Retention = v.InferOutput<typeof retentionSchema>;

export const defaultRetention: Retention = { days: null, keepsPinned: true };

export const retentionPreviewSchema = v.strictObject({
  days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500)),
  keepsPinned: v.boolean(),
});

/** What a rule would erase now, or once the clock is believed. */
export interface RetentionPreview {
  readonly total: number;
  /** The first of them, oldest first. */
  readonly conversationIds: readonly string[];
  /** Why it would erase nothing yet, as in RetentionState. */
  readonly doubt: ClockDoubt | null;
}

/** The clock is far beyond the last run, so it may be wrong. */
export interface ClockDoubt {
  /** What the clock said; ISO 8601, as the other one. */
  readonly clockAt: string;
  /** The last run whose clock was believed; there may have been later ones. */
  readonly lastRanAt: string;
}

/** How the rule stands. */
export interface RetentionState {
  /** Why it erases nothing. `null`: the rule is off, has nothing to erase, or the clock is believed. */
  readonly doubt: ClockDoubt | null;
}

/** What came of an erasure. */
export interface EraseOutcome {
  /** How many records lost their content. */
  readonly records: number;
}
