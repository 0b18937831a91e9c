import { closeDialog, useDialogs } from "../../stores/dialogs.ts";
import { RestoreDialog } from "../archive/backups/restore-dialog.tsx";
import { EraseChosenDialog } from "../archive/erase/erase-chosen-dialog.tsx";
import { EraseEverythingDialog } from "../archive/erase/erase-everything-dialog.tsx";
import { EraseMessageDialog } from "../archive/erase/erase-message-dialog.tsx";
import { EscalateDialog } from "../chat/route/escalate-dialog.tsx";
import { InspectDialog } from "../models/installed/inspect/inspect-dialog.tsx";
import { ForgetDialog, ImportReport } from "../models/installed/model-dialogs.tsx";
import { RunSettingsDialog } from "../models/installed/run-settings/run-settings-dialog.tsx";
import { Palette } from "../palette/palette.tsx";
import { ShortcutsDialog } from "../palette/shortcuts-dialog.tsx";
import { EndpointDialog } from "../privacy/endpoints/endpoint-dialog.tsx";
import { ConversationDialog } from "../settings/conversation-dialog.tsx";
import { EraseDialog } from "../sidebar/erase-dialog.tsx";
import { MoveDialog } from "../sidebar/organise/move-dialog.tsx";
import { NewFolderDialog } from "../sidebar/organise/new-folder-dialog.tsx";
import { TagDialog } from "../sidebar/organise/tag-dialog.tsx";

/** Draws the dialog that is open. */
export function OpenDialogs() {
  const dialog = useDialogs((state) => state.dialog);
  if (dialog === null) return null;
  switch (dialog.kind) {
    case "palette":
      return <Palette />;
    case "shortcuts":
      return <ShortcutsDialog />;
    case "conversation-settings":
      return <ConversationDialog conversationId={dialog.conversationId} />;
    case "erase-conversation":
      return <EraseDialog conversationId={dialog.conversationId} title={dialog.title} />;
    case "move-conversations":
      return <MoveDialog conversationIds={dialog.conversationIds} />;
    case "tag-conversations":
      return <TagDialog conversationIds={dialog.conversationIds} />;
    case "erase-conversations":
      return <EraseChosenDialog conversationIds={dialog.conversationIds} onClose={closeDialog} />;
    case "new-folder":
      return <NewFolderDialog />;
    case "erase-message":
      return (
        <EraseMessageDialog conversationId={dialog.conversationId} messageId={dialog.messageId} />
      );
    case "erase-everything":
      return <EraseEverythingDialog />;
    case "restore-backup":
      return <RestoreDialog backupId={dialog.backupId} />;
    case "escalate":
      return <EscalateDialog conversationId={dialog.conversationId} promptId={dialog.promptId} />;
    case "endpoint":
      return <EndpointDialog key={dialog.endpointId} endpointId={dialog.endpointId} />;
    case "forget-model":
      return <ForgetDialog model={dialog.model} />;
    case "inspect-model":
      return <InspectDialog key={dialog.modelId} modelId={dialog.modelId} />;
    case "run-settings":
      return <RunSettingsDialog key={dialog.modelId} modelId={dialog.modelId} />;
    case "import-report":
      return <ImportReport outcome={dialog.outcome} />;
  }
}
