import type {
  ClockDoubt,
  Retention,
  RetentionPreview,
  RetentionState,
} from "../../../shared/erase.ts";
import type { Settings } from "../../../shared/settings.ts";
import type { SettingsStore } from "../../settings.ts";
import type { Archive } from "../archive.ts";
import type { Erasure } from "./erasure.ts";
import type { LastRun } from "./last-run.ts";

export interface RetentionPorts {
  readonly archive: Archive;
  readonly erasure: Erasure;
  readonly settings: SettingsStore;
  readonly lastRun: LastRun;
  readonly nowMs: () => number;
  readonly onChanged: (state: RetentionState) => void;
  readonly report: (error: unknown) => void;
}

/**
 * Erases by itself what is older than the person wants to keep: at the start, when the rule changes, and once a day. While
 * the clock is in doubt it erases nothing and waits for a word, or for the clock to be set right.
 */
export interface RetentionKeeper {
  /** What a rule would erase now; nothing is changed. */
  preview(rule: { readonly days: number; readonly keepsPinned: boolean }): RetentionPreview;
  state(): RetentionState;
  /** Applies the rule of the settings now. Never rejects. */
  apply(): Promise<void>;
  /** The person says that the clock is right: applies the rule, and rejects when it cannot be. */
  proceed(): Promise<void>;
  /** Applies it now and from then on. Returns what stops that. */
  start(): () => void;
}

const dayMs = 24 * 60 * 60 * 1000;
/** A timer of a day would stand still while the machine sleeps. */
const lookEveryMs = 60 * 60 * 1000;
const shownConversations = 200;

export function createRetention(ports: RetentionPorts): RetentionKeeper {
  const { archive, erasure, settings, lastRun, nowMs } = ports;
  let appliedAtMs = -Infinity;
  let applied = settings.read().retention;
  let state: RetentionState = { doubt: null };

  const older = ({ days, keepsPinned }: Retention): readonly string[] =>
    days === null ? [] : archive.conversationsBefore(nowMs() - days * dayMs, { keepsPinned });

  function settle(doubt: ClockDoubt | null): void {
    if (doubt === null && state.doubt === null) return;
    state = { doubt };
    ports.onChanged(state);
  }

  /** Where there is nothing to erase the clock can do no harm, and nobody need be asked. */
  const doubtOf = (conversationIds: readonly string[], atMs: number): ClockDoubt | null => {
    const lastRanAtMs = lastRun.atMs();
    if (conversationIds.length === 0 || lastRanAtMs === null || !lastRun.isInDoubt(atMs))
      return null;
    return { clockAt: iso(atMs), lastRanAt: iso(lastRanAtMs) };
  };

  async function eraseOld(): Promise<void> {
    appliedAtMs = nowMs();
    const conversationIds = older(settings.read().retention);
    settle(doubtOf(conversationIds, appliedAtMs));
    // Also with nothing to erase: noted, a wrong clock would be believed by the rule that is switched on next.
    if (lastRun.isInDoubt(appliedAtMs)) return;
    const noted = lastRun.note(appliedAtMs).catch(ports.report);
    if (conversationIds.length > 0) await erasure.erase({ kind: "conversations", conversationIds });
    await noted;
  }

  const apply = (): Promise<void> => eraseOld().catch(ports.report);

  const follow = ({ retention }: Settings): void => {
    const isSame = retention.days === applied.days && retention.keepsPinned === applied.keepsPinned;
    applied = retention;
    if (!isSame) void apply();
  };

  return {
    preview: (rule) => {
      const conversationIds = older(rule);
      return {
        total: conversationIds.length,
        conversationIds: conversationIds.slice(0, shownConversations),
        doubt: doubtOf(conversationIds, nowMs()),
      };
    },
    state: () => state,
    apply,
    proceed: async () => {
      await lastRun.note(nowMs()).catch(ports.report);
      await eraseOld();
    },
    start: () => {
      void apply();
      const stopFollowing = settings.onChanged(follow);
      const timer = setInterval(() => {
        // Either way: a clock that was set back must not put it off.
        if (Math.abs(nowMs() - appliedAtMs) >= dayMs) void apply();
      }, lookEveryMs);
      timer.unref();
      return () => {
        stopFollowing();
        clearInterval(timer);
      };
    },
  };
}

function iso(atMs: number): string {
  return new Date(atMs).toISOString();
}
