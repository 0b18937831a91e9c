import { useState } from "react";
import type { LoadedModel } from "../../../../electron/shared/state.ts";
import { useEngine } from "../../../stores/engine.ts";
import { openDialog } from "../../../stores/dialogs.ts";
import { unloadModel } from "../../../stores/models.ts";
import { formatBytes, formatNumber } from "../../../text/format.ts";
import { installedText } from "../../../text/installed.ts";
import { backendNames, modelsText } from "../../../text/models.ts";
import { Button } from "../../../ui/button.tsx";
import { ProgressBar } from "../../../ui/progress.tsx";
import { UnloadButton } from "./unload-button.tsx";
import classes from "./installed.module.css";

/** What is in memory now, or on its way there. */
export function LoadedPanel() {
  const { loading, loaded } = useEngine((state) => state.engine);
  return (
    <section className={classes.loaded}>
      {loading !== null && <Loading name={loading.name} progress={loading.progress} />}
      {loaded !== null && <Loaded model={loaded} />}
      {loading === null && loaded === null && (
        <div>
          <h2 className={classes.name}>{modelsText.nothingLoaded}</h2>
          <p className={classes.hint}>{modelsText.nothingLoadedHint}</p>
        </div>
      )}
    </section>
  );
}

function Loading({ name, progress }: { readonly name: string; readonly progress: number }) {
  const [isCancelling, setIsCancelling] = useState(false);
  const cancel = async () => {
    setIsCancelling(true);
    await unloadModel();
    setIsCancelling(false);
  };
  return (
    <div className={classes.loading}>
      <div className={classes.cardHead}>
        <h2 className={classes.name}>{modelsText.loading(name)}</h2>
        <span className={classes.hint}>
          {modelsText.loadingPercent(Math.round(progress * 100))}
        </span>
        <Button size="small" disabled={isCancelling} onClick={() => void cancel()}>
          {isCancelling ? modelsText.cancelling : modelsText.cancelLoading}
        </Button>
      </div>
      <ProgressBar label={modelsText.loading(name)} value={progress} />
    </div>
  );
}

function Loaded({ model }: { readonly model: LoadedModel }) {
  const fallbackReason = useEngine((state) => state.engine.backend?.fallbackReason ?? null);
  const facts: { readonly name: string; readonly value: string }[] = [
    { name: modelsText.memoryHeld, value: formatBytes(model.memoryBytes) },
    { name: modelsText.backend, value: backendNames[model.backend] },
    { name: modelsText.device, value: model.device },
    { name: modelsText.threads, value: formatNumber(model.threads) },
    { name: modelsText.contextInUse, value: modelsText.tokens(formatNumber(model.contextTokens)) },
  ];
  if (model.backend !== "cpu")
    facts.push({ name: modelsText.gpuLayers, value: formatNumber(model.gpuLayers) });
  return (
    <div>
      <div className={classes.loadedHead}>
        <div className={classes.words}>
          <p className={classes.hint}>{modelsText.loaded}</p>
          <h2 className={classes.loadedName}>{model.name}</h2>
        </div>
        <div className={classes.buttons}>
          <Button
            size="small"
            onClick={() => openDialog({ kind: "run-settings", modelId: model.modelId })}
          >
            {installedText.runSettings}
          </Button>
          <UnloadButton />
        </div>
      </div>
      <dl className={classes.facts}>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {fallbackReason !== null && <p className={classes.fallback}>{fallbackReason}</p>}
    </div>
  );
}
