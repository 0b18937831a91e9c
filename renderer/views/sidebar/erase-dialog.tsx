import { closeDialog } from "../../stores/dialogs.ts";
import { sidebarText } from "../../text/frame.ts";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { eraseConversations } from "../archive/erase/erase-actions.ts";
import { StillHeld } from "../archive/erase/still-held.tsx";

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
      onConfirm={() => eraseConversations([conversationId])}
      onClose={closeDialog}
    />
  );
}
