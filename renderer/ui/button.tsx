import type { ComponentProps, ReactNode } from "react";
import classes from "./button.module.css";
import { classNames } from "./class-names.ts";
import { Tooltip } from "./tooltip.tsx";

export type ButtonTone = "primary" | "plain" | "quiet" | "danger";

interface ButtonProps extends ComponentProps<"button"> {
  /** primary: the one thing to do here. plain: with a border. quiet: none until hovered. danger: cannot be undone. */
  readonly tone?: ButtonTone;
  readonly icon?: ReactNode;
  readonly size?: "small" | "medium";
}

export function Button({
  tone = "plain",
  size = "medium",
  icon,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(
        classes.button,
        classes[tone],
        size === "small" && classes.small,
        className,
      )}
    >
      {icon}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<"button">, "children" | "aria-label"> {
  /** What it does, for everyone who cannot tell from the icon; also its tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Shown in the tooltip, for example `Ctrl+B`. */
  readonly shortcut?: string | undefined;
  readonly size?: "small" | "medium";
  readonly tooltipSide?: "top" | "right" | "bottom" | "left";
}

/** A button that shows only an icon, with its name as label and tooltip. */
export function IconButton({
  label,
  icon,
  shortcut,
  size = "medium",
  tooltipSide = "bottom",
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut} side={tooltipSide}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={classNames(
          classes.button,
          classes.quiet,
          classes.icon,
          size === "small" && classes.small,
          className,
        )}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
