import { FailureError } from "../../../shared/result.ts";
import type { VerifyState } from "../../../shared/verify.ts";
import type { Archive } from "../archive.ts";

/** Checks the whole archive in the background, one check at a time, and remembers what came of the last. */
export interface Verifier {
  state(): VerifyState;
  /**
   * Resolves when the check has ended. Rejects with FailureError "busy" while one runs, "cancelled" when it was ended, and
   * what the disk itself refuses; the outcome of the check before stays then.
   */
  run(): Promise<void>;
  /** Accepts the damage that a report showed, and checks again, also when something else was found by then. */
  accept(damageKey: string): Promise<void>;
  /** Ends the one that runs. */
  cancel(): void;
  /** Ends the one that runs and resolves when it has. */
  close(): Promise<void>;
}

interface VerifierPorts {
  readonly archive: Pick<Archive, "verify" | "acceptDamage">;
  readonly now: () => Date;
  readonly onChanged: (state: VerifyState) => void;
}

/** More often nobody could see it. */
const reportEveryMs = 100;

export function createVerifier({ archive, now, onChanged }: VerifierPorts): Verifier {
  let state: VerifyState = { progress: null, last: null };
  let running: { readonly abort: AbortController; readonly ended: Promise<void> } | null = null;
  let reportedAtMs = -Infinity;

  const change = (next: Partial<VerifyState>): void => {
    state = { ...state, ...next };
    reportedAtMs = performance.now();
    onChanged(state);
  };

  const onRead = (bytes: number): void => {
    if (state.progress === null) return;
    const { doneBytes, totalBytes } = state.progress;
    state = { ...state, progress: { doneBytes: doneBytes + bytes, totalBytes } };
    if (performance.now() - reportedAtMs >= reportEveryMs) change({});
  };

  const check = async (signal: AbortSignal): Promise<void> => {
    try {
      const report = await archive.verify({
        signal,
        onBegin: (totalBytes) => change({ progress: { doneBytes: 0, totalBytes } }),
        onRead,
      });
      running = null;
      change({ progress: null, last: { at: now().toISOString(), report } });
    } catch (error) {
      running = null;
      change({ progress: null });
      throw error;
    }
  };

  const run = async (): Promise<void> => {
    if (running !== null) throw new FailureError("busy", "The archive is being verified already.");
    const abort = new AbortController();
    const checking = check(abort.signal);
    running = { abort, ended: checking.catch(() => undefined) };
    await checking;
  };

  return {
    state: () => state,
    run,
    accept: async (damageKey) => {
      try {
        await archive.acceptDamage(damageKey);
      } catch (error) {
        await run().catch(() => undefined);
        throw error;
      }
      await run();
    },
    cancel: () => running?.abort.abort(),
    close: async () => {
      running?.abort.abort();
      await running?.ended;
    },
  };
}
