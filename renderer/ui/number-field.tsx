import { type ReactNode, useState } from "react";
import { controlsText } from "../text/controls.ts";
import { classNames } from "./class-names.ts";
import { Field } from "./field.tsx";
import classes from "./field.module.css";

interface NumberFieldProps {
  readonly label: string;
  /** `null` where nothing is chosen; only with `allowsEmpty`. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min: number;
  readonly max: number;
  readonly step?: number | undefined;
  /** An empty field is a choice of its own, which the placeholder names. */
  readonly allowsEmpty?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly description?: ReactNode;
  readonly layout?: "column" | "row" | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** A number within bounds, committed when the person leaves the field or presses Enter, so half-typed numbers never count. */
export function NumberField({ label, description, layout, ...input }: NumberFieldProps) {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <Field label={label} description={description} layout={layout} problem={problem}>
      {({ id, describedBy }) => (
        <NumberInput {...input} id={id} describedBy={describedBy} onProblem={setProblem} />
      )}
    </Field>
  );
}

interface NumberInputProps extends Omit<NumberFieldProps, "label" | "description" | "layout"> {
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly isNarrow?: boolean | undefined;
  readonly onProblem?: ((problem: string | null) => void) | undefined;
}

/** The bare box of a number field. */
export function NumberInput({
  value,
  onChange,
  min,
  max,
  step = 1,
  allowsEmpty = false,
  ...rest
}: NumberInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    if (typed === null) return;
    const read = readNumber(typed, { min, max, step, allowsEmpty });
    rest.onProblem?.(read.ok ? null : controlsText.numberOutside(min, max));
    if (read.ok && read.value !== value) onChange(read.value);
    setTyped(null);
  };
  return (
    <input
      id={rest.id}
      type="number"
      inputMode="decimal"
      aria-label={rest.label}
      aria-describedby={rest.describedBy}
      className={classNames(
        classes.input,
        classes.number,
        rest.isNarrow === true && classes.narrow,
      )}
      disabled={rest.isDisabled}
      min={min}
      max={max}
      step={step}
      placeholder={rest.placeholder}
      value={typed ?? (value === null ? "" : String(value))}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === "Enter" && commit()}
    />
  );
}

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly allowsEmpty: boolean;
}

function readNumber(
  typed: string,
  bounds: Bounds,
): { ok: true; value: number | null } | { ok: false } {
  if (typed.trim() === "") return bounds.allowsEmpty ? { ok: true, value: null } : { ok: false };
  const value = Number(typed);
  if (!Number.isFinite(value) || value < bounds.min || value > bounds.max) return { ok: false };
  if (Number.isInteger(bounds.step) && !Number.isInteger(value)) return { ok: false };
  return { ok: true, value };
}
