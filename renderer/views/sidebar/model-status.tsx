import { Cpu } from "lucide-react";
import type { EngineState, ModelSummary } from "../../../electron/shared/state.ts";
import { useEngine } from "../../stores/engine.ts";
import { answeringModel, useModels } from "../../stores/models.ts";
import { useSelection } from "../../stores/selection.ts";
import { useSettings } from "../../stores/settings.ts";
import { formatBytes } from "../../text/format.ts";
import { sidebarText } from "../../text/frame.ts";
import { Spinner } from "../../ui/progress.tsx";
import classes from "./model-status.module.css";

/** Which model answers and what it holds of the memory; opens Models. */
export function ModelStatus() {
  const engine = useEngine((state) => state.engine);
  const models = useModels((state) => state.models);
  const chosenId = useSettings((state) => state.settings.modelId);
  const showView = useSelection((state) => state.showView);
  const { name, detail } = describeStatus(engine, models ?? [], chosenId);
  return (
    <button type="button" className={classes.status} onClick={() => showView("models")}>
      {engine.loading === null ? <Cpu aria-hidden /> : <Spinner label={detail} />}
      <span className={classes.words}>
        <span className={classes.name}>{name}</span>
        <span className={classes.detail}>{detail}</span>
      </span>
    </button>
  );
}

interface Status {
  readonly name: string;
  readonly detail: string;
}

function describeStatus(
  engine: EngineState,
  models: readonly ModelSummary[],
  chosenId: string | null,
): Status {
  if (engine.loading !== null) {
    return {
      name: engine.loading.name,
      detail: sidebarText.modelLoading(Math.round(engine.loading.progress * 100)),
    };
  }
  if (engine.loaded !== null) {
    return {
      name: engine.loaded.name,
      detail: sidebarText.modelLoaded(formatBytes(engine.loaded.memoryBytes)),
    };
  }
  const chosen = answeringModel(models, chosenId);
  if (chosen === undefined) return { name: sidebarText.noModel, detail: sidebarText.noModelHint };
  return { name: chosen.name, detail: describeAbsence(engine) };
}

function describeAbsence(engine: EngineState): string {
  if (engine.status === "failed") return sidebarText.engineFailed;
  if (engine.status === "restarting") return sidebarText.engineRestarting;
  return sidebarText.modelNotLoaded;
}
