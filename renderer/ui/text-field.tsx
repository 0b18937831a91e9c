import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Field } from "./field.tsx";
import classes from "./field.module.css";

/** What both kinds of text control are given beside what their element takes. */
interface TextControl {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: ReactNode;
  readonly problem?: string | null | undefined;
  readonly isLabelHidden?: boolean | undefined;
}

type TextFieldProps = TextControl & Omit<ComponentProps<"input">, keyof TextControl | "id">;

/** One line of text. */
export function TextField({
  label,
  value,
  onChange,
  description,
  problem,
  isLabelHidden,
  className,
  "aria-describedby": outerDescription,
  ...rest
}: TextFieldProps) {
  return (
    <Field label={label} description={description} problem={problem} isLabelHidden={isLabelHidden}>
      {({ id, describedBy }) => (
        <input
          type="text"
          spellCheck={false}
          {...rest}
          id={id}
          aria-describedby={classNames(describedBy, outerDescription) || undefined}
          aria-invalid={problem ? true : undefined}
          className={classNames(classes.input, className)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

type TextAreaProps = TextControl & Omit<ComponentProps<"textarea">, keyof TextControl | "id">;

/** Several lines of text. */
export function TextArea({
  label,
  value,
  onChange,
  description,
  problem,
  isLabelHidden,
  className,
  ...rest
}: TextAreaProps) {
  return (
    <Field label={label} description={description} problem={problem} isLabelHidden={isLabelHidden}>
      {({ id, describedBy }) => (
        <textarea
          {...rest}
          id={id}
          aria-describedby={describedBy}
          aria-invalid={problem ? true : undefined}
          className={classNames(classes.input, classes.area, className)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
