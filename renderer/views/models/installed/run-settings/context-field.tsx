import type { Fit } from "../../../../../electron/shared/models.ts";
import { formatBytes, formatNumber } from "../../../../text/format.ts";
import { runSettingsText } from "../../../../text/run-settings.ts";
import { Button } from "../../../../ui/button.tsx";
import { OptionalSlider } from "../../../../ui/slider.tsx";
import type { FieldProps } from "./field-props.ts";
import classes from "./run-settings.module.css";

/** The shortest that can be chosen, and the step of the slider. */
const stepTokens = 256;
/** What is worth dragging over where the header does not say what the model was trained for. */
const usualMostTokens = 32_768;

/** How much of a conversation the model reads at once, with the longest that fits one click away. */
export function ContextField({ model, settings, fit, onChange }: FieldProps) {
  const trained = model.trainedContextTokens;
  const most = Math.max(stepTokens, trained ?? usualMostTokens);
  const { contextTokens } = settings;
  return (
    <div className={classes.context}>
      <OptionalSlider
        label={runSettingsText.context}
        description={describeContext(fit)}
        value={contextTokens}
        restsAt={fit?.contextTokens ?? stepTokens}
        onChange={(chosen) => onChange({ contextTokens: chosen })}
        min={stepTokens}
        max={most}
        numberMax={1_048_576}
        step={stepTokens}
        allowsEmpty
        placeholder={runSettingsText.automatic}
      />
      <div className={classes.choices}>
        {fit !== null && fit !== undefined && fit.longestContextTokens >= stepTokens && (
          <Button
            size="small"
            disabled={contextTokens === fit.longestContextTokens}
            onClick={() => onChange({ contextTokens: fit.longestContextTokens })}
          >
            {runSettingsText.longestChoice(formatNumber(fit.longestContextTokens))}
          </Button>
        )}
        {contextTokens !== null && (
          <Button size="small" onClick={() => onChange({ contextTokens: null })}>
            {runSettingsText.automaticChoice}
          </Button>
        )}
        {contextTokens === null && fit !== null && fit !== undefined && (
          <span className={classes.hint}>
            {runSettingsText.isAutomaticNow(formatNumber(fit.contextTokens))}
          </span>
        )}
      </div>
      {contextTokens !== null && trained !== null && contextTokens > trained && (
        <p className={classes.warning}>{runSettingsText.beyondTrained}</p>
      )}
    </div>
  );
}

function describeContext(fit: Fit | null | undefined): string {
  if (fit === null || fit === undefined || fit.contextTokens === 0)
    return runSettingsText.contextHint;
  const perThousand = formatBytes((fit.kvCacheBytes / fit.contextTokens) * 1_000);
  return `${runSettingsText.contextHint} ${runSettingsText.contextMemory(perThousand)}`;
}
