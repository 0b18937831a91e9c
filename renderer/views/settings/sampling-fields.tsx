import type { Sampling } from "../../../electron/shared/sampling.ts";
import { settingsText } from "../../text/settings.ts";
import { NumberField } from "../../ui/number-field.tsx";
import { Slider } from "../../ui/slider.tsx";
import classes from "./conversation-settings.module.css";

interface SamplingFieldsProps {
  readonly sampling: Sampling;
  readonly onChange: (sampling: Sampling) => void;
}

interface SliderSpec {
  readonly key: "temperature" | "topP" | "topK" | "minP" | "repeatPenalty";
  readonly label: string;
  readonly hint: string;
  /** What is worth dragging over; the number beside it takes everything up to `numberMax`. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly numberMin?: number;
  readonly numberMax?: number;
}

const sliders: readonly SliderSpec[] = [
  {
    key: "temperature",
    label: settingsText.temperature,
    hint: settingsText.temperatureHint,
    min: 0,
    max: 2,
    step: 0.05,
    numberMax: 5,
  },
  {
    key: "topP",
    label: settingsText.topP,
    hint: settingsText.topPHint,
    min: 0,
    max: 1,
    step: 0.01,
  },
  {
    key: "topK",
    label: settingsText.topK,
    hint: settingsText.topKHint,
    min: 0,
    max: 200,
    step: 1,
    numberMax: 100_000,
  },
  {
    key: "minP",
    label: settingsText.minP,
    hint: settingsText.minPHint,
    min: 0,
    max: 0.5,
    step: 0.01,
    numberMax: 1,
  },
  {
    key: "repeatPenalty",
    label: settingsText.repeatPenalty,
    hint: settingsText.repeatPenaltyHint,
    min: 1,
    max: 1.5,
    step: 0.01,
    numberMin: 0.5,
    numberMax: 3,
  },
];

/** Every sampler value, each with a line on what it does. */
export function SamplingFields({ sampling, onChange }: SamplingFieldsProps) {
  return (
    <div className={classes.fields}>
      {sliders.map(({ key, label, hint, ...range }) => (
        <Slider
          key={key}
          label={label}
          description={hint}
          value={sampling[key]}
          onChange={(value) => onChange({ ...sampling, [key]: value })}
          {...range}
        />
      ))}
      <div className={classes.pair}>
        <NumberField
          label={settingsText.seed}
          description={settingsText.seedHint}
          placeholder={settingsText.seedPlaceholder}
          allowsEmpty
          min={0}
          max={4_294_967_295}
          value={sampling.seed}
          onChange={(seed) => onChange({ ...sampling, seed })}
        />
        <NumberField
          label={settingsText.maxTokens}
          description={settingsText.maxTokensHint}
          placeholder={settingsText.maxTokensPlaceholder}
          allowsEmpty
          min={1}
          max={1_000_000}
          value={sampling.maxTokens}
          onChange={(maxTokens) => onChange({ ...sampling, maxTokens })}
        />
      </div>
    </div>
  );
}
