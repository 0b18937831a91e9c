import { type FormEvent, useEffect, useRef, useState } from "react";
import { builtInPresets, type ConversationSettings } from "../../../electron/shared/sampling.ts";
import type { OwnPreset } from "../../../electron/shared/settings.ts";
import { showToast } from "../../stores/notices.ts";
import { changeSettings, useSettings } from "../../stores/settings.ts";
import { controlsText } from "../../text/controls.ts";
import { settingsText } from "../../text/settings.ts";
import { Button } from "../../ui/button.tsx";
import { Select, type SelectOption } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import classes from "./conversation-settings.module.css";
import { applyPreset, customPresetId, findPresetId } from "./sampling.ts";

interface PresetChoiceProps {
  readonly settings: ConversationSettings;
  readonly onChange: (settings: ConversationSettings) => void;
}

/** Chooses a preset, saves the present values as one, deletes one of the person's own. */
export function PresetChoice({ settings, onChange }: PresetChoiceProps) {
  const own = useSettings((state) => state.settings.presets);
  const [isNaming, setIsNaming] = useState(false);
  const chosenId = findPresetId(settings, own);
  const chosenOwn = own.find((preset) => preset.id === chosenId);
  return (
    <div className={classes.presets}>
      <Select
        label={settingsText.preset}
        value={chosenId}
        options={presetOptions(own, chosenId)}
        onChange={(id) => onChange(applyPreset(settings, id, own))}
      />
      {chosenOwn === undefined && !isNaming && (
        <Button onClick={() => setIsNaming(true)}>{settingsText.savePreset}</Button>
      )}
      {chosenOwn !== undefined && (
        <Button onClick={() => void deletePreset(chosenOwn)}>{settingsText.deletePreset}</Button>
      )}
      {isNaming && <NamePreset settings={settings} onDone={() => setIsNaming(false)} />}
    </div>
  );
}

interface NamePresetProps {
  readonly settings: ConversationSettings;
  readonly onDone: () => void;
}

function NamePreset({ settings, onDone }: NamePresetProps) {
  const [name, setName] = useState("");
  const field = useRef<HTMLInputElement>(null);
  // The person has just asked to name it.
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    void savePreset(name.trim(), settings);
    onDone();
  };
  return (
    <form className={classes.naming} onSubmit={submit}>
      <TextField
        label={settingsText.presetName}
        value={name}
        onChange={setName}
        maxLength={80}
        ref={field}
      />
      <Button type="submit" tone="primary" disabled={name.trim() === ""}>
        {settingsText.save}
      </Button>
      <Button onClick={onDone}>{controlsText.cancel}</Button>
    </form>
  );
}

function presetOptions(
  own: readonly OwnPreset[],
  chosenId: string,
): readonly SelectOption<string>[] {
  const options: SelectOption<string>[] = builtInPresets.map(({ id, name, description }) => ({
    value: id,
    label: name,
    description,
  }));
  for (const { id, name } of own)
    options.push({ value: id, label: name, description: settingsText.presetMine });
  if (chosenId === customPresetId) {
    options.push({
      value: customPresetId,
      label: settingsText.presetOwn,
      description: settingsText.presetOwnHint,
    });
  }
  return options;
}

async function savePreset(
  name: string,
  { systemPrompt, sampling }: ConversationSettings,
): Promise<void> {
  const { presets } = useSettings.getState().settings;
  const preset: OwnPreset = { id: crypto.randomUUID(), name, systemPrompt, sampling };
  if (await changeSettings({ presets: [...presets, preset] }))
    showToast(settingsText.presetSaved(name));
}

async function deletePreset(preset: OwnPreset): Promise<void> {
  const before = useSettings.getState().settings.presets;
  const isSaved = await changeSettings({ presets: before.filter(({ id }) => id !== preset.id) });
  if (!isSaved) return;
  showToast(settingsText.presetDeleted(preset.name), {
    label: settingsText.undo,
    run: () =>
      void changeSettings({ presets: [...useSettings.getState().settings.presets, preset] }),
  });
}
