import { useState } from "react";
import { call } from "../../../../client.ts";
import { showFailure, showToast } from "../../../../stores/notices.ts";
import { runSettingsText } from "../../../../text/run-settings.ts";
import { Button } from "../../../../ui/button.tsx";
import { SettledTextArea } from "../../../../ui/settled-text-area.tsx";
import type { FieldProps } from "./field-props.ts";
import classes from "./run-settings.module.css";
import { useTemplateProblem } from "./use-template-problem.ts";

/** A chat template instead of the file's own, which is where most begin. */
export function TemplateField({ model, settings, onChange }: FieldProps) {
  const [isReading, setIsReading] = useState(false);
  const problem = useTemplateProblem(settings.chatTemplate);
  const startFromOwn = async () => {
    setIsReading(true);
    const answer = await call("model.inspect", { modelId: model.id });
    setIsReading(false);
    if (!answer.ok) return showFailure(answer.failure);
    const template = answer.value.chatTemplate;
    if (template === null) showToast(runSettingsText.templateNone);
    else onChange({ chatTemplate: template.text });
  };
  return (
    <section className={classes.group}>
      <h3 className={classes.title}>{runSettingsText.templateGroup}</h3>
      <SettledTextArea
        label={runSettingsText.template}
        description={runSettingsText.templateHint}
        placeholder={runSettingsText.templatePlaceholder}
        className={classes.template}
        rows={settings.chatTemplate === null ? 2 : 8}
        maxLength={200_000}
        spellCheck={false}
        value={settings.chatTemplate ?? ""}
        problem={problem}
        onChange={(text) => onChange({ chatTemplate: text === "" ? null : text })}
      />
      <div className={classes.choices}>
        {settings.chatTemplate === null ? (
          <Button size="small" disabled={isReading} onClick={() => void startFromOwn()}>
            {runSettingsText.templateStart}
          </Button>
        ) : (
          <Button size="small" onClick={() => onChange({ chatTemplate: null })}>
            {runSettingsText.templateDrop}
          </Button>
        )}
      </div>
    </section>
  );
}
