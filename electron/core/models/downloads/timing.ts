/** How long downloads wait for what, in milliseconds. */
export interface Timing {
  /** Before the first new try; each one after it waits twice as long. */
  readonly firstRetryMs: number;
  readonly mostRetryMs: number;
  /** Tries in a row that brought nothing before a download counts as failed. */
  readonly mostTries: number;
  readonly headersTimeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly saveEveryMs: number;
  readonly announceEveryMs: number;
  /** Whether another connection would help. */
  readonly lookEveryMs: number;
}

/** Ten tries take five minutes: long enough for a tunnel, short enough to be told of a dead network. */
export const usualTiming: Timing = {
  firstRetryMs: 1_000,
  mostRetryMs: 60_000,
  mostTries: 10,
  headersTimeoutMs: 30_000,
  idleTimeoutMs: 30_000,
  saveEveryMs: 1_000,
  announceEveryMs: 250,
  lookEveryMs: 100,
};

/**
 * Doubles with each fruitless try, and is shortened by chance to between half and all of it, so that many clients of a
 * server that was down do not come back at one moment. Never sooner than the server asked for.
 */
export function retryDelayMs(
  tries: number,
  retryAfterMs: number | null,
  { firstRetryMs, mostRetryMs }: Timing,
  random: () => number = Math.random,
): number {
  const doubledMs = Math.min(firstRetryMs * 2 ** Math.max(0, tries - 1), mostRetryMs);
  return Math.max(retryAfterMs ?? 0, doubledMs * (0.5 + random() / 2));
}
