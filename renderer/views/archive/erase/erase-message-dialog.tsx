import { openThreads } from "../../../library/library.ts";
import { closeDialog } from "../../../stores/dialogs.ts";
import { eraseText } from "../../../text/erase.ts";
import { ConfirmDialog } from "../../../ui/dialog.tsx";
import { eraseMessage, messagesBelow } from "./erase-actions.ts";
import { StillHeld } from "./still-held.tsx";

interface EraseMessageDialogProps {
  readonly conversationId: string;
  readonly messageId: string;
}

/** Says what goes with a message, and asks once. */
export function EraseMessageDialog({ conversationId, messageId }: EraseMessageDialogProps) {
  const { nodes } = openThreads.read(conversationId).tree;
  const node = nodes.get(messageId);
  const below = messagesBelow(conversationId, messageId).length;
  const isPrompt = node?.role === "user";
  const isWhole = below + 1 >= nodes.size;
  const words = isPrompt ? eraseText.promptWords(below) : eraseText.answerWords(below);
  return (
    <ConfirmDialog
      title={isPrompt ? eraseText.promptTitle : eraseText.answerTitle}
      description={
        <>
          <p>{words}</p>
          {isWhole && <p>{eraseText.nothingLeft}</p>}
          {!isWhole && isPrompt && node.parentId === null && <p>{eraseText.titleGoes}</p>}
          <p>{eraseText.intro}</p>
          <StillHeld />
          <p>{eraseText.once}</p>
        </>
      }
      confirmLabel={eraseText.messageConfirm}
      isDangerous
      onConfirm={() => eraseMessage(conversationId, messageId)}
      onClose={closeDialog}
    />
  );
}
