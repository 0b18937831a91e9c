import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { ConversationRow } from "../../library/rows.ts";
import { sidebarText } from "../../text/frame.ts";
import { renameConversation } from "./conversation-actions.ts";
import classes from "./conversation-list.module.css";

interface RenameFieldProps {
  readonly row: ConversationRow;
  /** Whether the person ended it by keyboard, so that focus goes back to the list. */
  readonly onDone: (byKeyboard: boolean) => void;
}

/** The title in place, to be typed over. Enter or leaving it saves, Escape does not. */
export function RenameField({ row, onDone }: RenameFieldProps) {
  const [typed, setTyped] = useState(row.title);
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
    if (isSaving) void renameConversation(row, typed);
    onDone(byKeyboard);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== "Enter" && event.key !== "Escape") return;
    // Focus goes to the list at once, where the rest of the key press would open the conversation.
    event.preventDefault();
    finish(event.key === "Enter", true);
  };
  return (
    <input
      ref={input}
      className={classes.rename}
      aria-label={sidebarText.renameLabel}
      value={typed}
      maxLength={200}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true, false)}
    />
  );
}
