import { useState } from "react";
import type { SpeedProgress } from "../../../../electron/shared/models.ts";
import { useEngine } from "../../../stores/engine.ts";
import { answeringModel, canChat, useModels } from "../../../stores/models.ts";
import { useSettings } from "../../../stores/settings.ts";
import { cancelMeasuring, measureSpeed, useSpeed } from "../../../stores/speed.ts";
import { speedText } from "../../../text/speed.ts";
import { Button } from "../../../ui/button.tsx";
import { ProgressBar } from "../../../ui/progress.tsx";
import { Select } from "../../../ui/select.tsx";
import { offerModels } from "../offer-models.ts";
import { tellApart } from "../tell-apart.ts";
import classes from "./speed.module.css";

/** Chooses a model and measures it; while one is measured, shows how far that is. */
export function MeasureBar() {
  const progress = useSpeed((state) => state.progress);
  // Kept here, for whoever measured a model often measures it again.
  const [choice, setChoice] = useState<string | null>(null);
  if (progress !== null) return <Measuring progress={progress} />;
  return <Choosing choice={choice} onChoose={setChoice} />;
}

interface ChoosingProps {
  readonly choice: string | null;
  readonly onChoose: (modelId: string) => void;
}

function Choosing({ choice, onChoose }: ChoosingProps) {
  const models = useModels((state) => state.models);
  const settingsId = useSettings((state) => state.settings.modelId);
  const loadedId = useEngine(({ engine }) => engine.loaded?.modelId ?? null);
  const [isStarting, setIsStarting] = useState(false);
  const usable = (models ?? []).filter((model) => canChat(model) && !model.hasChanged);
  const chosen = usable.find(({ id }) => id === choice) ?? answeringModel(usable, settingsId);
  if (chosen === undefined)
    return models === undefined ? null : <p className={classes.hint}>{speedText.noModel}</p>;
  const measure = async () => {
    setIsStarting(true);
    await measureSpeed(chosen.id);
    setIsStarting(false);
  };
  return (
    <div className={classes.measure}>
      <Select
        label={speedText.model}
        value={chosen.id}
        options={offerModels(usable, chosen.id).map((model) => ({
          value: model.id,
          label: model.name,
          description: tellApart(model, usable),
        }))}
        onChange={onChoose}
      />
      <Button tone="primary" disabled={isStarting} onClick={() => void measure()}>
        {speedText.measure}
      </Button>
      {loadedId !== null && loadedId !== chosen.id && (
        <p className={classes.hint}>{speedText.otherLoaded}</p>
      )}
    </div>
  );
}

function Measuring({ progress }: { readonly progress: NonNullable<SpeedProgress> }) {
  const [isCancelling, setIsCancelling] = useState(false);
  const name = useModels(
    ({ models }) => models?.find(({ id }) => id === progress.modelId)?.name ?? "",
  );
  const cancel = async () => {
    setIsCancelling(true);
    await cancelMeasuring();
  };
  const { done, total } = progress;
  return (
    <div className={classes.measuring}>
      <div className={classes.head}>
        <div>
          <p className={classes.strong}>{speedText.measuring(name)}</p>
          <p className={classes.hint}>
            {speedText.measuringStep(Math.min(done + 1, total), total)}. {speedText.measuringHint}
          </p>
        </div>
        <Button disabled={isCancelling} onClick={() => void cancel()}>
          {isCancelling ? speedText.cancelling : speedText.cancel}
        </Button>
      </div>
      <ProgressBar label={speedText.measuring(name)} value={total === 0 ? null : done / total} />
    </div>
  );
}
