import { useState } from "react";

/**
 * Where focus was when a dialog was mounted, as the handler that gives it back on closing. Dialogs here have no
 * trigger of their own to return to: they are opened by commands and menus.
 */
export function useReturnFocus(): (event: Event) => void {
  const [before] = useState(findHolder);
  return (event) => {
    event.preventDefault();
    // Whatever the dialog led to may have taken focus already.
    if (document.activeElement === document.body && before?.isConnected === true)
      standInFor(before).focus();
  };
}

// A tab is chosen by focus: one that the dialog led away from would be chosen again.
function standInFor(before: HTMLElement): HTMLElement {
  if (before.getAttribute("role") !== "tab") return before;
  const tabs = before.closest('[role="tablist"]');
  return tabs?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ?? before;
}

// An item of a menu is gone when the dialog closes; the button that opened the menu is not.
function findHolder(): HTMLElement | null {
  const active = document.activeElement;
  const menuLabel = active?.closest('[role="menu"]')?.getAttribute("aria-labelledby") ?? null;
  const holder = menuLabel === null ? active : document.getElementById(menuLabel);
  return holder instanceof HTMLElement ? holder : null;
}
