import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { isComposing } from "../../ui/composing.ts";
import classes from "./conversation-list.module.css";

interface RenameFieldProps {
  /** What is named, for everyone who does not see where the field stands. */
  readonly label: string;
  readonly name: string;
  readonly maxLength: number;
  readonly onSave: (typed: string) => void;
  /** Whether the person ended it by keyboard, so that focus goes back to the list. */
  readonly onDone: (byKeyboard: boolean) => void;
}

/** A name in place, to be typed over. Enter or leaving it saves, Escape does not. */
export function RenameField({ label, name, maxLength, onSave, onDone }: RenameFieldProps) {
  const [typed, setTyped] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);

  useEffect(() => {
    // A menu that has just closed hands focus back in a timeout of its own; this one comes after it.
    const timer = setTimeout(() => input.current?.select(), 20);
    return () => clearTimeout(timer);
  }, []);

  const finish = (isSaving: boolean, byKeyboard: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    if (isSaving) onSave(typed);
    onDone(byKeyboard);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (isComposing(event.nativeEvent)) return;
    if (event.key !== "Enter" && event.key !== "Escape") return;
    // Focus goes to the list at once, where the rest of the key press would open the conversation.
    event.preventDefault();
    finish(event.key === "Enter", true);
  };
  return (
    <input
      ref={input}
      className={classes.rename}
      aria-label={label}
      value={typed}
      maxLength={maxLength}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true, false)}
    />
  );
}
