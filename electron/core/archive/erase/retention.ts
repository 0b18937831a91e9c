import type {
  ClockDoubt,
  Retention,
  RetentionPreview,
  RetentionState,
} from "../../../shared/erase.ts";
import type { Settings } from "../../../shared/settings.ts";
import type { SettingsStore } from "../../settings.ts";
import type { Archive } from "../archive.ts";
import type { AgeLimit } from "../backup/set-aside.ts";
import type { Erasure } from "./erasure.ts";
import type { LastRun } from "./last-run.ts";

export interface RetentionPorts {
  readonly archive: Archive;
  readonly erasure: Pick<Erasure, "eraseOld" | "holdsOlderAside" | "eraseOlderAside">;
  readonly settings: SettingsStore;
  readonly lastRun: LastRun;
  readonly nowMs: () => number;
  readonly onChanged: (state: RetentionState) => void;
  readonly report: (error: unknown) => void;
}

/**
 * Erases by itself what is older than the person wants to keep: at the start, when the rule changes, and once a day. Each
 * archive that was set aside is held to the same rule by its own ages and pins. While the clock is in doubt it erases
 * nothing and waits for a word, or for the clock to be set right.
 */
export interface RetentionKeeper {
  /** What a rule would erase of the archive in use now; nothing is changed. */
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

  const limitOf = ({ days, keepsPinned }: Retention): AgeLimit | null =>
    days === null ? null : { beforeMs: nowMs() - days * dayMs, keepsPinned };

  const older = (limit: AgeLimit | null): readonly string[] =>
    limit === null ? [] : archive.conversationsBefore(limit.beforeMs, limit);

  function settle(doubt: ClockDoubt | null): void {
    if (doubt === null && state.doubt === null) return;
    state = { doubt };
    ports.onChanged(state);
  }

  /** Where there is nothing to erase the clock can do no harm, and nobody need be asked. */
  const doubtOf = (isAnythingOld: boolean, atMs: number): ClockDoubt | null => {
    const lastRanAtMs = lastRun.atMs();
    if (!isAnythingOld || lastRanAtMs === null || !lastRun.isInDoubt(atMs)) return null;
    return { clockAt: iso(atMs), lastRanAt: iso(lastRanAtMs) };
  };

  async function eraseOld(): Promise<void> {
    const atMs = nowMs();
    appliedAtMs = atMs;
    const rule = settings.read().retention;
    const limit = limitOf(rule);
    const conversationIds = older(limit);
    const isAnyOld = conversationIds.length > 0;
    // Also with nothing to erase: noted, a wrong clock would be believed by the rule that is switched on next.
    if (lastRun.isInDoubt(atMs)) {
      const isAnything = isAnyOld || (limit !== null && (await erasure.holdsOlderAside(limit)));
      if (isSame(rule, settings.read().retention)) settle(doubtOf(isAnything, atMs));
      return;
    }
    settle(null);
    const parts = await Promise.allSettled([
      lastRun.note(atMs).catch(ports.report),
      isAnyOld ? erasure.eraseOld(conversationIds) : null,
      limit === null ? null : erasure.eraseOlderAside(limit),
    ]);
    for (const part of parts) if (part.status === "rejected") throw part.reason;
  }

  const apply = (): Promise<void> => eraseOld().catch(ports.report);

  const follow = ({ retention }: Settings): void => {
    const isChanged = !isSame(retention, applied);
    applied = retention;
    if (isChanged) void apply();
  };

  return {
    preview: (rule) => {
      const conversationIds = older(limitOf(rule));
      return {
        total: conversationIds.length,
        conversationIds: conversationIds.slice(0, shownConversations),
        doubt: doubtOf(conversationIds.length > 0, nowMs()),
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

function isSame(rule: Retention, other: Retention): boolean {
  return rule.days === other.days && rule.keepsPinned === other.keepsPinned;
}

function iso(atMs: number): string {
  return new Date(atMs).toISOString();
}
