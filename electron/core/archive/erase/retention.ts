import type { Retention, RetentionPreview } from "../../../shared/erase.ts";
import type { Settings } from "../../../shared/settings.ts";
import type { SettingsStore } from "../../settings.ts";
import type { Archive } from "../archive.ts";
import type { Erasure } from "./erasure.ts";

export interface RetentionPorts {
  readonly archive: Archive;
  readonly erasure: Erasure;
  readonly settings: SettingsStore;
  readonly nowMs: () => number;
  readonly report: (error: unknown) => void;
}

/** Erases by itself what is older than the person wants to keep: at the start, when the rule changes, and once a day. */
export interface RetentionKeeper {
  /** What a rule would erase now; nothing is changed. */
  preview(rule: { readonly days: number; readonly keepsPinned: boolean }): RetentionPreview;
  /** Applies the rule of the settings now. Never rejects. */
  apply(): Promise<void>;
  /** Applies it now and from then on. Returns what stops that. */
  start(): () => void;
}

const dayMs = 24 * 60 * 60 * 1000;
/** A timer of a day would stand still while the machine sleeps. */
const lookEveryMs = 60 * 60 * 1000;
const shownConversations = 200;

export function createRetention(ports: RetentionPorts): RetentionKeeper {
  const { archive, erasure, settings, nowMs } = ports;
  let appliedAtMs = -Infinity;
  let applied = settings.read().retention;

  const older = ({ days, keepsPinned }: Retention): readonly string[] =>
    days === null ? [] : archive.conversationsBefore(nowMs() - days * dayMs, { keepsPinned });

  async function apply(): Promise<void> {
    appliedAtMs = nowMs();
    const conversationIds = older(settings.read().retention);
    if (conversationIds.length === 0) return;
    await erasure.erase({ kind: "conversations", conversationIds }).catch(ports.report);
  }

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
      };
    },
    apply,
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
