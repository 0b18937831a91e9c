import { isRecord } from "./format.ts";

/**
 * The node that each node of ChatGPT's follows: the one that it names, and where it names none that is there, the one that lists
 * it among its `children`. Broken nodes are passed over by the same lists.
 */
export function chatgptParents(
  mapping: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
  const listed = new Map<string, string>();
  const named = new Map<string, string>();
  for (const [id, node] of Object.entries(mapping)) {
    const { parent, children } = isRecord(node) ? node : {};
    if (typeof parent === "string" && Object.hasOwn(mapping, parent)) named.set(id, parent);
    for (const child of Array.isArray(children) ? (children as readonly unknown[]) : [])
      if (typeof child === "string" && !listed.has(child)) listed.set(child, id);
  }
  return new Map([...listed, ...named]);
}
