import { type ArchiveTab, useSelection } from "../../stores/selection.ts";
import { archiveText } from "../../text/archive.ts";
import { type Tab, Tabs } from "../../ui/tabs.tsx";
import classes from "./archive.module.css";
import { ArchivePanel } from "./archive-panel.tsx";
import { BackupsPanel } from "./backups/backups-panel.tsx";
import { ErasePanel } from "./erase/erase-panel.tsx";
import { ExportPanel } from "./export/export-panel.tsx";
import { ImportPanel } from "./import/import-panel.tsx";
import { SearchTab } from "./search/search-tab.tsx";
import { UsageTab } from "./usage/usage-tab.tsx";

const tabs: readonly (Tab & { readonly id: ArchiveTab })[] = [
  { id: "search", label: archiveText.tabs.search, content: <SearchTab /> },
  { id: "usage", label: archiveText.tabs.usage, content: <UsageTab /> },
  { id: "export", label: archiveText.tabs.export, content: <ExportPanel /> },
  { id: "import", label: archiveText.tabs.import, content: <ImportPanel /> },
  { id: "backups", label: archiveText.tabs.backups, content: <BackupsPanel /> },
  { id: "erase", label: archiveText.tabs.erase, content: <ErasePanel /> },
  { id: "state", label: archiveText.tabs.state, content: <ArchivePanel /> },
];

/** The archive as a room of its own. */
export function ArchiveView() {
  const chosenId = useSelection((selection) => selection.archiveTab);
  const showArchive = useSelection((selection) => selection.showArchive);
  return (
    <div className={classes.view}>
      <div className={classes.page}>
        <Tabs
          label={archiveText.sections}
          tabs={tabs}
          chosenId={chosenId}
          onChoose={(id) => {
            const tab = tabs.find((candidate) => candidate.id === id);
            if (tab !== undefined) showArchive(tab.id);
          }}
        />
      </div>
    </div>
  );
}
