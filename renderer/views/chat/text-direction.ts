/** The part of an HTML tree that matters here. */
interface TreeNode {
  readonly type: string;
  readonly tagName?: string;
  properties?: Record<string, unknown>;
  readonly children?: readonly TreeNode[];
}

const prose = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table"]);

/**
 * Lets each block of prose run from right to left when its first letters do, whatever the blocks beside it do. Only the
 * outermost blocks are marked: a list finds its direction in the text of its items, but not past a mark of their own.
 */
export function findTextDirection(): (tree: TreeNode) => void {
  return (tree) => {
    for (const node of tree.children ?? []) {
      if (node.type === "element" && prose.has(node.tagName ?? ""))
        node.properties = { ...node.properties, dir: "auto" };
    }
  };
}
