/** One measured quantity. `value` is the median of `samples`; all three share `unit`. */
export interface BenchResult {
  readonly metric: string;
  readonly value: number;
  /** For example `ms`, `tokens/s`, `MB`. */
  readonly unit: string;
  readonly samples: number;
  readonly min: number;
  readonly max: number;
}

/** What a bench is given to work with. */
export interface BenchContext {
  readonly rootDir: string;
  /** An empty folder of its own; removed after the run. */
  readonly scratchDir: string;
  /** The chat model for benches, or null where none can be had. */
  readonly starterModel: string | null;
  readonly embeddingModel: string | null;
  /** The built parts of the app lie here (`dist`). */
  readonly distDir: string;
  /** Finds the Electron runtime, which may fetch it. Rejects where none can be had. */
  readonly resolveElectron: () => Promise<{
    readonly executablePath: string;
    readonly version: string;
    readonly source: string;
  }>;
  /** Says what is going on, on stderr. */
  readonly log: (line: string) => void;
}

/** What `test/bench/<name>.bench.ts` exports under the name `run`. */
export type BenchRun = (context: BenchContext) => Promise<readonly BenchResult[]>;

/** Sums up samples of one metric: median, least and most. Throws on an empty list. */
export function summarise(metric: string, unit: string, samples: readonly number[]): BenchResult {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  const lower = sorted.length % 2 === 0 ? sorted[middle - 1] : upper;
  const min = sorted[0];
  const max = sorted.at(-1);
  if (upper === undefined || lower === undefined || min === undefined || max === undefined) {
    throw new Error(`The bench took no sample of "${metric}".`);
  }
  return { metric, value: (upper + lower) / 2, unit, samples: sorted.length, min, max };
}
