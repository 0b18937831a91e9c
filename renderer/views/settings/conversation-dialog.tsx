import { useState } from "react";
import type { ConversationSettings } from "../../../electron/shared/sampling.ts";
import { call } from "../../client.ts";
import { useConversation } from "../../library/queries.ts";
import { closeDialog } from "../../stores/dialogs.ts";
import { showFailure } from "../../stores/notices.ts";
import { changeSettings, useSettings } from "../../stores/settings.ts";
import { settingsText } from "../../text/settings.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { ConversationSettingsPanel } from "./conversation-settings.tsx";

/** The settings of one conversation in a dialog; `null` for those of new ones. Changes are saved as they are made. */
export function ConversationDialog({ conversationId }: { readonly conversationId: string | null }) {
  return (
    <Dialog
      isWide
      title={
        conversationId === null ? settingsText.newConversations : settingsText.conversationTitle
      }
      description={conversationId === null ? settingsText.newHint : settingsText.conversationHint}
      onClose={closeDialog}
    >
      {conversationId === null ? (
        <OfNewOnes />
      ) : (
        <OfConversation key={conversationId} id={conversationId} />
      )}
    </Dialog>
  );
}

function OfNewOnes() {
  const settings = useSettings((state) => state.settings.newConversation);
  return (
    <ConversationSettingsPanel
      settings={settings}
      onChange={(newConversation) => void changeSettings({ newConversation })}
    />
  );
}

function OfConversation({ id }: { readonly id: string }) {
  const conversation = useConversation(id);
  // What was chosen shows at once; the archive's word arrives a moment later.
  const [chosen, setChosen] = useState<ConversationSettings | null>(null);
  if (conversation === undefined) return null;
  if (conversation === null) return <p>{settingsText.conversationGone}</p>;
  const change = async (settings: ConversationSettings) => {
    setChosen(settings);
    const answer = await call("conversation.configure", { conversationId: id, settings });
    if (answer.ok) return;
    setChosen(null);
    showFailure(answer.failure);
  };
  return (
    <ConversationSettingsPanel
      settings={chosen ?? conversation.settings}
      onChange={(settings) => void change(settings)}
    />
  );
}
