import type { Archive } from "../archive/archive.ts";
import type { Job } from "./job.ts";

/** Half of the promised second, so that a slow sync still keeps the promise. */
const intervalMs = 500;

/**
 * Writes what a job has said since the last checkpoint, twice a second, until stopped. A piece that could not be
 * written is part of the next one; `onProblem` hears of it, and hears `null` when writing works again.
 */
export function startCheckpoints(
  archive: Archive,
  job: Job,
  onProblem: (error: unknown) => void,
): { readonly stop: () => Promise<void> } {
  let offset = 0;
  let reasoningOffset = 0;
  let writing: Promise<void> = Promise.resolve();
  let isWriting = false;

  async function write(): Promise<void> {
    const { text, reasoning } = job;
    if (text.length === offset && reasoning.length === reasoningOffset) return;
    const body = {
      conversationId: job.conversationId,
      messageId: job.outputId,
      parentId: job.promptId,
      offset,
      text: text.slice(offset),
      reasoningOffset,
      reasoning: reasoning.slice(reasoningOffset),
    };
    try {
      await archive.append([{ kind: "checkpoint", body }]);
      offset = text.length;
      reasoningOffset = reasoning.length;
      onProblem(null);
    } catch (error) {
      onProblem(error);
    }
  }

  const timer = setInterval(() => {
    if (isWriting) return;
    isWriting = true;
    writing = write().finally(() => {
      isWriting = false;
    });
  }, intervalMs);

  return {
    stop: () => {
      clearInterval(timer);
      return writing;
    },
  };
}
