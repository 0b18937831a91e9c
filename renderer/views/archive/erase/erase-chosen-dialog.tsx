import { eraseText } from "../../../text/erase.ts";
import { formatNumber } from "../../../text/format.ts";
import { ConfirmDialog } from "../../../ui/dialog.tsx";
import { eraseConversations } from "./erase-actions.ts";
import { StillHeld } from "./still-held.tsx";

interface EraseChosenDialogProps {
  readonly conversationIds: readonly string[];
  readonly onErased?: () => void;
  readonly onClose: () => void;
}

/** One question for all conversations that were chosen. */
export function EraseChosenDialog({ conversationIds, onErased, onClose }: EraseChosenDialogProps) {
  return (
    <ConfirmDialog
      title={eraseText.chosenQuestion(formatNumber(conversationIds.length))}
      description={
        <>
          <p>{eraseText.intro}</p>
          <StillHeld />
          <p>{eraseText.once}</p>
        </>
      }
      confirmLabel={eraseText.chosenConfirm}
      isDangerous
      onConfirm={async () => {
        await eraseConversations(conversationIds);
        onErased?.();
      }}
      onClose={onClose}
    />
  );
}
