import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import classes from "./fact-list.module.css";

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  /** Set in the mono font: hashes, file names. */
  readonly isCode?: boolean | undefined;
}

/** Names on the left, values on the right. */
export function FactList({
  facts,
  areNumbers = false,
}: {
  readonly facts: readonly Fact[];
  /** Short values, one below the other at the right edge. */
  readonly areNumbers?: boolean;
}) {
  return (
    <dl className={classNames(classes.facts, areNumbers && classes.numbers)}>
      {facts.map(({ name, value, isCode }) => (
        <div key={name} className={classes.row}>
          <dt>{name}</dt>
          <dd className={isCode === true ? classes.code : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
