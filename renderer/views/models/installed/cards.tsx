import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { Virtualizer, type VirtualizerHandle } from "virtua";
import type { ModelSummary } from "../../../../electron/shared/state.ts";
import { usePointedModel } from "../../../stores/pointed-model.ts";
import classes from "./installed.module.css";
import { ModelCard } from "./model-card.tsx";
import { useScrollPlace } from "./use-scroll-place.ts";

interface CardsProps {
  readonly models: readonly ModelSummary[];
  /** The model that new prompts go to. */
  readonly chosenId: string | undefined;
}

/** As many as can all exist without being felt, which is kinder to assistive technology. */
const fewCards = 60;

/** The cards of a list. */
export function Cards(props: CardsProps) {
  return props.models.length <= fewCards ? <FewCards {...props} /> : <ManyCards {...props} />;
}

function FewCards({ models, chosenId }: CardsProps) {
  const list = useRef<HTMLUListElement>(null);
  usePointing(models, true, (index) =>
    list.current?.children[index]?.scrollIntoView({ block: "center" }),
  );
  return (
    <ul ref={list} className={classes.cards}>
      {models.map((model) => (
        <li key={model.id}>
          <ModelCard model={model} isChosen={model.id === chosenId} />
        </li>
      ))}
    </ul>
  );
}

/** Only the cards near the window's edge exist, and the one with focus, which must not vanish. */
function ManyCards({ models, chosenId }: CardsProps) {
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const { scroller, startMargin } = useScrollPlace(place);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const keepMounted = useMemo(() => {
    const index = models.findIndex(({ id }) => id === focusedId);
    return index === -1 ? [] : [index];
  }, [models, focusedId]);
  usePointing(models, startMargin !== null, (index) =>
    list.current?.scrollToIndex(index, { align: "center" }),
  );
  return (
    <div
      ref={place}
      className={classes.manyCards}
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
          {(model) => <ModelCard key={model.id} model={model} isChosen={model.id === chosenId} />}
        </Virtualizer>
      )}
    </div>
  );
}

/** Brings the model that the person was led to into sight, once. */
function usePointing(
  models: readonly ModelSummary[],
  isReady: boolean,
  show: (index: number) => void,
): void {
  const pointedId = usePointedModel((state) => state.pointedId);
  const showPointed = useEffectEvent(show);
  useEffect(() => {
    const index = models.findIndex(({ id }) => id === pointedId);
    if (index === -1 || !isReady) return;
    showPointed(index);
    usePointedModel.setState({ pointedId: null });
  }, [models, pointedId, isReady]);
}

function findModelId(target: Element): string | null {
  return target.closest<HTMLElement>("[data-model-id]")?.dataset["modelId"] ?? null;
}
