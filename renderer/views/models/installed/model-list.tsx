import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { Virtualizer, type VirtualizerHandle } from "virtua";
import type { ModelSummary } from "../../../../electron/shared/state.ts";
import { usePointedModel } from "../../../stores/pointed-model.ts";
import { formatNumber } from "../../../text/format.ts";
import { installedText } from "../../../text/installed.ts";
import { modelsText } from "../../../text/models.ts";
import { Button } from "../../../ui/button.tsx";
import { arrangeModels, plainArrangement } from "./arrange-models.ts";
import classes from "./installed.module.css";
import { ListControls } from "./list-controls.tsx";
import { ModelCard } from "./model-card.tsx";
import { useScrollPlace } from "./use-scroll-place.ts";

/** As few as can be seen at a glance need no filter. */
const glance = 5;

/** Every model, narrowed and ordered as the person likes. */
export function ModelList({ models }: { readonly models: readonly ModelSummary[] }) {
  const [arrangement, setArrangement] = useState(plainArrangement);
  // Typing stays fluent while ten thousand are filtered.
  const settled = useDeferredValue(arrangement);
  const pointedId = usePointedModel((state) => state.pointedId);
  const shown = useMemo(() => arrangeModels(models, settled), [models, settled]);
  // Whoever is led to a model must find it.
  useEffect(() => {
    if (pointedId !== null) setArrangement(plainArrangement);
  }, [pointedId]);
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
        <Cards models={shown} pointedId={pointedId} />
      )}
    </section>
  );
}

interface CardsProps {
  readonly models: readonly ModelSummary[];
  readonly pointedId: string | null;
}

/** Only the cards near the window's edge exist, and the one with focus, which must not vanish. */
function Cards({ models, pointedId }: CardsProps) {
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const { scroller, startMargin } = useScrollPlace(place);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const keepMounted = useMemo(() => {
    const index = models.findIndex(({ id }) => id === focusedId);
    return index === -1 ? [] : [index];
  }, [models, focusedId]);
  const isPlaced = startMargin !== null;
  useEffect(() => {
    const index = models.findIndex(({ id }) => id === pointedId);
    if (index === -1 || !isPlaced) return;
    list.current?.scrollToIndex(index, { align: "center" });
    usePointedModel.setState({ pointedId: null });
  }, [models, pointedId, isPlaced]);
  return (
    <div
      ref={place}
      onFocus={(event) => setFocusedId(findModelId(event.target))}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setFocusedId(null)}
    >
      {startMargin !== null && (
        <Virtualizer
          ref={list}
          as="ul"
          item="li"
          scrollRef={scroller}
          startMargin={startMargin}
          bufferSize={400}
          keepMounted={keepMounted}
          data={models}
        >
          {(model) => <ModelCard key={model.id} model={model} />}
        </Virtualizer>
      )}
    </div>
  );
}

function findModelId(target: Element): string | null {
  return target.closest<HTMLElement>("[data-model-id]")?.dataset["modelId"] ?? null;
}
