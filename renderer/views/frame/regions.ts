/** The attribute that makes an element one of the window's parts that F6 moves between. */
export const regionAttribute = "data-region";

/** Moves focus to the next (1) or previous (-1) part of the window: to its first control, or to the part itself. */
export function focusRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(`[${regionAttribute}]`)].filter(
    (region) => region.closest("[inert]") === null && region.offsetParent !== null,
  );
  if (regions.length === 0) return;
  const current = regions.findIndex((region) => region.contains(document.activeElement));
  const start = current === -1 && step === -1 ? 0 : current;
  const next = regions[(start + step + regions.length) % regions.length];
  if (next !== undefined) focusInto(next);
}

/** Focuses the control that a part of the window begins with, or the part itself. */
export function focusInto(region: HTMLElement): void {
  const wanted = region.querySelector<HTMLElement>("[data-region-focus]");
  (wanted ?? region).focus();
}
