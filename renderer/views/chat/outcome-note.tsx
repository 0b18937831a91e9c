import { RotateCcw } from "lucide-react";
import { useRoute } from "../../library/queries.ts";
import type { AssistantMessage } from "../../library/rows.ts";
import { chatText } from "../../text/chat.ts";
import { Button } from "../../ui/button.tsx";
import classes from "./message.module.css";
import { describeDropped, describeFallback, describeOutcome } from "./outcome.ts";
import { regenerate } from "./turn-actions.ts";

interface OutcomeNoteProps {
  readonly message: AssistantMessage;
  readonly isAnswering: boolean;
}

/** How an answer ended and what it did not read, when that is worth a sentence. */
export function OutcomeNote({ message, isAnswering }: OutcomeNoteProps) {
  const outcome = describeOutcome(message);
  const dropped = describeDropped(message);
  const fallback = describeFallback(message, useRoute(message.id) ?? null);
  return (
    <>
      {outcome !== null && (
        <div className={outcome.tone === "problem" ? classes.problem : classes.note}>
          <span>{outcome.words}</span>
          {outcome.canTryAgain && (
            <Button
              size="small"
              icon={<RotateCcw aria-hidden />}
              disabled={isAnswering}
              onClick={() => void regenerate(message.conversationId, message.parentId, null)}
            >
              {chatText.tryAgain}
            </Button>
          )}
        </div>
      )}
      {fallback !== null && <p className={classes.note}>{fallback}</p>}
      {dropped !== null && <p className={classes.note}>{dropped}</p>}
    </>
  );
}
