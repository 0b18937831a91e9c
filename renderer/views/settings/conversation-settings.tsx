import type { ConversationSettings } from "../../../electron/shared/sampling.ts";
import { settingsText } from "../../text/settings.ts";
import { SettledTextArea } from "../../ui/settled-text-area.tsx";
import classes from "./conversation-settings.module.css";
import { PresetChoice } from "./preset-choice.tsx";
import { SamplingFields } from "./sampling-fields.tsx";

interface ConversationSettingsPanelProps {
  readonly settings: ConversationSettings;
  /** Called when a value is settled, not with every key. */
  readonly onChange: (settings: ConversationSettings) => void;
}

/** System prompt, preset and sampling: for new conversations and for one that exists. */
export function ConversationSettingsPanel({ settings, onChange }: ConversationSettingsPanelProps) {
  return (
    <div className={classes.panel}>
      <SettledTextArea
        label={settingsText.systemPrompt}
        description={settingsText.systemPromptHint}
        placeholder={settingsText.systemPromptPlaceholder}
        rows={4}
        maxLength={100_000}
        value={settings.systemPrompt}
        onChange={(systemPrompt) => onChange({ ...settings, systemPrompt })}
      />
      <PresetChoice settings={settings} onChange={onChange} />
      <SamplingFields
        sampling={settings.sampling}
        onChange={(sampling) => onChange({ ...settings, sampling })}
      />
    </div>
  );
}
