import { FailureError } from "../../shared/result.ts";

/** A load that can be ended from outside, whatever it hangs in. */
export interface LoadWatch {
  readonly signal: AbortSignal;
  /** It has come further: the time without progress begins anew. */
  moved(): void;
  end(failure: FailureError): void;
  /** Settles as `work` does, or rejects as soon as the load is ended. */
  untilEnded<T>(work: Promise<T>): Promise<T>;
  close(): void;
}

const minuteMs = 60_000;

/** `onStalled` is told when nothing has moved for `stallMs`. */
export function watchLoad(
  name: string,
  stallMs: number,
  onStalled: (failure: FailureError) => void,
): LoadWatch {
  const ending = new AbortController();
  const timer = setTimeout(() => onStalled(stalled(name, stallMs)), stallMs);
  return {
    signal: ending.signal,
    moved: () => void timer.refresh(),
    end: (failure) => ending.abort(failure),
    untilEnded: (work) =>
      new Promise((resolve, reject) => {
        ending.signal.addEventListener("abort", () => reject(ending.signal.reason), { once: true });
        work.then(resolve, reject);
      }),
    close: () => clearTimeout(timer),
  };
}

function stalled(name: string, afterMs: number): FailureError {
  const minutes = Math.max(1, Math.round(afterMs / minuteMs));
  return new FailureError(
    "engine-unavailable",
    `Loading "${name}" was ended, because nothing moved for ${minutes} minutes. Its disk or the graphics driver may hang: try again, or pick another model.`,
  );
}
