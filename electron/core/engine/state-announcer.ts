import type { EngineState } from "../../shared/state.ts";

export interface StateAnnouncer {
  state(): EngineState;
  announce(): void;
  /** For what changes many times a second: at most ten announcements a second, the last state always among them. */
  announceSoon(): void;
  onChanged(listener: (state: EngineState) => void): () => void;
  close(): void;
}

const soonMs = 100;

export function announceState(read: () => EngineState): StateAnnouncer {
  const listeners = new Set<(state: EngineState) => void>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  function announce(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const state = read();
    for (const listener of listeners) listener(state);
  }

  return {
    state: read,
    announce,
    announceSoon: () => {
      timer ??= setTimeout(announce, soonMs);
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      listeners.clear();
    },
  };
}
