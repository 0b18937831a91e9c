import { Trash2 } from "lucide-react";
import { openDialog } from "../../stores/dialogs.ts";
import { eraseText } from "../../text/erase.ts";
import { IconButton } from "../../ui/button.tsx";

interface EraseMessageProps {
  readonly conversationId: string;
  readonly messageId: string;
  readonly isAnswering: boolean;
}

/** Asks before anything goes. */
export function EraseMessage({ conversationId, messageId, isAnswering }: EraseMessageProps) {
  return (
    <IconButton
      size="small"
      label={eraseText.message}
      icon={<Trash2 aria-hidden />}
      disabled={isAnswering}
      onClick={() => openDialog({ kind: "erase-message", conversationId, messageId })}
    />
  );
}
