import { randomUUID } from "node:crypto";
import * as v from "valibot";
import type { UsageState } from "../../shared/routing.ts";
import { readJsonFile, removeUnfinished, writeFileAtomically } from "../atomic-file.ts";
import { diskFailure } from "../disk-failure.ts";
import { createSerial } from "../serial.ts";
import { notCountable, overBudget } from "./budget.ts";

export interface Reservation {
  readonly endpointId: string;
  readonly endpointName: string;
  /** The most it can cost where a budget is set, else about; `null`: its price is not known. */
  readonly estimatedCostUsd: number | null;
  readonly inputTokens: number;
  /** What the month may cost in all; `null`: no limit. Two questions at one time must not share what is left. */
  readonly budgetUsd: number | null;
}

/** What an answer came to. */
export interface Settlement {
  readonly costUsd: number | null;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/**
 * What remote answers cost, month by month, in a file of its own: it knows of no conversation, so erasing one changes
 * nothing of it.
 */
export interface Usage {
  /** This month's, with what is reserved. */
  spentUsd(): number;
  read(): UsageState;
  /**
   * Resolves once the estimate is on disk: an answer that a crash cuts off has cost that much. Rejects with FailureError
   * "archive-full" or "disk-error", or "budget-spent" beyond the budget; nothing may be sent then.
   */
  reserve(what: Reservation): Promise<string>;
  /** What this answer may cost, of the month it began in: what it reserved and what nobody else did. `null`: no limit. */
  leftFor(reservationId: string, budgetUsd: number | null): number | null;
  /** Puts what it really cost in the estimate's place; `null` when nothing was used. Counts even if the disk refuses it now. */
  settle(reservationId: string, what: Settlement | null): Promise<void>;
  onChanged(listener: (state: UsageState) => void): () => void;
}

const count = v.pipe(v.number(), v.minValue(0));
const endpointUse = v.strictObject({
  endpointName: v.string(),
  answers: count,
  inputTokens: count,
  outputTokens: count,
  costUsd: count,
});
const monthUse = v.strictObject({
  unpricedAnswers: count,
  /** By the endpoint's id. */
  endpoints: v.record(v.string(), endpointUse),
});
const reserved = v.strictObject({
  month: v.string(),
  endpointId: v.string(),
  endpointName: v.string(),
  estimatedCostUsd: v.nullable(count),
  inputTokens: count,
});
const usageFile = v.strictObject({
  months: v.record(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)), monthUse),
  reserved: v.record(v.string(), reserved),
});
type UsageFile = v.InferOutput<typeof usageFile>;
type MonthUse = v.InferOutput<typeof monthUse>;
type Reserved = v.InferOutput<typeof reserved>;

const nothingUsed: MonthUse = { unpricedAnswers: 0, endpoints: {} };

/** Opens `usage.json`. What was reserved when the app last ended counts as spent: it may have been sent. */
export async function openUsage(file: string, now: () => Date): Promise<Usage> {
  let state = await readUsage(file);
  for (const id of Object.keys(state.reserved)) state = settled(state, id, estimated(state, id));
  const serial = createSerial();
  const listeners = new Set<(state: UsageState) => void>();

  function change(next: UsageFile): Promise<void> {
    state = next;
    return serial.run(() => writeFileAtomically(file, `${JSON.stringify(state, null, 2)}\n`));
  }

  function announce(): void {
    for (const listener of listeners) listener(toState(state, monthOf(now())));
  }

  return {
    spentUsd: () => toState(state, monthOf(now())).spentUsd,
    read: () => toState(state, monthOf(now())),
    reserve: async ({ budgetUsd, ...what }) => {
      const id = randomUUID();
      const month = monthOf(now());
      const entry: Reserved = { ...what, month };
      if (budgetUsd !== null)
        mustFit(what.estimatedCostUsd, budgetUsd - toState(state, month).spentUsd);
      try {
        await change({ ...state, reserved: { ...state.reserved, [id]: entry } });
      } catch (error) {
        state = { ...state, reserved: without(state.reserved, id) };
        throw notCounted(error);
      }
      announce();
      return id;
    },
    leftFor: (id, budgetUsd) => {
      const entry = state.reserved[id];
      if (budgetUsd === null || entry === undefined) return budgetUsd;
      return budgetUsd - toState(state, entry.month).spentUsd + (entry.estimatedCostUsd ?? 0);
    },
    settle: async (id, what) => {
      const next = settled(state, id, what);
      // The file still has the estimate then, and the next change writes it all.
      await change(next).catch(() => undefined);
      announce();
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** `YYYY-MM` by this machine's clock. */
export function monthOf(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}`;
}

function settled(state: UsageFile, id: string, what: Settlement | null): UsageFile {
  const entry = state.reserved[id];
  if (entry === undefined) return state;
  const rest = { ...state, reserved: without(state.reserved, id) };
  if (what === null) return rest;
  const month = state.months[entry.month] ?? nothingUsed;
  return { ...rest, months: { ...state.months, [entry.month]: addAnswer(month, entry, what) } };
}

function addAnswer(month: MonthUse, entry: Reserved, what: Settlement): MonthUse {
  const before = month.endpoints[entry.endpointId];
  return {
    unpricedAnswers: month.unpricedAnswers + (what.costUsd === null ? 1 : 0),
    endpoints: {
      ...month.endpoints,
      [entry.endpointId]: {
        endpointName: entry.endpointName,
        answers: (before?.answers ?? 0) + 1,
        inputTokens: (before?.inputTokens ?? 0) + what.inputTokens,
        outputTokens: (before?.outputTokens ?? 0) + what.outputTokens,
        costUsd: (before?.costUsd ?? 0) + (what.costUsd ?? 0),
      },
    },
  };
}

function estimated({ reserved: entries }: UsageFile, id: string): Settlement | null {
  const entry = entries[id];
  if (entry === undefined) return null;
  return { costUsd: entry.estimatedCostUsd, inputTokens: entry.inputTokens, outputTokens: 0 };
}

function toState({ months, reserved: entries }: UsageFile, month: string): UsageState {
  const { unpricedAnswers, endpoints } = months[month] ?? nothingUsed;
  const byEndpoint = Object.values(endpoints);
  const held = Object.values(entries).filter((entry) => entry.month === month);
  const spentUsd =
    byEndpoint.reduce((sum, { costUsd }) => sum + costUsd, 0) +
    held.reduce((sum, { estimatedCostUsd }) => sum + (estimatedCostUsd ?? 0), 0);
  return { month, spentUsd, unpricedAnswers, byEndpoint };
}

function without<T>(entries: Readonly<Record<string, T>>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => key !== id));
}

async function readUsage(file: string): Promise<UsageFile> {
  try {
    await removeUnfinished(file);
    const found = await readJsonFile(file, (value) => {
      const parsed = v.safeParse(usageFile, value);
      return parsed.success ? parsed.output : undefined;
    });
    return found ?? { months: {}, reserved: {} };
  } catch (error) {
    throw diskFailure(error, {
      holds: "the count of what was spent",
      consequence: "It could not be read; nothing in it was changed.",
      remedy: "start Freehold again",
    });
  }
}

/** Throws FailureError "budget-spent" unless the rest of the budget pays for it. */
function mustFit(costUsd: number | null, leftUsd: number): void {
  if (costUsd === null) throw notCountable();
  if (costUsd > 0 && costUsd > leftUsd)
    throw overBudget({ neededUsd: costUsd, leftUsd: Math.max(0, leftUsd) });
}

function notCounted(error: unknown): Error {
  return diskFailure(error, {
    holds: "the count of what was spent",
    consequence: "So nothing was sent.",
    remedy: "try again",
  });
}
