import { Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import classes from "./banner.module.css";

interface BannerProps {
  readonly tone?: "plain" | "warning" | "danger";
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A state of things that stays until it changes, said in plain words with what to do. */
export function Banner({ tone = "plain", children, actions }: BannerProps) {
  return (
    <div role="status" className={classNames(classes.banner, classes[tone])}>
      {tone === "plain" ? <Info aria-hidden /> : <TriangleAlert aria-hidden />}
      <div className={classes.words}>{children}</div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
