import type { RunningCall } from "./connection.ts";
import type { GenerateDelta } from "./engine.ts";
import type { GenerateReport } from "./protocol.ts";

export interface StoppableOptions {
  readonly begin: (onDelta: (delta: GenerateDelta) => void) => RunningCall<GenerateReport>;
  readonly onDelta: (delta: GenerateDelta) => void;
  readonly signal: AbortSignal;
  /** The seed that was asked for. */
  readonly seed: number | null;
  readonly graceMs: (isReading: boolean) => number;
  /** Called when the grace is over: the process does not answer. */
  readonly endProcess: () => void;
}

/**
 * A generation that ends when it is stopped, whether or not the process still answers: if not, with what was streamed
 * until then, and without what only the process could have counted.
 */
export async function generateStoppably(options: StoppableOptions): Promise<GenerateReport> {
  const { signal } = options;
  const streamed = streamSoFar();
  let giveUp: () => void = () => {};
  const unanswered = new Promise<GenerateReport>((resolve) => {
    giveUp = () => {
      resolve(streamed.report(options.seed));
      options.endProcess();
    };
  });
  const call = options.begin((delta) => {
    streamed.add(delta);
    options.onDelta(delta);
  });
  const graceMs = (): number => options.graceMs(streamed.isEmpty());
  const answer = answerStoppably(call, { signal, graceMs, onDeaf: giveUp });
  return Promise.race([answer, unanswered]);
}

/** The answer of a call that is told when it is stopped; `onDeaf` is called when it has not answered in the grace. */
export async function answerStoppably<T>(
  call: RunningCall<T>,
  options: {
    readonly signal: AbortSignal;
    readonly graceMs: () => number;
    readonly onDeaf: () => void;
  },
): Promise<T> {
  const { signal } = options;
  let grace: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    call.stop();
    grace = setTimeout(options.onDeaf, options.graceMs());
  };
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });
  try {
    return await call.answer;
  } finally {
    clearTimeout(grace);
    signal.removeEventListener("abort", stop);
  }
}

/** A generation that was stopped before any process had it. */
export function reportUnbegun(seed: number | null): GenerateReport {
  return streamSoFar().report(seed);
}

interface Streamed {
  add(delta: GenerateDelta): void;
  isEmpty(): boolean;
  report(seed: number | null): GenerateReport;
}

function streamSoFar(): Streamed {
  const beganAtMs = performance.now();
  let firstAtMs: number | null = null;
  let text = "";
  let reasoning = "";
  const since = (atMs: number): number => Math.round(atMs - beganAtMs);
  return {
    add(delta) {
      firstAtMs ??= performance.now();
      text += delta.text;
      reasoning += delta.reasoning;
    },
    isEmpty: () => firstAtMs === null,
    report: (seed) => ({
      text,
      reasoning,
      stopReason: "stopped",
      seed,
      context: null,
      timing: {
        timeToFirstTokenMs: firstAtMs === null ? null : since(firstAtMs),
        totalMs: since(performance.now()),
        tokensPerSecond: null,
      },
      tokens: null,
    }),
  };
}
