import type { TrainingOptions } from "../../../../electron/shared/export.ts";
import { useExports } from "../../../stores/exports.ts";
import { exportText } from "../../../text/export.ts";
import { NumberField } from "../../../ui/number-field.tsx";
import { Select, type SelectOption } from "../../../ui/select.tsx";
import { Switch } from "../../../ui/switch.tsx";
import archive from "../archive.module.css";

type Choices<Value extends string> = Readonly<
  Record<Value, { readonly label: string; readonly description: string }>
>;

/** In which form it is written; a training set has choices of its own. */
export function FormatFields() {
  const format = useExports((exports) => exports.format);
  return (
    <section className={archive.verify}>
      <Select
        label={exportText.format}
        description={exportText.formats[format].description}
        layout="row"
        value={format}
        options={optionsOf(exportText.formats)}
        onChange={(value) => useExports.setState({ format: value })}
      />
      {format === "fine-tuning" && <TrainingFields />}
    </section>
  );
}

function TrainingFields() {
  const training = useExports((exports) => exports.training);
  const change = (next: Partial<TrainingOptions>) =>
    useExports.setState({ training: { ...training, ...next } });
  return (
    <>
      <ChoiceField
        label={exportText.shape}
        choices={exportText.shapes}
        value={training.shape}
        onChange={(shape) => change({ shape })}
      />
      <ChoiceField
        label={exportText.branches}
        choices={exportText.branchChoices}
        value={training.branches}
        onChange={(branches) => change({ branches })}
      />
      <ChoiceField
        label={exportText.rating}
        choices={exportText.ratings}
        value={training.rating}
        onChange={(rating) => change({ rating })}
      />
      <ChoiceField
        label={exportText.sensitive}
        choices={exportText.sensitiveChoices}
        value={training.sensitive}
        onChange={(sensitive) => change({ sensitive })}
      />
      <Switch
        label={exportText.includesRemote}
        description={exportText.includesRemoteHint}
        isOn={training.includesRemote}
        onChange={(includesRemote) => change({ includesRemote })}
      />
      <NumberField
        label={exportText.validation}
        layout="row"
        value={Math.round(training.validationShare * 100)}
        min={0}
        max={50}
        onChange={(percent) => percent !== null && change({ validationShare: percent / 100 })}
      />
    </>
  );
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly choices: Choices<Value>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function ChoiceField<Value extends string>({ choices, ...rest }: ChoiceFieldProps<Value>) {
  return (
    <Select
      {...rest}
      description={choices[rest.value].description}
      layout="row"
      options={optionsOf(choices)}
    />
  );
}

function optionsOf<Value extends string>(choices: Choices<Value>): readonly SelectOption<Value>[] {
  // Object.keys forgets which keys a record has.
  const values = Object.keys(choices) as Value[];
  return values.map((value) => ({ value, ...choices[value] }));
}
