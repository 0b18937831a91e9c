import type { Settings } from "../../../electron/shared/settings.ts";
import { changeSettings, useSettings } from "../../stores/settings.ts";
import { settingsText } from "../../text/settings.ts";
import { Select, type SelectOption } from "../../ui/select.tsx";
import { Slider } from "../../ui/slider.tsx";
import classes from "./settings.module.css";

const themes: readonly SelectOption<Settings["theme"]>[] = [
  { value: "system", label: settingsText.themes.system },
  { value: "light", label: settingsText.themes.light },
  { value: "dark", label: settingsText.themes.dark },
];

/** Theme, and how messages are set. */
export function AppearanceSection() {
  const { theme, textScale, lineLength } = useSettings((state) => state.settings);
  return (
    <div className={classes.section}>
      <Select
        label={settingsText.theme}
        layout="row"
        value={theme}
        options={themes}
        onChange={(chosen) => void changeSettings({ theme: chosen })}
      />
      <Slider
        label={settingsText.textSize}
        description={settingsText.textSizeHint}
        value={textScale}
        min={80}
        max={160}
        step={5}
        onChange={(chosen) => void changeSettings({ textScale: Math.round(chosen) })}
      />
      <Slider
        label={settingsText.lineLength}
        description={settingsText.lineLengthHint}
        value={lineLength}
        min={50}
        max={120}
        step={1}
        onChange={(chosen) => void changeSettings({ lineLength: Math.round(chosen) })}
      />
      <div className={classes.preview}>
        <p>{settingsText.preview}</p>
      </div>
    </div>
  );
}
