import type { ErasedTraces } from "./erased-traces.ts";

export interface QuietSweepPorts {
  readonly traces: Pick<ErasedTraces, "marks" | "onMarked">;
  /** Whether something is under way that should not have to wait, or erases more. */
  readonly isBusy: () => boolean;
  /** Begins to take the traces of so many marks off the disk. Nothing need come of it. */
  readonly begin: (marks: number) => void;
  /** Calls `run` after that time, unless what it returns is called before. */
  readonly schedule?: (afterMs: number, run: () => void) => () => void;
}

/** Whoever erases several things one after the other causes one sweep. */
export const quietMs = 5_000;
/** A sweep of a very large archive takes minutes. */
export const againMs = 10 * 60_000;

/** Has what was erased taken off the disk once nothing is under way, until none of it is left. Returns what ends it. */
export function sweepWhenQuiet(ports: QuietSweepPorts): () => void {
  const { traces, isBusy, begin, schedule = scheduleTimer } = ports;
  let cancel: () => void = () => {};

  function waitFor(afterMs: number): void {
    cancel();
    cancel = schedule(afterMs, timeIsUp);
  }

  function timeIsUp(): void {
    const marks = traces.marks();
    if (marks === null) return;
    if (isBusy()) return waitFor(quietMs);
    begin(marks);
    waitFor(againMs);
  }

  const stopListening = traces.onMarked(() => waitFor(quietMs));
  // What an earlier run left, and could not be cleared before the window opened.
  waitFor(quietMs);
  return () => {
    cancel();
    stopListening();
  };
}

function scheduleTimer(afterMs: number, run: () => void): () => void {
  const timer = setTimeout(run, afterMs);
  timer.unref();
  return () => clearTimeout(timer);
}
