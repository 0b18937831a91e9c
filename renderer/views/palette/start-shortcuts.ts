import { useDialogs } from "../../stores/dialogs.ts";
import { commands, findCommand } from "./commands.ts";
import { matchesShortcut, nameShortcut } from "./shortcut.ts";
import { isTyping, noteTyping } from "./typing.ts";

/**
 * Runs commands by their keys while no dialog is open, for as long as the window lasts. Called before anything is drawn:
 * an effect comes some time after the first frame, and on a busy machine keys that were pressed meanwhile did nothing.
 */
export function startShortcuts(): void {
  noteTyping();
  window.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || isDialogOpen()) return;
    if (event.key === "Escape" && isMiddleCovered()) return;
    const command = commands.find(
      ({ shortcut, isAvailable }) =>
        shortcut !== null && matchesShortcut(event, shortcut) && isAvailable?.() !== false,
    );
    if (command === undefined) return;
    if (command.leavesTyping === true && isTyping(event.target)) return;
    event.preventDefault();
    command.run();
  });
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
