import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import classes from "./badge.module.css";

export type BadgeTone = "plain" | "accent" | "warning" | "danger";

interface BadgeProps {
  readonly tone?: BadgeTone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A word or two that says what kind of thing this is. */
export function Badge({ tone = "plain", icon, children }: BadgeProps) {
  return (
    <span className={classNames(classes.badge, classes[tone])}>
      {icon}
      {children}
    </span>
  );
}

/** A badge that explains itself when pressed. */
export function BadgeButton({
  tone = "plain",
  icon,
  children,
  ...rest
}: BadgeProps & Omit<ComponentProps<"button">, "className">) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(classes.badge, classes.button, classes[tone])}
    >
      {icon}
      {children}
    </button>
  );
}
