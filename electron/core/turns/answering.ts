import { type Failure, FailureError } from "../../shared/result.ts";
import type { Archive } from "../archive/archive.ts";
import { outputFailure } from "../archive/journal/disk.ts";
import type { GenerateDelta } from "../engine/engine.ts";
import { startCheckpoints } from "./checkpoints.ts";
import type { DeltaStream } from "./deltas.ts";
import type { Job } from "./job.ts";
import type { Advance } from "./progress.ts";

interface StreamPorts {
  readonly archive: Archive;
  readonly deltas: DeltaStream;
  readonly advance: Advance;
}

/** Runs a generation, local or remote, whose pieces go to the window, and to disk while they come. */
export async function streamed<T>(
  { archive, deltas, advance }: StreamPorts,
  job: Job,
  generate: (onDelta: (delta: GenerateDelta) => void) => Promise<T>,
): Promise<T> {
  const checkpoints = startCheckpoints(archive, job, (error) => {
    if (!job.isSettling)
      advance(job, { problem: error === null ? null : outputFailure(error).message });
  });
  try {
    return await generate((delta) => {
      advance(job, { phase: "generating" });
      deltas.push(job.outputId, job.text.length, job.reasoning.length, delta);
      job.text += delta.text;
      job.reasoning += delta.reasoning;
    });
  } finally {
    await checkpoints.stop();
  }
}

export function toFailure(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: "internal",
    message: `The answer ended unexpectedly (${detail}). What had arrived is kept; try again.`,
  };
}
