import { kvCacheTypes, type RunSettings } from "../../../../../electron/shared/run-settings.ts";
import { useEngine } from "../../../../stores/engine.ts";
import { useSettings } from "../../../../stores/settings.ts";
import { formatBytes, formatNumber } from "../../../../text/format.ts";
import { runSettingsText } from "../../../../text/run-settings.ts";
import { Select, type SelectOption } from "../../../../ui/select.tsx";
import { OptionalSlider } from "../../../../ui/slider.tsx";
import { Switch } from "../../../../ui/switch.tsx";
import { type KvCacheType, kvCacheBytesAs } from "./changes.ts";
import { ContextField } from "./context-field.tsx";
import type { FieldProps } from "./field-props.ts";
import { findGpuObstacle } from "./gpu-obstacle.ts";
import classes from "./run-settings.module.css";

/** Where the weights and the context lie, and how much of them there is. */
export function MemoryFields(props: FieldProps) {
  const { settings, fit, onChange } = props;
  const lockHint =
    fit === null || fit === undefined
      ? runSettingsText.memoryLockHint
      : runSettingsText.memoryLockSize(
          runSettingsText.memoryLockHint,
          formatBytes(fit.weightsBytes),
        );
  return (
    <section className={classes.group}>
      <h3 className={classes.title}>{runSettingsText.memoryGroup}</h3>
      <ContextField {...props} />
      <Select
        label={runSettingsText.kvCache}
        description={runSettingsText.kvCacheHint}
        value={settings.kvCacheType}
        options={kvCacheOptions(props)}
        onChange={(kvCacheType) => onChange({ kvCacheType })}
      />
      <GpuLayersField {...props} />
      <Switch
        label={runSettingsText.memoryMap}
        description={runSettingsText.memoryMapHint}
        isOn={settings.usesMemoryMap}
        onChange={(usesMemoryMap) => onChange({ usesMemoryMap })}
      />
      <Switch
        label={runSettingsText.memoryLock}
        description={lockHint}
        isOn={settings.locksMemory}
        onChange={(locksMemory) => onChange({ locksMemory })}
      />
    </section>
  );
}

function GpuLayersField({ model, settings, machine, onChange }: FieldProps) {
  const wanted = useSettings((state) => state.settings.gpu);
  const backend = useEngine((state) => state.engine.backend);
  const obstacle = findGpuObstacle({ wanted, backend, machine });
  // Without a number in the header, as many as any model of today has.
  const most = model.layers ?? 200;
  const words =
    model.layers === null
      ? runSettingsText.gpuLayersHint
      : `${runSettingsText.gpuLayersHint} ${runSettingsText.gpuLayersAll(formatNumber(model.layers))}`;
  return (
    <OptionalSlider
      label={runSettingsText.gpuLayers}
      description={obstacle ?? words}
      value={settings.gpuLayers}
      restsAt={obstacle === null ? most : 0}
      onChange={(gpuLayers: RunSettings["gpuLayers"]) => onChange({ gpuLayers })}
      min={0}
      max={most}
      numberMax={1_000}
      step={1}
      allowsEmpty
      placeholder={runSettingsText.automatic}
      isDisabled={obstacle !== null}
    />
  );
}

function kvCacheOptions({ settings, fit }: FieldProps): readonly SelectOption<KvCacheType>[] {
  return kvCacheTypes.map((value) => {
    const hint = runSettingsText.kvCacheHints[value];
    if (fit === null || fit === undefined) return { value, label: value, description: hint };
    const sizeBytes = kvCacheBytesAs(fit.kvCacheBytes, settings.kvCacheType, value);
    const description = runSettingsText.kvCacheAt(hint, formatBytes(sizeBytes));
    return { value, label: value, description };
  });
}
