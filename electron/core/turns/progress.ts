import type { Job } from "./job.ts";

/** Moves a job on, and tells whoever watches only when something changed. */
export type Advance = (job: Job, change: Partial<Pick<Job, "phase" | "problem">>) => void;

export function createAdvance(onProgress: () => void): Advance {
  return (job, change) => {
    const isSame =
      (change.phase ?? job.phase) === job.phase &&
      (change.problem === undefined || change.problem === job.problem);
    if (isSame) return;
    Object.assign(job, change);
    onProgress();
  };
}
