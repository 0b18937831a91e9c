import { useEffect } from "react";
import { useDialogs } from "../../stores/dialogs.ts";
import { commands, findCommand } from "./commands.ts";
import { matchesShortcut, nameShortcut } from "./shortcut.ts";
import { isTyping, noteTyping } from "./typing.ts";

/** Runs commands by their keys while no dialog is open. Stands once in the app. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isDialogOpen()) return;
      if (event.key === "Escape" && isMiddleCovered()) return;
      const command = commands.find(
        ({ shortcut }) => shortcut !== null && matchesShortcut(event, shortcut),
      );
      if (command === undefined || command.isAvailable?.() === false) return;
      if (command.leavesTyping === true && isTyping(event.target)) return;
      event.preventDefault();
      command.run();
    };
    const stopNoting = noteTyping();
    window.addEventListener("keydown", onKeyDown);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
      stopNoting();
    };
  }, []);
}

/** The keys of a command as this platform names them, for tooltips; `undefined` when it has none. */
export function shortcutOf(commandId: string): string | undefined {
  const shortcut = findCommand(commandId)?.shortcut ?? null;
  return shortcut === null ? undefined : nameShortcut(shortcut);
}

function isDialogOpen(): boolean {
  return (
    useDialogs.getState().dialog !== null || document.querySelector('[role="alertdialog"]') !== null
  );
}

/** Then Escape uncovers it (`frame.tsx`); the answer below goes on. */
function isMiddleCovered(): boolean {
  return document.querySelector("[data-over]") !== null;
}
