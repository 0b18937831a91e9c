import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { messageCache, openThreads } from "./library.ts";
import type { MessageRow } from "./rows.ts";
import { type PendingAnswer, type ThreadRow, createThreadFinder } from "./thread.ts";

export interface Thread {
  /** The branch that is shown, oldest message first. */
  readonly rows: readonly ThreadRow[];
  readonly isLoaded: boolean;
}

/** The shown branch of a conversation, with the answers that are being written at its prompts. */
export function useThread(conversationId: string, pending: readonly PendingAnswer[]): Thread {
  const state = useSyncExternalStore(openThreads.subscribe, () => openThreads.read(conversationId));
  const [findThread] = useState(createThreadFinder);
  const rows = useMemo(
    () => (state.isLoaded ? findThread(state.tree, state.throughId, pending) : []),
    [findThread, state, pending],
  );
  return { rows, isLoaded: state.isLoaded };
}

/** Shows the branch through a message; `null` for the branch written to last. */
export function showBranch(conversationId: string, messageId: string | null): void {
  openThreads.showBranch(conversationId, messageId);
}

/** A message of the thread, whole; `undefined` until it is loaded. */
export function useThreadMessage(id: string): MessageRow | undefined {
  const subscribe = useCallback(
    (listener: () => void) => messageCache.subscribe(id, listener),
    [id],
  );
  const message = useSyncExternalStore(subscribe, () => messageCache.read(id));
  useEffect(() => {
    if (message === undefined) messageCache.request([id]);
  }, [id, message]);
  return message;
}
