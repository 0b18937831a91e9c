import { Box } from "lucide-react";
import { useModels } from "../../../stores/models.ts";
import { useSelection } from "../../../stores/selection.ts";
import { installedText } from "../../../text/installed.ts";
import { modelsText } from "../../../text/models.ts";
import { Button } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { EngineBanner } from "./engine-banner.tsx";
import { Listing } from "../listing.tsx";
import { AddButtons } from "./add-buttons.tsx";
import { DeletedList } from "./deleted-list.tsx";
import classes from "./installed.module.css";
import { LoadedPanel } from "./loaded-panel.tsx";
import { ModelList } from "./model-list.tsx";
import { ModelsFolderPanel } from "./models-folder-panel.tsx";

/** The weights on this machine: which one is loaded, what each needs and can be told to do, and what they take. */
export function InstalledTab() {
  const models = useModels((state) => state.models);
  const showModels = useSelection((state) => state.showModels);
  return (
    <div className={classes.tab}>
      <header className={classes.header}>
        <p className={classes.hint}>{modelsText.intro}</p>
        <AddButtons />
      </header>
      <EngineBanner />
      {models?.length !== 0 && <LoadedPanel />}
      <DeletedList />
      {models === undefined && <Listing />}
      {models?.length === 0 && (
        <EmptyState
          icon={<Box aria-hidden />}
          title={modelsText.empty}
          actions={
            <Button onClick={() => showModels("discover")}>{installedText.findModel}</Button>
          }
        >
          {modelsText.emptyHint}
        </EmptyState>
      )}
      {models !== undefined && <ModelsFolderPanel models={models} />}
      {models !== undefined && models.length > 0 && <ModelList models={models} />}
    </div>
  );
}
