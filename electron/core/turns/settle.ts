import { setTimeout as pause } from "node:timers/promises";
import type { NewRecord, OutputBody } from "../../shared/records.ts";
import { FailureError } from "../../shared/result.ts";
import type { Archive } from "../archive/archive.ts";
import { outputFailure } from "../archive/journal/disk.ts";
import type { Job } from "./job.ts";

const retryMs = 3_000;

export type Ending = Pick<OutputBody, "status" | "text" | "reasoning" | "failure" | "provenance">;

/**
 * Writes the output record that ends a turn. While the disk refuses it, the text stays in memory, `onProblem` gets a
 * sentence for the window, and writing is tried again every few seconds until it succeeds or `giveUp` is aborted.
 */
export async function writeOutput(
  archive: Archive,
  job: Job,
  ending: Ending,
  onProblem: (problem: string | null) => void,
  giveUp: AbortSignal,
): Promise<void> {
  const record: NewRecord = {
    kind: "output",
    body: {
      conversationId: job.conversationId,
      messageId: job.outputId,
      parentId: job.promptId,
      ...ending,
    },
  };
  for (;;) {
    try {
      await archive.append([record]);
      return onProblem(null);
    } catch (error) {
      if (giveUp.aborted || isPointless(error)) return;
      onProblem(outputFailure(error).message);
      await pause(retryMs, null, { signal: giveUp }).catch(() => undefined);
    }
  }
}

/** The conversation was erased meanwhile, or the archive is closed: there is nowhere left to write. */
function isPointless(error: unknown): boolean {
  return error instanceof FailureError && ["not-found", "cancelled"].includes(error.failure.code);
}

/** The ending of a turn whose model had not begun. */
export const nothingSaid = { text: "", reasoning: "", failure: null, provenance: null } as const;
