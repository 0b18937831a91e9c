import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import classes from "./badge.module.css";

interface BadgeProps {
  readonly tone?: "plain" | "accent" | "warning" | "danger";
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
