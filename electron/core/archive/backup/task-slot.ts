import type { BackupProgress, BackupTask } from "../../../shared/backup.ts";
import { FailureError } from "../../../shared/result.ts";
import { backupAside } from "./backup-aside.ts";
import type { BackupJob, BackupJobResult } from "./backup-job.ts";
import type { Watch } from "./make-backup.ts";

export type RunJob = (job: BackupJob) => Promise<BackupJobResult>;

/** Lets one task about backups be at work, says how far it is, and may end it. */
export interface TaskSlot {
  /** Rejects with "busy" while another one is at work, with "cancelled" when it was ended, else with what `asFailure` makes. */
  run<T>(
    task: BackupTask,
    work: (run: RunJob, watch: Watch) => Promise<T>,
    asFailure: (error: unknown) => FailureError,
  ): Promise<T>;
  progress(): BackupProgress | null;
  /** Ends such a task where one is at work. Resolves once nothing of it is. */
  cancel(task: BackupTask): Promise<void>;
  /** The same, for something other than the person: the task then rejects with "busy" and this reason. */
  end(task: BackupTask, reason: string): Promise<void>;
  /** Ends whatever is at work. */
  close(): void;
}

/** What is at work. */
interface Task {
  readonly abort: AbortController;
  /** Resolves once nothing of it is at work any more. */
  readonly ended: Promise<void>;
  endedFor: string | null;
  progress: BackupProgress;
}

export function createTaskSlot(onChanged: () => void): TaskSlot {
  let current: Task | null = null;

  async function endTask(task: BackupTask, endedFor: string | null): Promise<void> {
    if (current?.progress.task !== task) return;
    const { ended, abort } = current;
    current.endedFor ??= endedFor;
    abort.abort();
    await ended;
  }

  return {
    run: async (task, work, asFailure) => {
      if (current !== null)
        throw new FailureError(
          "busy",
          "Another backup task is at work. Wait for it, or cancel it.",
        );
      const abort = new AbortController();
      let end = (): void => {};
      const ended = new Promise<void>((resolve) => (end = resolve));
      const progress = { task, doneBytes: 0, totalBytes: 0 };
      const mine: Task = { abort, ended, endedFor: null, progress };
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
        if (mine.endedFor !== null) throw new FailureError("busy", mine.endedFor);
        if (abort.signal.aborted) throw new FailureError("cancelled", "It was cancelled.");
        throw asFailure(error);
      } finally {
        current = null;
        end();
        onChanged();
      }
    },
    progress: () => current?.progress ?? null,
    cancel: (task) => endTask(task, null),
    end: endTask,
    close: () => current?.abort.abort(),
  };
}
