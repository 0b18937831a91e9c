import type { RunSettings } from "../../../../../electron/shared/run-settings.ts";
import type { ModelSummary } from "../../../../../electron/shared/state.ts";
import { useEngine } from "../../../../stores/engine.ts";
import { useLoadedSettings } from "../../../../stores/loaded-settings.ts";
import { switchModel } from "../../../../stores/models.ts";
import { runSettingsText } from "../../../../text/run-settings.ts";
import { Button } from "../../../../ui/button.tsx";
import { listChanges, needsLoad } from "./changes.ts";
import classes from "./run-settings.module.css";

interface EffectFooterProps {
  readonly model: ModelSummary;
  readonly settings: RunSettings;
  readonly onReset: () => void;
}

/** How many settings are not the defaults, when they take effect, and the way back. */
export function EffectFooter({ model, settings, onReset }: EffectFooterProps) {
  const isLoaded = useEngine(({ engine }) => engine.loaded?.modelId === model.id);
  const isLoading = useEngine(({ engine }) => engine.loading !== null);
  const loadedWith = useLoadedSettings((state) => state.settings);
  const changes = listChanges(settings);
  const isBehind = isLoaded && loadedWith !== null && needsLoad(loadedWith, settings);
  return (
    <div className={classes.footer}>
      <p role="status" className={isBehind ? classes.strong : classes.hint}>
        {isBehind ? runSettingsText.nextLoadWhileLoaded : describeEffect(changes.length, isLoaded)}
      </p>
      <div className={classes.choices}>
        <Button disabled={changes.length === 0} onClick={onReset}>
          {runSettingsText.reset}
        </Button>
        {(isBehind || isLoading) && (
          <Button tone="primary" disabled={isLoading} onClick={() => void switchModel(model.id)}>
            {isLoading ? runSettingsText.loadingAgain : runSettingsText.loadAgain}
          </Button>
        )}
      </div>
    </div>
  );
}

function describeEffect(changes: number, isLoaded: boolean): string {
  const words = runSettingsText.changed(changes);
  return changes > 0 && !isLoaded ? `${words} ${runSettingsText.nextLoad}` : words;
}
