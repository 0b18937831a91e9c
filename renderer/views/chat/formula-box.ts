import { chatText } from "../../text/chat.ts";
import classes from "./markdown.module.css";

/** The part of an HTML tree that matters here. */
interface TreeNode {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  children?: readonly TreeNode[];
}

/**
 * Puts each formula that stands by itself into a box that takes focus, so that a wide one can be scrolled with the
 * keyboard. Runs before the formulas are set: until then each is a `pre` with its source.
 */
export function boxFormulas(): (tree: TreeNode) => void {
  return boxIn;
}

function boxIn(node: TreeNode): void {
  if (node.children === undefined) return;
  for (const child of node.children) boxIn(child);
  node.children = node.children.map((child) => (isFormula(child) ? box(child) : child));
}

function isFormula({ tagName, children }: TreeNode): boolean {
  const names = children?.[0]?.properties?.["className"];
  return tagName === "pre" && Array.isArray(names) && names.includes("language-math");
}

function box(formula: TreeNode): TreeNode {
  const properties = {
    className: [classes.formula],
    tabIndex: 0,
    role: "group",
    ariaLabel: chatText.formula,
  };
  return { type: "element", tagName: "div", properties, children: [formula] };
}
