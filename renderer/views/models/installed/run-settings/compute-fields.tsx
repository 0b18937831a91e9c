import type { RunSettings } from "../../../../../electron/shared/run-settings.ts";
import { runSettingsText } from "../../../../text/run-settings.ts";
import { NumberField } from "../../../../ui/number-field.tsx";
import { Select, type SelectOption } from "../../../../ui/select.tsx";
import type { FieldProps } from "./field-props.ts";
import classes from "./run-settings.module.css";

type FlashAttention = RunSettings["flashAttention"];

const flashAttentions: readonly SelectOption<FlashAttention>[] = (
  ["auto", "on", "off"] as const
).map((value) => ({
  value,
  label: runSettingsText.flashAttentionNames[value],
  description: runSettingsText.flashAttentionHints[value],
}));

/** How it is computed. */
export function ComputeFields({ settings, onChange }: FieldProps) {
  const isContradiction = settings.flashAttention === "off" && settings.kvCacheType !== "F16";
  return (
    <section className={classes.group}>
      <h3 className={classes.title}>{runSettingsText.computeGroup}</h3>
      <NumberField
        label={runSettingsText.threads}
        description={runSettingsText.threadsHint}
        layout="row"
        placeholder={runSettingsText.automatic}
        allowsEmpty
        min={1}
        max={256}
        value={settings.threads}
        onChange={(threads) => onChange({ threads })}
      />
      <NumberField
        label={runSettingsText.batch}
        description={runSettingsText.batchHint}
        layout="row"
        placeholder={runSettingsText.batchPlaceholder}
        allowsEmpty
        min={32}
        max={4_096}
        value={settings.batchTokens}
        onChange={(batchTokens) => onChange({ batchTokens })}
      />
      <div>
        <Select
          label={runSettingsText.flashAttention}
          description={runSettingsText.flashAttentionHint}
          layout="row"
          value={settings.flashAttention}
          options={flashAttentions}
          onChange={(flashAttention) => onChange({ flashAttention })}
        />
        {isContradiction && (
          <p role="alert" className={classes.warning}>
            {runSettingsText.flashAttentionNeeded}
          </p>
        )}
      </div>
    </section>
  );
}
