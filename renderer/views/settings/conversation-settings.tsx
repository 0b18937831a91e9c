import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { ConversationSettings } from "../../../electron/shared/sampling.ts";
import { settingsText } from "../../text/settings.ts";
import { TextArea } from "../../ui/text-field.tsx";
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
      <SystemPromptField
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

/** Settles soon after the last key, and at once when the field is left. */
const settleDelayMs = 600;

interface SystemPromptFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function SystemPromptField({ value, onChange }: SystemPromptFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = useEffectEvent((text: string | null) => {
    if (text !== null && text !== value) onChange(text);
  });
  useEffect(() => {
    const timer = setTimeout(() => settle(typed), settleDelayMs);
    return () => clearTimeout(timer);
  }, [typed]);
  // A dialog closed by Escape takes the field away without a blur.
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
  }, [typed]);
  useEffect(() => () => settle(latest.current), []);
  const leave = () => {
    if (typed !== null && typed !== value) onChange(typed);
    setTyped(null);
  };
  return (
    <TextArea
      label={settingsText.systemPrompt}
      description={settingsText.systemPromptHint}
      placeholder={settingsText.systemPromptPlaceholder}
      rows={4}
      maxLength={100_000}
      value={typed ?? value}
      onChange={setTyped}
      onBlur={leave}
    />
  );
}
