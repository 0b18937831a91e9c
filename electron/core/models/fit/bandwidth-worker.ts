import { parentPort } from "node:worker_threads";

/**
 * Measures how fast this machine reads memory, by comparing two large buffers that are the same: memcmp reads both to
 * the end and writes nothing. One thread does not saturate a large machine, but neither do the few that write tokens.
 */
export interface BandwidthAnswer {
  readonly bytesPerS: number | null;
}

/** Two of these are beyond the caches of all but the largest processors. */
const bufferBytes = 48e6;
const longestMs = 150;

function measure(): number | null {
  const [one, other] = [Buffer.alloc(bufferBytes, 1), Buffer.alloc(bufferBytes, 1)];
  let best = 0;
  const until = performance.now() + longestMs;
  // The best one: others want the memory too, and this is about what there is.
  for (let round = 0; round < 2 || performance.now() < until; round += 1) {
    const from = performance.now();
    if (!one.equals(other)) return null;
    best = Math.max(best, (2 * bufferBytes * 1_000) / (performance.now() - from));
  }
  return Number.isFinite(best) && best > 0 ? Math.round(best) : null;
}

const post = parentPort?.postMessage.bind(parentPort);
post?.({ bytesPerS: measure() } satisfies BandwidthAnswer);
