import { Command } from "cmdk";
import { type ReactNode, useLayoutEffect } from "react";
import { useActiveItemName } from "./active-item-name.ts";
import classes from "./pick-list.module.css";

interface PickListProps {
  /** What is picked, for everyone who does not see the list. */
  readonly label: string;
  readonly placeholder: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** What is said when there is nothing to pick. */
  readonly emptyWords: string;
  /** `PickItem`s, already those that fit what was typed. */
  readonly children: ReactNode;
}

/** A list to pick from by typing, arrows and Enter; focus begins in its field. */
export function PickList({
  label,
  placeholder,
  typed,
  onType,
  emptyWords,
  children,
}: PickListProps) {
  const input = useActiveItemName();
  // Before the dialog around it looks for something to focus.
  useLayoutEffect(() => input.current?.focus(), [input]);
  return (
    <Command label={label} shouldFilter={false} loop className={classes.root}>
      <Command.Input
        ref={input}
        className={classes.input}
        placeholder={placeholder}
        value={typed}
        onValueChange={onType}
      />
      <Command.List className={classes.list} label={label}>
        <Command.Empty className={classes.empty}>{emptyWords}</Command.Empty>
        {children}
      </Command.List>
    </Command>
  );
}

interface PickItemProps {
  /** Tells it apart from the others. */
  readonly value: string;
  readonly icon?: ReactNode;
  /** Quiet words at its end. */
  readonly hint?: string | undefined;
  /** Of something that can be on or off, or on for some; left out for what is only done. */
  readonly checked?: boolean | "mixed" | undefined;
  readonly onPick: () => void;
  readonly children: ReactNode;
}

export function PickItem({ value, icon, hint, checked, onPick, children }: PickItemProps) {
  return (
    <Command.Item
      value={value}
      className={classes.item}
      onSelect={onPick}
      {...(checked !== undefined && { "aria-checked": checked })}
    >
      {icon}
      <span className={classes.words} dir="auto">
        {children}
      </span>
      {hint !== undefined && <span className={classes.hint}>{hint}</span>}
    </Command.Item>
  );
}
