import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { ModelSummary } from "../../../../electron/shared/state.ts";
import { answeringModel } from "../../../stores/models.ts";
import { usePointedModel } from "../../../stores/pointed-model.ts";
import { useSettings } from "../../../stores/settings.ts";
import { formatNumber } from "../../../text/format.ts";
import { installedText } from "../../../text/installed.ts";
import { modelsText } from "../../../text/models.ts";
import { Button } from "../../../ui/button.tsx";
import { arrangeModels, plainArrangement } from "./arrange-models.ts";
import { Cards } from "./cards.tsx";
import classes from "./installed.module.css";
import { ListControls } from "./list-controls.tsx";

/** As few as can be seen at a glance need no filter. */
const glance = 5;

/** Every model, narrowed and ordered as the person likes. */
export function ModelList({ models }: { readonly models: readonly ModelSummary[] }) {
  const [arrangement, setArrangement] = useState(plainArrangement);
  // Typing stays fluent while ten thousand are filtered.
  const settled = useDeferredValue(arrangement);
  const pointedId = usePointedModel((state) => state.pointedId);
  const shown = useMemo(() => arrangeModels(models, settled), [models, settled]);
  const settingsId = useSettings((state) => state.settings.modelId);
  const chosenId = useMemo(() => answeringModel(models, settingsId)?.id, [models, settingsId]);
  // Whoever is led to a model must find it.
  useEffect(() => {
    if (pointedId !== null && shown.every(({ id }) => id !== pointedId))
      setArrangement(plainArrangement);
  }, [pointedId, shown]);
  return (
    <section aria-labelledby="installed-models">
      <div className={classes.listHead}>
        <h2 id="installed-models" className={classes.title}>
          {modelsText.installed}
        </h2>
        <p className={classes.hint} role="status">
          {models.length > glance &&
            installedText.count(formatNumber(shown.length), formatNumber(models.length))}
        </p>
      </div>
      {models.length > glance && (
        <ListControls arrangement={arrangement} onChange={setArrangement} />
      )}
      {shown.length === 0 ? (
        <div className={classes.nothing}>
          <p className={classes.hint}>{installedText.nothingFound}</p>
          <Button size="small" onClick={() => setArrangement(plainArrangement)}>
            {installedText.clearFilter}
          </Button>
        </div>
      ) : (
        <Cards models={shown} chosenId={chosenId} />
      )}
    </section>
  );
}
