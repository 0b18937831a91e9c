import { PanelLeft, PanelRight } from "lucide-react";
import { useConversation } from "../../library/queries.ts";
import { useSelection } from "../../stores/selection.ts";
import { frameText } from "../../text/frame.ts";
import { modelsText } from "../../text/models.ts";
import { privacyText } from "../../text/privacy.ts";
import { settingsText } from "../../text/settings.ts";
import { showTitle } from "../../text/titles.ts";
import { IconButton } from "../../ui/button.tsx";
import { DownloadIndicator } from "../models/downloads/download-indicator.tsx";
import { ConversationPlace } from "../sidebar/organise/conversation-place.tsx";
import { shortcutOf } from "../palette/start-shortcuts.ts";
import { OfflineSwitch } from "./offline-switch.tsx";
import classes from "./top-bar.module.css";

/** Names what is shown, opens the panels left and right, shows what is being downloaded and what may leave. */
export function TopBar() {
  const { view, isSidebarOpen, isInspectorOpen, toggleSidebar, toggleInspector } = useSelection();
  return (
    <header className={classes.bar}>
      <IconButton
        label={isSidebarOpen ? frameText.hideSidebar : frameText.showSidebar}
        shortcut={shortcutOf("view.sidebar")}
        icon={<PanelLeft aria-hidden />}
        aria-expanded={isSidebarOpen}
        onClick={toggleSidebar}
      />
      <h1 className={classes.title}>
        <ViewTitle />
      </h1>
      {view === "chat" && <ConversationPlace />}
      <DownloadIndicator />
      <OfflineSwitch />
      {view === "chat" && (
        <IconButton
          label={isInspectorOpen ? frameText.hideInspector : frameText.showInspector}
          shortcut={shortcutOf("view.inspector")}
          icon={<PanelRight aria-hidden />}
          aria-expanded={isInspectorOpen}
          onClick={toggleInspector}
        />
      )}
    </header>
  );
}

function ViewTitle() {
  const view = useSelection((state) => state.view);
  switch (view) {
    case "models":
      return modelsText.title;
    case "privacy":
      return privacyText.title;
    case "settings":
      return settingsText.title;
    case "archive":
      return frameText.archive;
    case "chat":
      return <ConversationTitle />;
  }
}

function ConversationTitle() {
  const conversation = useConversation(useSelection((state) => state.conversationId));
  if (conversation === undefined) return null;
  return <bdi>{showTitle(conversation?.title)}</bdi>;
}
