import { Slider as Primitive } from "radix-ui";
import { type ReactNode, useEffect, useState } from "react";
import { Field } from "./field.tsx";
import { NumberInput } from "./number-field.tsx";
import classes from "./slider.module.css";

interface SliderProps {
  readonly label: string;
  readonly value: number;
  /** Called while dragging stops, not on every pixel. */
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly description?: ReactNode;
  /** The field's own bounds where they are wider than what is worth dragging over. */
  readonly numberMax?: number | undefined;
  readonly numberMin?: number | undefined;
}

/** A number chosen by dragging, by arrow keys or by typing it. */
export function Slider({ value, onChange, ...rest }: SliderProps) {
  return (
    <OptionalSlider
      {...rest}
      value={value}
      restsAt={value}
      onChange={(next) => next !== null && onChange(next)}
    />
  );
}

interface OptionalSliderProps extends Omit<SliderProps, "value" | "onChange"> {
  /** `null` where nothing is chosen; only with `allowsEmpty`. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Where the thumb stands while nothing is chosen. */
  readonly restsAt: number;
  /** An empty number is a choice of its own, which the placeholder names. */
  readonly allowsEmpty?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** The same, where leaving it to the app is a choice too. */
export function OptionalSlider({
  label,
  value,
  onChange,
  restsAt,
  min,
  max,
  step,
  description,
  numberMin,
  numberMax,
  allowsEmpty = false,
  placeholder,
  isDisabled = false,
}: OptionalSliderProps) {
  const [dragged, setDragged] = useState(value);
  useEffect(() => setDragged(value), [value]);
  return (
    <Field label={label} description={description}>
      {({ id, describedBy, labelledBy }) => (
        <div className={classes.line}>
          <Primitive.Root
            className={classes.root}
            value={[Math.min(max, Math.max(min, dragged ?? restsAt))]}
            onValueChange={([next]) => next !== undefined && setDragged(next)}
            onValueCommit={([next]) => next !== undefined && onChange(next)}
            min={min}
            max={max}
            step={step}
            disabled={isDisabled}
          >
            <Primitive.Track className={classes.track}>
              <Primitive.Range className={classes.range} />
            </Primitive.Track>
            <Primitive.Thumb
              className={classes.thumb}
              aria-labelledby={labelledBy}
              aria-describedby={describedBy}
            />
          </Primitive.Root>
          <NumberInput
            id={id}
            value={dragged}
            onChange={onChange}
            min={numberMin ?? min}
            max={numberMax ?? max}
            step={step}
            isNarrow={!allowsEmpty}
            allowsEmpty={allowsEmpty}
            placeholder={placeholder}
            isDisabled={isDisabled}
          />
        </div>
      )}
    </Field>
  );
}
