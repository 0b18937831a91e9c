import type { Settings } from "../../../electron/shared/settings.ts";
import { useAppState } from "../../stores/app-state.ts";
import { useEngine } from "../../stores/engine.ts";
import { changeSettings, useSettings } from "../../stores/settings.ts";
import { backendNames } from "../../text/models.ts";
import { settingsText } from "../../text/settings.ts";
import { Banner } from "../../ui/banner.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Select, type SelectOption } from "../../ui/select.tsx";
import { Switch } from "../../ui/switch.tsx";
import classes from "./settings.module.css";

/** What the model runs on and with how much of the machine. */
export function EngineSection() {
  const { gpu, threads, contextTokens, loadsModelOnStart, ...rest } = useSettings(
    (state) => state.settings,
  );
  const { idleUnloadMinutes, findsOtherTools, titlesByModel } = rest;
  const platform = useAppState((state) => state.appState?.platform ?? "");
  const fallbackReason = useEngine((state) => state.engine.backend?.fallbackReason ?? null);
  return (
    <div className={classes.section}>
      {fallbackReason !== null && <Banner tone="warning">{fallbackReason}</Banner>}
      <Select
        label={settingsText.gpu}
        description={settingsText.gpuHint}
        layout="row"
        value={gpu}
        options={gpuOptions(platform, gpu)}
        onChange={(chosen) => void changeSettings({ gpu: chosen })}
      />
      <NumberField
        label={settingsText.threads}
        description={settingsText.threadsHint}
        layout="row"
        placeholder={settingsText.automatic}
        allowsEmpty
        min={1}
        max={256}
        value={threads}
        onChange={(chosen) => void changeSettings({ threads: chosen })}
      />
      <NumberField
        label={settingsText.context}
        description={settingsText.contextHint}
        layout="row"
        placeholder={settingsText.automatic}
        allowsEmpty
        min={256}
        max={1_048_576}
        value={contextTokens}
        onChange={(chosen) => void changeSettings({ contextTokens: chosen })}
      />
      <Switch
        label={settingsText.loadsOnStart}
        description={settingsText.loadsOnStartHint}
        isOn={loadsModelOnStart}
        onChange={(chosen) => void changeSettings({ loadsModelOnStart: chosen })}
      />
      <NumberField
        label={settingsText.idleUnload}
        description={settingsText.idleUnloadHint}
        layout="row"
        placeholder={settingsText.never}
        allowsEmpty
        min={1}
        max={1_440}
        value={idleUnloadMinutes}
        onChange={(chosen) => void changeSettings({ idleUnloadMinutes: chosen })}
      />
      <Switch
        label={settingsText.findsOtherTools}
        description={settingsText.findsOtherToolsHint}
        isOn={findsOtherTools}
        onChange={(chosen) => void changeSettings({ findsOtherTools: chosen })}
      />
      <Switch
        label={settingsText.titles}
        description={settingsText.titlesHint}
        isOn={titlesByModel}
        onChange={(chosen) => void changeSettings({ titlesByModel: chosen })}
      />
    </div>
  );
}

/** Only what can exist on the platform; a choice made elsewhere stays visible. */
function gpuOptions(
  platform: string,
  chosen: Settings["gpu"],
): readonly SelectOption<Settings["gpu"]>[] {
  const possible: readonly Settings["gpu"][] =
    platform === "darwin" ? ["auto", "metal", "cpu"] : ["auto", "cuda", "vulkan", "cpu"];
  const shown = possible.includes(chosen) ? possible : [...possible, chosen];
  return shown.map((value) => {
    if (value === "auto")
      return { value, label: settingsText.gpuAuto, description: settingsText.gpuAutoHint };
    const description = value === "cpu" ? settingsText.gpuCpuHint : settingsText.gpuMissingHint;
    return { value, label: backendNames[value], description };
  });
}
