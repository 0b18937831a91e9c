import { localProvenance } from "../../../electron/shared/provenance.ts";
import type { ActiveTurn } from "../../../electron/shared/state.ts";
import type { AssistantMessage, RouteRow } from "../../library/rows.ts";
import { chatText } from "../../text/chat.ts";
import { formatNumber } from "../../text/format.ts";

/** What a person should know of how an answer ended; `null` when it simply ended. */
export interface Outcome {
  readonly tone: "plain" | "problem";
  readonly words: string;
  /** Whether asking again is the thing to do. */
  readonly canTryAgain: boolean;
}

/** Says how an answer ended: what happened, what was kept. */
export function describeOutcome(answer: AssistantMessage): Outcome | null {
  const isEmpty = answer.text.trim() === "" && answer.reasoning.trim() === "";
  switch (answer.status) {
    case "stopped":
      return {
        tone: "plain",
        words: isEmpty ? chatText.stoppedEmpty : chatText.stopped,
        canTryAgain: true,
      };
    case "interrupted":
    case "failed":
      return { tone: "problem", words: describeFailure(answer, isEmpty), canTryAgain: true };
    case "complete":
      return describeCompletion(answer, isEmpty);
  }
}

function describeFailure(
  { status, failure, imported }: AssistantMessage,
  isEmpty: boolean,
): string {
  if (imported !== null && isEmpty) return chatText.importedUnanswered;
  if (failure !== null)
    return isEmpty ? failure.message : `${failure.message} ${chatText.failedKept}`;
  if (status === "failed") return chatText.failed;
  return isEmpty ? chatText.interruptedEmpty : chatText.interrupted;
}

function describeCompletion(answer: AssistantMessage, isEmpty: boolean): Outcome | null {
  const stopReason = answer.provenance?.stopReason;
  if (stopReason === "max-tokens")
    return { tone: "plain", words: chatText.maxTokens, canTryAgain: false };
  if (stopReason === "context-full")
    return { tone: "problem", words: chatText.contextFull, canTryAgain: false };
  return isEmpty ? { tone: "plain", words: chatText.emptyAnswer, canTryAgain: true } : null;
}

/** Says how many earlier messages the model did not read; `null` when it read them all. */
export function describeDropped(answer: AssistantMessage): string | null {
  const count = localProvenance(answer.provenance)?.context?.droppedMessages ?? 0;
  return count === 0 ? null : chatText.dropped(count, formatNumber(count));
}

/** Says why the model on this device answered in a remote one's stead; `null` when it did not. */
export function describeFallback(
  { provenance }: Pick<AssistantMessage, "provenance">,
  route: Pick<RouteRow, "reasons"> | null,
): string | null {
  const hasFallenBack = route?.reasons.some((reason) =>
    ["remote-failed", "changed-since-cleared", "budget-spent"].includes(reason),
  );
  if (hasFallenBack !== true) return null;
  return localProvenance(provenance)?.route.reason ?? null;
}

/** Says what an active turn is doing, or what it waits for. */
export function describePhase(turn: ActiveTurn): string {
  if (turn.problem !== null) return turn.problem;
  switch (turn.phase) {
    case "waiting":
      return turn.position === 0
        ? chatText.starting
        : turn.position === 1
          ? chatText.waitingNext
          : chatText.waiting(turn.position);
    case "judging":
      return chatText.judging;
    case "sending":
      return chatText.sending;
    case "loading-model":
      return chatText.loadingModel;
    case "reading":
      return chatText.readingPrompt;
    case "generating":
      return chatText.writing;
    case "saving":
      return chatText.saving;
  }
}
