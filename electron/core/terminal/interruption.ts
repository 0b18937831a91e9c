import type { Writable } from "node:stream";
import { errorCode } from "../disk-failure.ts";
import { exitStatus } from "./exit-status.ts";

/** A terminal and the programs around it may signal one key press more than once. */
const onePressMs = 1_000;

export interface InterruptionPorts {
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Calls back when the person presses Ctrl+C, each time. */
  readonly onInterrupt: (listener: () => void) => void;
}

/** What may end a run before its answer does: the person, or a reader of the answer that went away. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** The exit status it calls for; `null` while nothing happened. */
  status(): number | null;
  /** Resolves when the person asks again, because ending in order takes too long. */
  readonly insisted: Promise<void>;
}

/** Listens until the process ends: an output that broke must not end it with a stack, however late that shows. */
export function watchForInterruption({
  stdout,
  stderr,
  onInterrupt,
}: InterruptionPorts): Interruption {
  const abort = new AbortController();
  let status: number | null = null;
  let interruptedAtMs: number | null = null;
  let insist: () => void = () => undefined;
  const insisted = new Promise<void>((resolve) => (insist = resolve));

  onInterrupt(() => {
    if (interruptedAtMs !== null && performance.now() - interruptedAtMs > onePressMs) insist();
    interruptedAtMs ??= performance.now();
    status ??= exitStatus.stopped;
    abort.abort();
  });
  stdout.on("error", (error) => {
    const isUnread = errorCode(error) === "EPIPE";
    if (!isUnread && status === null)
      stderr.write(`The answer cannot be written out (${error.message}).\n`);
    status ??= isUnread ? exitStatus.unread : exitStatus.failed;
    abort.abort();
  });
  // Nobody reads the remarks: that is no reason to stop.
  stderr.on("error", () => undefined);
  return { signal: abort.signal, status: () => status, insisted };
}
