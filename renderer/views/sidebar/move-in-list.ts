/** Where a key moves to from `current` in a list that does not wrap; `null` for keys that do not move. */
export function moveInList(
  ids: readonly string[],
  current: string | null,
  key: string,
): string | null {
  const index = current === null ? -1 : ids.indexOf(current);
  const last = ids.length - 1;
  switch (key) {
    case "ArrowDown":
      return ids[Math.min(last, index + 1)] ?? null;
    case "ArrowUp":
      return ids[Math.max(0, index - 1)] ?? null;
    case "Home":
      return ids[0] ?? null;
    case "End":
      return ids[last] ?? null;
    default:
      return null;
  }
}
