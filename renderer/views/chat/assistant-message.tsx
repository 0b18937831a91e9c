import { memo } from "react";
import type { AssistantMessage as AssistantMessageRow } from "../../library/rows.ts";
import type { ThreadRow } from "../../library/thread.ts";
import { type LiveTurn, useTurns } from "../../stores/turns.ts";
import { chatText } from "../../text/chat.ts";
import { AnswerActions } from "./answer-actions.tsx";
import { AnswerFooter } from "./answer-footer.tsx";
import { BranchArrows } from "./branch-arrows.tsx";
import { Markdown } from "./markdown.tsx";
import { MessageBoundary } from "./message-boundary.tsx";
import classes from "./message.module.css";
import { OutcomeNote } from "./outcome-note.tsx";
import { describePhase } from "./outcome.ts";

interface AssistantMessageProps {
  readonly row: ThreadRow;
  readonly conversationId: string;
  /** The finished answer; while there is none, the turn that writes it. */
  readonly message: AssistantMessageRow | undefined;
  readonly turn: LiveTurn | undefined;
  readonly isAnswering: boolean;
}

/** An answer, from its first word to its footer: the same elements all the way, so that nothing jumps at the end. */
export function AssistantMessage({
  row,
  conversationId,
  message,
  turn,
  isAnswering,
}: AssistantMessageProps) {
  const live = useTurns((state) => (message === undefined ? state.texts[row.id] : undefined));
  const text = message?.text ?? live?.text ?? "";
  const reasoning = message?.reasoning ?? live?.reasoning ?? "";
  const isStreaming = message === undefined;
  return (
    <div className={classes.assistant}>
      <MessageBoundary
        text={reasoning === "" ? text : `${reasoning}\n\n${text}`}
        attempt={isStreaming ? "streaming" : "finished"}
      >
        {reasoning !== "" && (
          <Reasoning text={reasoning} isStreaming={isStreaming && text === ""} />
        )}
        <div data-message-text data-place="text">
          {text !== "" && <Markdown text={text} isStreaming={isStreaming} />}
        </div>
      </MessageBoundary>
      {message !== undefined && <OutcomeNote message={message} isAnswering={isAnswering} />}
      <div className={classes.end}>
        {message !== undefined ? <AnswerFooter message={message} /> : <Phase turn={turn} />}
        <div className={classes.actions} role="group" aria-label={chatText.toolbar}>
          <BranchArrows
            conversationId={conversationId}
            messageId={row.id}
            siblings={row.siblings}
          />
          {message !== undefined && <AnswerActions message={message} isAnswering={isAnswering} />}
        </div>
      </div>
    </div>
  );
}

function Phase({ turn }: { readonly turn: LiveTurn | undefined }) {
  if (turn === undefined || turn.isFinished) return null;
  return (
    <p className={turn.problem === null ? classes.phase : classes.phaseProblem}>
      <span aria-hidden className={classes.pulse} />
      {describePhase(turn)}
    </p>
  );
}

interface ReasoningProps {
  readonly text: string;
  readonly isStreaming: boolean;
}

/** What the model thought before it answered, folded; shown as plain text, for it is often cut short. */
const Reasoning = memo(function Reasoning({ text, isStreaming }: ReasoningProps) {
  return (
    <details className={classes.reasoning}>
      <summary>{isStreaming ? chatText.reasoningNow : chatText.reasoning}</summary>
      <div className={classes.words} data-place="reasoning">
        {text.trim()}
      </div>
    </details>
  );
});
