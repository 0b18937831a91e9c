/** How many threads the engine itself kept busy lately, averaged the way the system's load is: over about a minute. */
export interface OwnLoad {
  began(threads: number): void;
  ended(): void;
  /** In threads. */
  now(): number;
}

const windowMs = 60_000;

export function trackOwnLoad(nowMs: () => number): OwnLoad {
  let load = 0;
  let threads = 0;
  let atMs = nowMs();

  function bringUpToDate(): number {
    const passedMs = nowMs() - atMs;
    atMs += passedMs;
    load = threads + (load - threads) * Math.exp(-passedMs / windowMs);
    return load;
  }

  function change(next: number): void {
    bringUpToDate();
    threads = next;
  }

  return { began: change, ended: () => change(0), now: bringUpToDate };
}
