import { useState } from "react";
import { settingsText } from "../../text/settings.ts";
import { type Tab, Tabs } from "../../ui/tabs.tsx";
import { AboutSection } from "./about-section.tsx";
import { AppearanceSection } from "./appearance-section.tsx";
import { EngineSection } from "./engine-section.tsx";
import { HubSection } from "./hub-section.tsx";
import { KeyboardSection } from "./keyboard-section.tsx";
import { NewConversationsSection } from "./new-conversations-section.tsx";
import classes from "./settings.module.css";

const tabs: readonly Tab[] = [
  { id: "appearance", label: settingsText.appearance, content: <AppearanceSection /> },
  { id: "keyboard", label: settingsText.keyboard, content: <KeyboardSection /> },
  { id: "engine", label: settingsText.engine, content: <EngineSection /> },
  { id: "new", label: settingsText.newConversations, content: <NewConversationsSection /> },
  { id: "hub", label: settingsText.hub, content: <HubSection /> },
  { id: "about", label: settingsText.about, content: <AboutSection /> },
];

/** Everything that is set once for the whole app. Each change is saved as it is made. */
export function SettingsView() {
  const [chosenId, setChosenId] = useState("appearance");
  return (
    <div className={classes.view}>
      <div className={classes.page}>
        <Tabs
          label={settingsText.sections}
          tabs={tabs}
          chosenId={chosenId}
          onChoose={setChosenId}
        />
      </div>
    </div>
  );
}
