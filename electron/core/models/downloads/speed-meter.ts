const windowMs = 5_000;
/** Bytes of the first moments are mostly what the network had in store. */
const leastSpanMs = 500;

/** Mean speed of the last seconds. */
export interface SpeedMeter {
  /** Bytes that have arrived by now. */
  note(nowMs: number, doneBytes: number): void;
  /** `null` until there is enough to tell. */
  bytesPerSecond(): number | null;
}

export function createSpeedMeter(): SpeedMeter {
  let samples: { readonly atMs: number; readonly doneBytes: number }[] = [];
  return {
    note(nowMs, doneBytes) {
      samples = samples.filter(({ atMs }) => nowMs - atMs <= windowMs);
      samples.push({ atMs: nowMs, doneBytes });
    },
    bytesPerSecond() {
      const [first, last] = [samples[0], samples.at(-1)];
      if (first === undefined || last === undefined) return null;
      const spanMs = last.atMs - first.atMs;
      if (spanMs < leastSpanMs) return null;
      // Parts that turned out wrong are counted off again.
      return Math.max(0, ((last.doneBytes - first.doneBytes) / spanMs) * 1_000);
    },
  };
}
