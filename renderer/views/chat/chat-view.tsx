import { MessageSquareDashed } from "lucide-react";
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from "react";
import { useConversation, useLibraryProgress } from "../../library/queries.ts";
import type { PendingAnswer } from "../../library/thread.ts";
import { useThread } from "../../library/use-thread.ts";
import { newConversationKey, writeDraft } from "../../stores/drafts.ts";
import { useSelection } from "../../stores/selection.ts";
import { type LiveTurn, useTurns } from "../../stores/turns.ts";
import { chatText } from "../../text/chat.ts";
import { formatNumber } from "../../text/format.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ProgressBar, Spinner } from "../../ui/progress.tsx";
import { Welcome } from "../welcome/welcome.tsx";
import classes from "./chat-view.module.css";
import { Composer } from "./composer.tsx";
import { describeObstacle } from "./obstacle.ts";
import { Thread } from "./thread.tsx";
import { stopTurn } from "./turn-actions.ts";
import { useAnswerAnnouncements } from "./use-answer-announcements.ts";

/** The chosen conversation, or the beginning of a new one, with the composer below. */
export function ChatView() {
  const conversationId = useSelection((state) => state.conversationId);
  useAnswerAnnouncements(conversationId);
  return (
    <div className={classes.chat}>
      <LibraryState />
      {conversationId === null ? (
        <NewConversation />
      ) : (
        <Conversation key={conversationId} conversationId={conversationId} />
      )}
    </div>
  );
}

function NewConversation() {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => focusAtEnd(field.current), []);
  const begin = (text: string) => {
    writeDraft(newConversationKey, text);
    field.current?.focus();
  };
  return (
    <>
      <div className={classes.welcome}>
        <Welcome onUseExample={begin} />
      </div>
      <Composer
        conversationId={null}
        parentId={null}
        obstacle={null}
        turn={undefined}
        field={field}
      />
    </>
  );
}

/** Where writing goes on, also in words that were brought back. */
function focusAtEnd(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

function Conversation({ conversationId }: { readonly conversationId: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const turns = useTurns((state) => state.turns);
  const pending = useMemo(() => findPending(turns, conversationId), [turns, conversationId]);
  const { rows, isLoaded } = useThread(conversationId, pending);
  const progress = useLibraryProgress();
  const turn = turns.find(
    (candidate) => candidate.conversationId === conversationId && !candidate.isFinished,
  );
  useEffect(() => focusAtEnd(field.current), []);

  if (isLoaded && rows.length === 0 && pending.length === 0)
    return <NoMessages conversationId={conversationId} field={field} />;
  const stopOnEscape = (event: KeyboardEvent) => {
    // Whatever was open over the thread has taken the key for itself.
    if (
      event.key !== "Escape" ||
      event.defaultPrevented ||
      event.nativeEvent.isComposing ||
      turn === undefined
    )
      return;
    event.preventDefault();
    void stopTurn(turn.outputId);
  };
  return (
    <div role="presentation" className={classes.conversation} onKeyDown={stopOnEscape}>
      {isLoaded ? (
        <Thread conversationId={conversationId} rows={rows} isAnswering={turn !== undefined} />
      ) : (
        <div className={classes.loading}>
          <Spinner label={chatText.loading} />
        </div>
      )}
      <Composer
        conversationId={conversationId}
        parentId={rows.at(-1)?.id ?? null}
        obstacle={describeObstacle(isLoaded && rows.length > 0, progress)}
        turn={turn}
        field={field}
      />
    </div>
  );
}

function findPending(turns: readonly LiveTurn[], conversationId: string): readonly PendingAnswer[] {
  return turns
    .filter((turn) => turn.conversationId === conversationId)
    .map(({ outputId, promptId }) => ({ id: outputId, parentId: promptId }));
}

interface NoMessagesProps {
  readonly conversationId: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

function NoMessages({ conversationId, field }: NoMessagesProps) {
  const conversation = useConversation(conversationId);
  const progress = useLibraryProgress();
  const selectConversation = useSelection((state) => state.selectConversation);
  // Not told apart from a library that is still being built until that is done.
  const isGone = conversation === null && progress.isReady;
  return (
    <>
      <div className={classes.loading}>
        {isGone ? (
          <EmptyState
            icon={<MessageSquareDashed aria-hidden />}
            title={chatText.missingTitle}
            actions={
              <Button onClick={() => selectConversation(null)}>{chatText.newConversation}</Button>
            }
          >
            {chatText.missingHint}
          </EmptyState>
        ) : (
          conversation && <EmptyState title={chatText.emptyTitle} />
        )}
      </div>
      {!isGone && (
        <Composer
          conversationId={conversationId}
          parentId={null}
          obstacle={describeObstacle(conversation !== undefined, progress)}
          turn={undefined}
          field={field}
        />
      )}
    </>
  );
}

/** Says when the library is being built, or cannot be. A quick catching up at the start is not worth a word. */
function LibraryState() {
  const { applied, total, isReady, problem } = useLibraryProgress();
  if (problem !== null) return <Banner tone="warning">{problem}</Banner>;
  if (isReady || total - applied < 2_000) return null;
  const words = chatText.building(formatNumber(applied), formatNumber(total));
  return (
    <div className={classes.building}>
      <p>{words}</p>
      <ProgressBar label={words} value={applied / total} />
      <p className={classes.hint}>{chatText.buildingHint}</p>
    </div>
  );
}
