import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Failure } from "../../../electron/shared/result.ts";
import { showFailure } from "../../stores/notices.ts";
import { isComposing } from "../../ui/composing.ts";
import classes from "./conversation-list.module.css";

interface RenameFieldProps {
  /** What is named, for everyone who does not see where the field stands. */
  readonly label: string;
  readonly name: string;
  readonly maxLength: number;
  /** Resolves to why the name was refused, if it was. */
  readonly onSave: (typed: string) => Promise<Failure | null>;
  /** Whether the person ended it by keyboard, so that focus goes back to the list. */
  readonly onDone: (byKeyboard: boolean) => void;
}

/** A name in place, to be typed over. Enter or leaving it saves, Escape does not. One that Enter is refused stays to be mended. */
export function RenameField({ label, name, maxLength, onSave, onDone }: RenameFieldProps) {
  const [typed, setTyped] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();

  useEffect(() => {
    // A menu that has just closed hands focus back in a timeout of its own; this one comes after it.
    const timer = setTimeout(() => input.current?.select(), 20);
    return () => clearTimeout(timer);
  }, []);

  const finish = async (isSaving: boolean, byKeyboard: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    const failure = isSaving ? await onSave(typed) : null;
    if (failure !== null && document.activeElement === input.current) {
      isDone.current = false;
      return setProblem(failure.message);
    }
    if (failure !== null) showFailure(failure);
    onDone(byKeyboard && document.activeElement === input.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (isComposing(event.nativeEvent)) return;
    if (event.key !== "Enter" && event.key !== "Escape") return;
    // Focus goes to the list at once, where the rest of the key press would open the conversation.
    event.preventDefault();
    void finish(event.key === "Enter", true);
  };
  return (
    <div className={classes.renaming}>
      <input
        ref={input}
        className={classes.rename}
        aria-label={label}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : problemId}
        value={typed}
        maxLength={maxLength}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => void finish(problem === null, false)}
      />
      {problem !== null && (
        <p id={problemId} role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
