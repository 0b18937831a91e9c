import { Command } from "cmdk";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
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
  /** What is wrong with what was typed; said at the field. */
  readonly problem?: string | null | undefined;
  /** What came of what was typed, without anything being wrong with it. */
  readonly note?: string | null | undefined;
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
  problem = null,
  note = null,
  children,
}: PickListProps) {
  const noteId = useId();
  const words = problem ?? note;
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
        {...(words !== null && { "aria-describedby": noteId })}
        {...(problem !== null && { "aria-invalid": true })}
      />
      {words !== null && (
        <p
          id={noteId}
          role={problem === null ? "status" : "alert"}
          className={problem === null ? classes.note : classes.problem}
        >
          {words}
        </p>
      )}
      <Command.List className={classes.list} label={label}>
        {problem === null && <Command.Empty className={classes.empty}>{emptyWords}</Command.Empty>}
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
  /** `byKey`: with Enter, which may have been meant for what was typed rather than for the item. */
  readonly onPick: (byKey: boolean) => void;
  readonly children: ReactNode;
}

export function PickItem({ value, icon, hint, checked, onPick, children }: PickItemProps) {
  const isClicked = useRef(false);
  return (
    <Command.Item
      value={value}
      className={classes.item}
      onClickCapture={() => {
        isClicked.current = true;
      }}
      onSelect={() => {
        onPick(!isClicked.current);
        isClicked.current = false;
      }}
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
