import { FailureError } from "../../../shared/result.ts";
import type { VerifyState } from "../../../shared/verify.ts";
import type { Archive } from "../archive.ts";
import type { Acceptance } from "./accepted-record.ts";
import type { VerifyWatch } from "./verify-folder.ts";

/** Checks the whole archive in the background, one check at a time, and remembers what came of the last. */
export interface Verifier {
  state(): VerifyState;
  /**
   * Resolves when the check has ended. Rejects with FailureError "busy" while one runs, "cancelled" when it was ended, and
   * what the disk itself refuses; the outcome of the check before stays then.
   */
  run(): Promise<void>;
  /**
   * Checks the archive as `run` does, and accepts the damage that a report showed if that is all there is by then. Rejects
   * with FailureError "archive-damaged" if it is not; what was found instead is what came of the check. One that is
   * cancelled accepts nothing.
   */
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

type Work = (watch: VerifyWatch) => Promise<Acceptance>;

/** More often nobody could see it. */
const reportEveryMs = 100;

export function createVerifier({ archive, now, onChanged }: VerifierPorts): Verifier {
  let state: VerifyState = { progress: null, last: null };
  let running: { readonly abort: AbortController; readonly ended: Promise<unknown> } | null = null;
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

  const check = async (work: Work, signal: AbortSignal): Promise<Acceptance["refused"]> => {
    try {
      const { report, refused } = await work({
        signal,
        onBegin: (totalBytes) => change({ progress: { doneBytes: 0, totalBytes } }),
        onRead,
      });
      running = null;
      change({ progress: null, last: { at: now().toISOString(), report } });
      return refused;
    } catch (error) {
      running = null;
      change({ progress: null });
      throw error;
    }
  };

  const begin = async (work: Work): Promise<void> => {
    if (running !== null) throw new FailureError("busy", "The archive is being verified already.");
    const abort = new AbortController();
    const checking = check(work, abort.signal);
    running = { abort, ended: checking.catch(() => undefined) };
    const refused = await checking;
    if (refused !== null) throw new FailureError(refused.code, refused.message);
  };

  return {
    state: () => state,
    run: () => begin(async (watch) => ({ report: await archive.verify(watch), refused: null })),
    accept: (damageKey) => begin((watch) => archive.acceptDamage(damageKey, watch)),
    cancel: () => running?.abort.abort(),
    close: async () => {
      running?.abort.abort();
      await running?.ended;
    },
  };
}
