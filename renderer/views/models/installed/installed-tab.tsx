import { Box } from "lucide-react";
import type { ModelSummary } from "../../../../electron/shared/state.ts";
import { showFolder } from "../../../stores/app-state.ts";
import { useEngine } from "../../../stores/engine.ts";
import { canChat, importModels, useModels } from "../../../stores/models.ts";
import { useSettings } from "../../../stores/settings.ts";
import { modelsText } from "../../../text/models.ts";
import { Button } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { EngineBanner } from "../engine-banner.tsx";
import { Listing } from "../listing.tsx";
import { LoadedPanel } from "../loaded-panel.tsx";
import { ModelCard } from "../model-card.tsx";
import classes from "../models.module.css";

/** The weights on this machine: which one is loaded and what each needs. */
export function InstalledTab() {
  const models = useModels((state) => state.models);
  return (
    <>
      <header className={classes.header}>
        <p className={classes.hint}>{modelsText.intro}</p>
        <div className={classes.buttons}>
          <Button tone="primary" onClick={() => void importModels()}>
            {modelsText.importFile}
          </Button>
          <Button onClick={() => void showFolder("models")}>{modelsText.showFolder}</Button>
        </div>
      </header>
      <EngineBanner />
      {models?.length !== 0 && <LoadedPanel />}
      {models === undefined ? <Listing /> : <Installed models={models} />}
    </>
  );
}

function Installed({ models }: { readonly models: readonly ModelSummary[] }) {
  const engine = useEngine((state) => state.engine);
  const chosenId = useSettings((state) => state.settings.modelId);
  if (models.length === 0) {
    return (
      <EmptyState icon={<Box aria-hidden />} title={modelsText.empty}>
        {modelsText.emptyHint}
      </EmptyState>
    );
  }
  const answeringId = (models.find(({ id }) => id === chosenId) ?? models.find(canChat))?.id;
  return (
    <section>
      <h2 className={classes.title}>{modelsText.installed}</h2>
      <ul className={classes.cards}>
        {models.map((model) => (
          <ModelCard
            key={model.id}
            model={model}
            isLoaded={engine.loaded?.modelId === model.id}
            isLoading={engine.loading?.modelId === model.id}
            isAnotherLoaded={engine.loaded !== null && engine.loaded.modelId !== model.id}
            isChosen={model.id === answeringId}
          />
        ))}
      </ul>
    </section>
  );
}
