import { useLayoutEffect, useRef, useState } from "react";
import type { UserMessage } from "../../library/rows.ts";
import { useSettings } from "../../stores/settings.ts";
import { chatText } from "../../text/chat.ts";
import { Button } from "../../ui/button.tsx";
import classes from "./message.module.css";
import { isSendKey } from "./send-key.ts";
import { sendPrompt } from "./turn-actions.ts";

interface PromptEditorProps {
  readonly message: UserMessage;
  readonly onClose: () => void;
}

/** Changes a prompt in place. It is sent as a branch beside the old one, with the same files. */
export function PromptEditor({ message, onClose }: PromptEditorProps) {
  const [text, setText] = useState(message.text);
  const [isSending, setIsSending] = useState(false);
  const sendWith = useSettings((state) => state.settings.sendWith);
  const field = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(message.text.length, message.text.length);
  }, [message]);

  const canSend = text.trim() !== "" && !isSending;
  const send = async () => {
    if (!canSend) return;
    setIsSending(true);
    const { conversationId, parentId, attachments } = message;
    const sent = await sendPrompt({
      conversationId,
      parentId,
      text,
      attachments: [...attachments],
    });
    setIsSending(false);
    if (sent !== null) onClose();
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
        aria-label={chatText.editLabel}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          // Letters that move through the thread are letters here.
          event.stopPropagation();
          if (event.key === "Escape") onClose();
          if (!isSendKey(event.nativeEvent, sendWith)) return;
          event.preventDefault();
          void send();
        }}
      />
      <div className={classes.editorEnd}>
        <span>{chatText.editHint}</span>
        <Button size="small" onClick={onClose}>
          {chatText.cancel}
        </Button>
        <Button size="small" tone="primary" type="submit" disabled={!canSend}>
          {chatText.send}
        </Button>
      </div>
    </form>
  );
}
