import { useEffect } from "react";
import { changes } from "../../library/library.ts";
import { announce } from "../../stores/notices.ts";
import { useTurns } from "../../stores/turns.ts";
import { chatText } from "../../text/chat.ts";
import { describeOutcome } from "./outcome.ts";

const spokenCharacters = 300;

/** Tells a screen reader when an answer of the shown conversation has ended: once, not word by word. */
export function useAnswerAnnouncements(conversationId: string | null): void {
  useEffect(
    () =>
      changes.subscribe((change) => {
        if (change === "cleared") return;
        const { turns } = useTurns.getState();
        for (const message of change.messages) {
          if (message.role !== "assistant" || message.conversationId !== conversationId) continue;
          // Answers that are merely read back from the archive, or rated, are no news.
          if (!turns.some((turn) => turn.outputId === message.id)) continue;
          announce(
            describeOutcome(message)?.words ??
              chatText.answerFinished(message.text.slice(0, spokenCharacters)),
          );
        }
      }),
    [conversationId],
  );
}
