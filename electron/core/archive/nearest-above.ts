/**
 * The message itself where it is among `here`, else the nearest one above it that is; `null` without one, and where messages follow
 * on each other in a circle. `parents` says what those that are not here followed on.
 */
export function nearestAbove(
  id: string | null,
  here: { readonly has: (id: string) => boolean },
  parents: ReadonlyMap<string, string | null>,
): string | null {
  const passed = new Set<string>();
  let at = id;
  while (at !== null && !here.has(at)) {
    if (passed.has(at)) return null;
    passed.add(at);
    at = parents.get(at) ?? null;
  }
  return at;
}
