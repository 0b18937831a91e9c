import type { Readable } from "node:stream";
import { text as readAll } from "node:stream/consumers";
import { FailureError } from "../../shared/result.ts";

/** The words with the text from standard input where "-" stands, or that text alone; set apart by empty lines. */
export function composePrompt(words: readonly string[], input: string): string {
  const at = words.includes("-") ? words.indexOf("-") : words.length;
  const parts = [words.slice(0, at).join(" "), input.trimEnd(), words.slice(at + 1).join(" ")];
  return parts.filter((part) => part.trim() !== "").join("\n\n");
}

/** All of standard input; what there was when `signal` ends the reading does not matter any more, so then nothing. */
export async function readInput(stdin: Readable, signal: AbortSignal): Promise<string> {
  const stop = (): void => void stdin.destroy();
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await readAll(stdin);
  } catch (error) {
    if (signal.aborted) return "";
    const reason = error instanceof Error ? error.message : String(error);
    throw new FailureError("invalid-input", `Standard input could not be read: ${reason}`);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
