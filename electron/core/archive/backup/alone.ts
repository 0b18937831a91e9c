import type { BackupProgress } from "../../../shared/backup.ts";
import { FailureError } from "../../../shared/result.ts";
import { backupAside } from "./backup-aside.ts";
import type { BackupJob, BackupJobResult } from "./backup-job.ts";
import type { Watch } from "./make-backup.ts";

export type RunJob = (job: BackupJob) => Promise<BackupJobResult>;

/** Lets one task about backups be at work, says how far it is, and may end it. */
export interface Alone {
  /** Rejects with "busy" while another one is at work, with "cancelled" when it was ended, else with what `asFailure` makes. */
  run<T>(
    task: BackupProgress["task"],
    work: (run: RunJob, watch: Watch) => Promise<T>,
    asFailure: (error: unknown) => FailureError,
  ): Promise<T>;
  progress(): BackupProgress | null;
  cancel(): void;
}

export function createAlone(onChanged: () => void): Alone {
  let current: { readonly abort: AbortController; progress: BackupProgress } | null = null;
  return {
    run: async (task, work, asFailure) => {
      if (current !== null)
        throw new FailureError(
          "busy",
          "Another backup task is at work. Wait for it, or cancel it.",
        );
      const abort = new AbortController();
      const mine = { abort, progress: { task, doneBytes: 0, totalBytes: 0 } };
      current = mine;
      onChanged();
      const onTotal = (totalBytes: number): void => {
        mine.progress = { task, doneBytes: 0, totalBytes };
        onChanged();
      };
      const onDone = (bytes: number): void => {
        mine.progress = { ...mine.progress, doneBytes: mine.progress.doneBytes + bytes };
        onChanged();
      };
      try {
        const watch = { signal: abort.signal, onTotal, onDone };
        return await work((job) => backupAside(job, onDone, abort.signal), watch);
      } catch (error) {
        if (abort.signal.aborted) throw new FailureError("cancelled", "It was cancelled.");
        throw asFailure(error);
      } finally {
        current = null;
        onChanged();
      }
    },
    progress: () => current?.progress ?? null,
    cancel: () => current?.abort.abort(),
  };
}
