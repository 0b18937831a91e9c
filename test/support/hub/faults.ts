import { setTimeout as sleep } from "node:timers/promises";

/** What the loopback hub does wrong. Everything with `times` counts down as it happens. */
export interface HubFaults {
  /** The storage answers a range with the whole file. */
  hasNoRanges?: boolean;
  hidesEtag?: boolean;
  /** RFC 9530 `Content-Digest` on every answer, of the right bytes. */
  givesDigests?: boolean;
  /** Where the hub redirects to instead of its storage: an address without a path. */
  redirectTo?: string;
  statuses?: StatusFault[];
  flips?: FlipFault[];
  /** The connection is cut when this much of a body is out. */
  cuts?: AfterFault[];
  /** Nothing more comes when this much of a body is out, and the connection stays. */
  stalls?: AfterFault[];
  /** Each connection at most so fast. */
  bytesPerSecond?: number;
  /** All connections together pass through it, as through one line to the world. */
  line?: Line;
}

export interface Line {
  /** Resolves once these bytes have passed, those that came before included. */
  pass(bytes: number): Promise<void>;
}

/** Shorter waits than this are made up for by the next one: timers are no finer. */
const leastWaitMs = 4;

export function createLine(bytesPerSecond: number): Line {
  let freeAtMs = 0;
  return {
    async pass(bytes) {
      const nowMs = performance.now();
      freeAtMs = Math.max(nowMs, freeAtMs) + (bytes / bytesPerSecond) * 1_000;
      if (freeAtMs - nowMs > leastWaitMs) await sleep(freeAtMs - nowMs);
    },
  };
}

export interface StatusFault {
  readonly listener: "hub" | "storage";
  readonly status: number;
  readonly retryAfter?: string;
  times: number;
}

export interface FlipFault {
  readonly path: string;
  /** Of the byte in the file whose bits are turned over on the way. */
  readonly offset: number;
  times: number;
}

export interface AfterFault {
  readonly bytes: number;
  times: number;
}

/** The first fault that is due, counted down; `null` when none is. */
export function takeOnce<Fault extends { times: number }>(
  faults: Fault[] | undefined,
  isMeant: (fault: Fault) => boolean,
): Fault | null {
  const due = faults?.find((fault) => fault.times > 0 && isMeant(fault));
  if (due === undefined) return null;
  due.times -= 1;
  return due;
}

/** Offsets in the file that this answer carries turned over. */
export function takeFlips(
  faults: HubFaults,
  path: string,
  start: number,
  end: number,
): readonly number[] {
  const due = (faults.flips ?? []).filter(
    (flip) => flip.times > 0 && flip.path === path && flip.offset >= start && flip.offset <= end,
  );
  for (const flip of due) flip.times -= 1;
  return due.map(({ offset }) => offset);
}
