import type { ReactNode } from "react";
import { type ModelsTab, useSelection } from "../../stores/selection.ts";
import { discoverText } from "../../text/discover.ts";
import { modelsText } from "../../text/models.ts";
import { speedText } from "../../text/speed.ts";
import { type Tab, Tabs } from "../../ui/tabs.tsx";
import { DiscoverTab } from "./discover/discover-tab.tsx";
import { DownloadsPanel } from "./downloads/downloads-panel.tsx";
import { InstalledTab } from "./installed/installed-tab.tsx";
import classes from "./models-view.module.css";
import { SpeedTab } from "./speed/speed-tab.tsx";

const tabs: readonly (Tab & { readonly id: ModelsTab })[] = [
  { id: "installed", label: modelsText.installed, content: page(<InstalledTab />) },
  { id: "discover", label: discoverText.title, content: page(<DiscoverTab />) },
  { id: "speed", label: speedText.title, content: page(<SpeedTab />) },
];

/** The models that are here, those that could be, and how fast they are. */
export function ModelsView() {
  const chosenId = useSelection((state) => state.modelsTab);
  const showModels = useSelection((state) => state.showModels);
  const choose = (id: string) => {
    const tab = tabs.find((candidate) => candidate.id === id);
    if (tab !== undefined) showModels(tab.id);
  };
  return (
    <div className={classes.view}>
      <div className={classes.page}>
        <Tabs label={discoverText.tabs} tabs={tabs} chosenId={chosenId} onChoose={choose} />
      </div>
    </div>
  );
}

/** What is being downloaded stands above both tabs while there is any. */
function page(content: ReactNode) {
  return (
    <div className={classes.content}>
      <DownloadsPanel />
      {content}
    </div>
  );
}
