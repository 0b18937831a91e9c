import { type RefObject, useEffect, useRef } from "react";

/** For the input of a cmdk list: keeps naming the item that is active, for those who do not see it. */
export function useActiveItemName(): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => nameActiveItem(input.current));
  return input;
}

// cmdk 1.1 names the item that was active before the list was filtered, which may be gone.
function nameActiveItem(input: HTMLInputElement | null): void {
  requestAnimationFrame(() => {
    const root = input?.closest("[cmdk-root]");
    const active = root?.querySelector('[cmdk-item][aria-selected="true"]');
    for (const holder of root?.querySelectorAll("[aria-activedescendant]") ?? []) {
      if (active) holder.setAttribute("aria-activedescendant", active.id);
      else holder.removeAttribute("aria-activedescendant");
    }
  });
}
