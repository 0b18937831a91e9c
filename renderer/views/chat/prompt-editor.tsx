import { useLayoutEffect, useRef, useState } from "react";
import type { UserMessage } from "../../library/rows.ts";
import { editKey, forgetDraft, saveDraft, useDrafts, writeDraft } from "../../stores/drafts.ts";
import { showFailure } from "../../stores/notices.ts";
import { useSettings } from "../../stores/settings.ts";
import { chatText } from "../../text/chat.ts";
import { Button } from "../../ui/button.tsx";
import classes from "./message.module.css";
import { isSendKey } from "./send-key.ts";
import { sendPrompt } from "./turn-actions.ts";

interface PromptEditorProps {
  readonly message: UserMessage;
  /** An answer is being written in this conversation: sending has to wait. */
  readonly isAnswering: boolean;
  /** The person has just opened it; one that was brought back leaves focus where it is. */
  readonly takesFocus: boolean;
}

/** Changes a prompt in place. It is sent as a branch beside the old one, with the same files; until then it is a draft. */
export function PromptEditor({ message, isAnswering, takesFocus }: PromptEditorProps) {
  const key = editKey(message.id);
  const text = useDrafts((state) => state.texts[key] ?? message.text);
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const sendWith = useSettings((state) => state.settings.sendWith);
  const field = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    if (!takesFocus || field.current === null) return;
    field.current.focus();
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [takesFocus]);

  const canSend = text.trim() !== "" && !isSending && !isAnswering;
  const close = () => forgetDraft(key);
  const send = async () => {
    if (!canSend) return;
    setIsSending(true);
    setProblem(null);
    const { conversationId, parentId, attachments } = message;
    const sent = await sendPrompt({
      conversationId,
      parentId,
      text,
      attachments: [...attachments],
    });
    setIsSending(false);
    if (sent.ok) return close();
    if (field.current === null) showFailure(sent.failure);
    else setProblem(sent.failure.message);
  };

  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <textarea
        ref={field}
        dir="auto"
        aria-label={chatText.editLabel}
        value={text}
        readOnly={isSending}
        onChange={(event) => {
          writeDraft(key, event.target.value);
          setProblem(null);
        }}
        onBlur={() => void saveDraft(key)}
        onKeyDown={(event) => {
          // Letters that move through the thread are letters here; shortcuts are shortcuts.
          if (!event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
          if (event.key === "Escape" && !event.nativeEvent.isComposing) close();
          if (!isSendKey(event.nativeEvent, sendWith)) return;
          event.preventDefault();
          void send();
        }}
      />
      {problem !== null && (
        <p role="alert" className={classes.editorProblem}>
          {problem}
        </p>
      )}
      <div className={classes.editorEnd}>
        <span>{chatText.editHint}</span>
        <Button size="small" onClick={close}>
          {chatText.cancel}
        </Button>
        <Button size="small" tone="primary" type="submit" disabled={!canSend}>
          {chatText.send}
        </Button>
      </div>
    </form>
  );
}
