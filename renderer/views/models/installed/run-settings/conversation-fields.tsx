import { useSettings } from "../../../../stores/settings.ts";
import { runSettingsText } from "../../../../text/run-settings.ts";
import { Switch } from "../../../../ui/switch.tsx";
import { ConversationSettingsPanel } from "../../../settings/conversation-settings.tsx";
import type { FieldProps } from "./field-props.ts";
import classes from "./run-settings.module.css";

/** What new conversations with this model begin with, where they begin in their own way. */
export function ConversationFields({ settings, onChange }: FieldProps) {
  const ofAll = useSettings((state) => state.settings.newConversation);
  const { newConversation } = settings;
  return (
    <section className={classes.group}>
      <h3 className={classes.title}>{runSettingsText.conversationGroup}</h3>
      <Switch
        label={runSettingsText.ownConversation}
        description={runSettingsText.ownConversationHint}
        isOn={newConversation !== null}
        onChange={(isOwn) => onChange({ newConversation: isOwn ? ofAll : null })}
      />
      {newConversation !== null && (
        <ConversationSettingsPanel
          settings={newConversation}
          onChange={(changed) => onChange({ newConversation: changed })}
        />
      )}
    </section>
  );
}
