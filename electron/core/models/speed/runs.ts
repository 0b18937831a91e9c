import type { SpeedRun } from "../../../shared/models.ts";

/** The kept measurements, newest first. Methods reject with "archive-full" or "disk-error" and then change nothing. */
export interface SpeedRuns {
  list(): readonly SpeedRun[];
  add(run: SpeedRun): Promise<void>;
  forget(runId: string): Promise<void>;
}

/** Opens `speed.json`; a file that cannot be understood is set aside, never overwritten. Rejects with "disk-error". */
export async function openSpeedRuns(_file: string): Promise<SpeedRuns> {
  throw new Error("not written yet");
}
