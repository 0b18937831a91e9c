import type { Settings } from "../../../electron/shared/settings.ts";
import { changeSettings, useSettings } from "../../stores/settings.ts";
import { settingsText } from "../../text/settings.ts";
import { Select, type SelectOption } from "../../ui/select.tsx";
import { ShortcutList } from "../palette/shortcut-list.tsx";
import { nameShortcut } from "../palette/shortcut.ts";
import classes from "./settings.module.css";

const choices: readonly SelectOption<Settings["sendWith"]>[] = [
  {
    value: "enter",
    label: settingsText.sendWithEnter,
    description: settingsText.sendWithEnterHint,
  },
  {
    value: "mod-enter",
    label: settingsText.sendWithMod(nameShortcut("Mod+Enter")),
    description: settingsText.sendWithModHint,
  },
];

/** How to send, and every shortcut. */
export function KeyboardSection() {
  const sendWith = useSettings((state) => state.settings.sendWith);
  return (
    <div className={classes.section}>
      <Select
        label={settingsText.sendWith}
        layout="row"
        value={sendWith}
        options={choices}
        onChange={(chosen) => void changeSettings({ sendWith: chosen })}
      />
      <div>
        <h2 className={classes.title}>{settingsText.shortcuts}</h2>
        <ShortcutList />
      </div>
    </div>
  );
}
