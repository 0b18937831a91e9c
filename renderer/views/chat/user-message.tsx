import { FileText, Pencil } from "lucide-react";
import { useState } from "react";
import type { Attachment } from "../../../electron/shared/records.ts";
import type { UserMessage as UserMessageRow } from "../../library/rows.ts";
import type { ThreadRow } from "../../library/thread.ts";
import { beginEdit, editKey, useDrafts } from "../../stores/drafts.ts";
import { chatText } from "../../text/chat.ts";
import { formatBytes } from "../../text/format.ts";
import { IconButton } from "../../ui/button.tsx";
import { BranchArrows } from "./branch-arrows.tsx";
import { CopyMessage } from "./copy-message.tsx";
import { EraseMessage } from "./erase-message.tsx";
import classes from "./message.module.css";
import { PromptEditor } from "./prompt-editor.tsx";
import { ScrollBox } from "../../ui/scroll-box.tsx";

interface UserMessageProps {
  readonly row: ThreadRow;
  readonly message: UserMessageRow;
  readonly isAnswering: boolean;
}

/** What the person wrote, just as they wrote it. */
export function UserMessage({ row, message, isAnswering }: UserMessageProps) {
  const isEdited = useDrafts((state) => state.texts[editKey(row.id)] !== undefined);
  const [isOpenedHere, setIsOpenedHere] = useState(false);
  const edit = () => {
    setIsOpenedHere(true);
    beginEdit(row.id, message.text);
  };
  if (isEdited)
    return <PromptEditor message={message} isAnswering={isAnswering} takesFocus={isOpenedHere} />;
  return (
    <div className={classes.user}>
      <div className={classes.bubble}>
        {message.attachments.map((attachment, index) => (
          <AttachedFile key={index} attachment={attachment} />
        ))}
        <div data-message-text data-place="text" className={classes.words}>
          {message.text === "" && message.attachments.length === 0 ? (
            <span className={classes.nothing}>{chatText.noPrompt}</span>
          ) : (
            message.text
          )}
        </div>
      </div>
      <div className={classes.actions} role="group" aria-label={chatText.toolbar}>
        <BranchArrows
          conversationId={message.conversationId}
          messageId={row.id}
          siblings={row.siblings}
        />
        <span className={classes.onDemand}>
          <CopyMessage text={message.text} />
          <IconButton
            size="small"
            label={chatText.edit}
            icon={<Pencil aria-hidden />}
            disabled={isAnswering}
            onClick={edit}
          />
          <EraseMessage
            conversationId={message.conversationId}
            messageId={row.id}
            isAnswering={isAnswering}
          />
        </span>
      </div>
    </div>
  );
}

/** A file that went along, folded. */
function AttachedFile({ attachment }: { readonly attachment: Attachment }) {
  return (
    <details className={classes.attachment} data-place="attachment">
      <summary>
        <FileText aria-hidden />
        {chatText.attachment(attachment.name, formatBytes(attachment.sizeBytes))}
      </summary>
      <ScrollBox className={classes.file} label={attachment.name}>
        <pre>{attachment.text}</pre>
      </ScrollBox>
    </details>
  );
}
