import { closeDialog } from "../../stores/dialogs.ts";
import { sidebarText } from "../../text/frame.ts";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { StillHeld } from "../archive/erase/still-held.tsx";
import { eraseConversation } from "./conversation-actions.ts";

interface EraseDialogProps {
  readonly conversationId: string;
  readonly title: string;
}

/** Says what erasing takes and what it leaves, and asks once. */
export function EraseDialog({ conversationId, title }: EraseDialogProps) {
  return (
    <ConfirmDialog
      title={sidebarText.eraseTitle(title)}
      description={
        <>
          <p>{sidebarText.eraseWords}</p>
          <StillHeld />
          <p>{sidebarText.eraseOnce}</p>
        </>
      }
      confirmLabel={sidebarText.eraseConfirm}
      isDangerous
      onConfirm={() => eraseConversation(conversationId)}
      onClose={closeDialog}
    />
  );
}
