import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import classes from "./field.module.css";

interface FieldProps {
  readonly label: string;
  /** One line on what it means. */
  readonly description?: ReactNode;
  /** What is wrong with the value; replaces nothing, is announced. */
  readonly problem?: string | null | undefined;
  /** Keeps the label for assistive technology only, where the place already says it. */
  readonly isLabelHidden?: boolean | undefined;
  /** `row`: label left, control right, as in a list of settings. */
  readonly layout?: "column" | "row" | undefined;
  readonly className?: string | undefined;
  /** Draws the control with the ids that tie it to its label and descriptions. */
  readonly children: (ids: FieldIds) => ReactNode;
}

export interface FieldIds {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly labelledBy: string;
}

/** What every labelled control shares: label, one line of explanation, problem. */
export function Field({
  label,
  description,
  problem,
  isLabelHidden,
  layout = "column",
  className,
  children,
}: FieldProps) {
  const id = useId();
  const hasDescription = description !== undefined && description !== null;
  const descriptionId = hasDescription ? `${id}-description` : undefined;
  const problemId = problem ? `${id}-problem` : undefined;
  const describedBy = [descriptionId, problemId].filter(Boolean).join(" ") || undefined;
  return (
    <div className={classNames(classes.field, layout === "row" && classes.row, className)}>
      <div className={isLabelHidden === true ? classes.hidden : classes.words}>
        <label id={`${id}-label`} htmlFor={id} className={classes.label}>
          {label}
        </label>
        {hasDescription && (
          <p id={descriptionId} className={classes.description}>
            {description}
          </p>
        )}
      </div>
      <div className={classes.control}>
        {children({ id, describedBy, labelledBy: `${id}-label` })}
        {problem && (
          <p id={problemId} role="alert" className={classes.problem}>
            {problem}
          </p>
        )}
      </div>
    </div>
  );
}
