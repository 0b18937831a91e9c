import type { LibraryProgress } from "../../library/progress.ts";
import { composerText } from "../../text/chat.ts";

/**
 * Why nothing can be sent to a conversation now, in words; `null` when it can. A prompt follows the last message that
 * is shown, so while the thread is not whole it would follow the wrong one.
 */
export function describeObstacle(
  isThreadLoaded: boolean,
  { isReady, problem }: Pick<LibraryProgress, "isReady" | "problem">,
): string | null {
  if (problem !== null) return composerText.waitsForRestart;
  if (!isReady) return composerText.waitsForLibrary;
  return isThreadLoaded ? null : composerText.waitsForThread;
}
