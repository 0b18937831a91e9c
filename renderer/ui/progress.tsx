import { classNames } from "./class-names.ts";
import classes from "./progress.module.css";

/** Something is at work and cannot say how far it is. Under reduced motion it stands still. */
export function Spinner({
  label,
  className,
}: {
  readonly label: string;
  readonly className?: string | undefined;
}) {
  return <span role="img" aria-label={label} className={classNames(classes.spinner, className)} />;
}

interface ProgressBarProps {
  readonly label: string;
  /** 0 to 1; `null` while unknown. */
  readonly value: number | null;
}

/** How far a long piece of work has come. */
export function ProgressBar({ label, value }: ProgressBarProps) {
  const percent = value === null ? null : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
      className={classes.bar}
    >
      <div
        className={classNames(classes.fill, percent === null && classes.unknown)}
        style={{ width: `${percent ?? 100}%` }}
      />
    </div>
  );
}
