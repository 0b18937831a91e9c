import { memo } from "react";
import type { MessageRow } from "../../library/rows.ts";
import { useThreadMessage } from "../../library/use-thread.ts";
import type { ThreadRow as Row } from "../../library/thread.ts";
import { useTurns } from "../../stores/turns.ts";
import { chatText } from "../../text/chat.ts";
import { classNames } from "../../ui/class-names.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { AssistantMessage } from "./assistant-message.tsx";
import { MessageBoundary } from "./message-boundary.tsx";
import classes from "./message.module.css";
import { UserMessage } from "./user-message.tsx";

interface ThreadRowProps {
  readonly row: Row;
  readonly index: number;
  readonly count: number;
  readonly conversationId: string;
  readonly isLast: boolean;
  /** An answer is being written somewhere in this conversation. */
  readonly isAnswering: boolean;
  /** It was found by a search. */
  readonly isSought: boolean;
}

/** One message of the thread; an empty room of about its height until its text is loaded. */
export const ThreadRow = memo(function ThreadRow({
  row,
  index,
  count,
  conversationId,
  isLast,
  isAnswering,
  isSought,
}: ThreadRowProps) {
  const message = useThreadMessage(row.id);
  const turn = useTurns((state) => state.turns.find(({ outputId }) => outputId === row.id));
  const position = index + 1;
  return (
    <article
      className={classNames(classes.message, isLast && classes.isLast, isSought && classes.sought)}
      data-sought={isSought || undefined}
      data-message-id={row.id}
      data-message-role={row.role}
      data-message-status={statusOf(message, turn !== undefined)}
      aria-label={
        row.role === "user" ? chatText.yourMessage(position) : chatText.modelMessage(position)
      }
      aria-posinset={position}
      aria-setsize={count}
      tabIndex={-1}
    >
      {/* Screen readers move from message to message by these. */}
      <VisuallyHidden>
        <h2>{row.role === "user" ? chatText.you : chatText.model}</h2>
      </VisuallyHidden>
      {message?.role === "user" ? (
        <MessageBoundary text={message.text} attempt="finished">
          <UserMessage row={row} message={message} isAnswering={isAnswering} />
        </MessageBoundary>
      ) : message !== undefined || turn !== undefined ? (
        <AssistantMessage
          row={row}
          conversationId={conversationId}
          message={message}
          turn={turn}
          isAnswering={isAnswering}
        />
      ) : (
        <div className={classes.placeholder} style={{ height: guessHeightPx(row) }} />
      )}
    </article>
  );
});

/** "sent" for prompts; for answers "active" until their record is here, then how they ended. */
function statusOf(message: MessageRow | undefined, isActive: boolean): string {
  if (message === undefined) return isActive ? "active" : "loading";
  return message.role === "user" ? "sent" : message.status;
}

// About 70 characters to a line of 25 pixels, with the actions below.
function guessHeightPx({ characters }: Row): number {
  return 34 + Math.max(1, Math.ceil(characters / 70)) * 25;
}
