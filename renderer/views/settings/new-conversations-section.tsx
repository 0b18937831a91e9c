import { changeSettings, useSettings } from "../../stores/settings.ts";
import { settingsText } from "../../text/settings.ts";
import { ConversationSettingsPanel } from "./conversation-settings.tsx";
import classes from "./settings.module.css";

/** What new conversations begin with. */
export function NewConversationsSection() {
  const settings = useSettings((state) => state.settings.newConversation);
  return (
    <div className={classes.section}>
      <p className={classes.hint}>{settingsText.newHint}</p>
      <ConversationSettingsPanel
        settings={settings}
        onChange={(newConversation) => void changeSettings({ newConversation })}
      />
    </div>
  );
}
