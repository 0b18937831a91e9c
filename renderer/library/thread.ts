import type { NodeRow } from "./rows.ts";

/** One message of the branch that is shown. */
export interface ThreadRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly role: "user" | "assistant";
  readonly characters: number;
  /** The messages that follow the same message, oldest first, itself included: more than one makes branch arrows. */
  readonly siblings: readonly string[];
}

/** An answer that is being written and has no record yet. */
export interface PendingAnswer {
  readonly id: string;
  readonly parentId: string;
}

/** The messages of one conversation by id and by what they follow. */
export interface Tree {
  readonly nodes: ReadonlyMap<string, NodeRow>;
  readonly childrenOf: (parentId: string | null) => readonly string[];
  readonly newestId: string | null;
  readonly lastSeq: number;
  /** Adds nodes in any order; one that is already there is left as it is. Returns whether anything was new. */
  readonly add: (nodes: readonly NodeRow[]) => boolean;
}

export function createTree(): Tree {
  const nodes = new Map<string, NodeRow>();
  const children = new Map<string | null, string[]>();
  let newest: NodeRow | null = null;
  const insert = (node: NodeRow): void => {
    nodes.set(node.id, node);
    const siblings = children.get(node.parentId) ?? [];
    const isLast = siblings.every((id) => (nodes.get(id)?.seq ?? 0) < node.seq);
    siblings.push(node.id);
    if (!isLast) siblings.sort((a, b) => (nodes.get(a)?.seq ?? 0) - (nodes.get(b)?.seq ?? 0));
    children.set(node.parentId, siblings);
    if (newest === null || node.seq > newest.seq) newest = node;
  };
  return {
    nodes,
    childrenOf: (parentId) => children.get(parentId) ?? [],
    get newestId() {
      return newest?.id ?? null;
    },
    get lastSeq() {
      return newest?.seq ?? 0;
    },
    add: (added) => {
      const before = nodes.size;
      for (const node of added) if (!nodes.has(node.id)) insert(node);
      return nodes.size > before;
    },
  };
}

/**
 * The branch through `throughId`, from its first message to the newest one below; without it, the branch that was
 * written to last. Rows of `previous` that say the same are reused, so that React leaves them alone.
 */
export function findThread(
  tree: Tree,
  throughId: string | null,
  pending: readonly PendingAnswer[],
  previous: readonly ThreadRow[] = [],
): readonly ThreadRow[] {
  const waiting = pending.filter(
    ({ id, parentId }) => !tree.nodes.has(id) && tree.nodes.has(parentId),
  );
  const isKnown = (id: string): boolean =>
    tree.nodes.has(id) || waiting.some((answer) => answer.id === id);
  const startId =
    throughId !== null && isKnown(throughId) ? throughId : (waiting.at(-1)?.id ?? tree.newestId);
  if (startId === null) return [];
  const childrenOf = (parentId: string | null): readonly string[] => {
    const answers = waiting.filter((answer) => answer.parentId === parentId);
    return answers.length === 0
      ? tree.childrenOf(parentId)
      : [...tree.childrenOf(parentId), ...answers.map(({ id }) => id)];
  };
  const parentOf = (id: string): string | null =>
    tree.nodes.get(id)?.parentId ?? waiting.find((answer) => answer.id === id)?.parentId ?? null;
  const ids = [...ancestors(startId, tree, parentOf), ...descendants(startId, childrenOf)];
  return ids.map((id, index) => {
    const row = describe(id, tree.nodes.get(id), parentOf(id), childrenOf);
    const before = previous[index];
    return before !== undefined && isSame(before, row) ? before : row;
  });
}

/** Remembers the rows it found last, to reuse those that did not change. */
export function createThreadFinder(): (
  tree: Tree,
  throughId: string | null,
  pending: readonly PendingAnswer[],
) => readonly ThreadRow[] {
  let previous: readonly ThreadRow[] = [];
  return (tree, throughId, pending) => {
    previous = findThread(tree, throughId, pending, previous);
    return previous;
  };
}

// A damaged archive may lack a message in the middle: what follows it is shown as if it began there.
function ancestors(startId: string, tree: Tree, parentOf: (id: string) => string | null): string[] {
  const ids = [startId];
  const seen = new Set(ids);
  for (
    let id = parentOf(startId);
    id !== null && tree.nodes.has(id) && !seen.has(id);
    id = parentOf(id)
  ) {
    ids.push(id);
    seen.add(id);
  }
  return ids.reverse();
}

function descendants(startId: string, childrenOf: (id: string) => readonly string[]): string[] {
  const ids: string[] = [];
  const seen = new Set([startId]);
  for (
    let id = childrenOf(startId).at(-1);
    id !== undefined && !seen.has(id);
    id = childrenOf(id).at(-1)
  ) {
    ids.push(id);
    seen.add(id);
  }
  return ids;
}

function describe(
  id: string,
  node: NodeRow | undefined,
  parentId: string | null,
  childrenOf: (parentId: string | null) => readonly string[],
): ThreadRow {
  return {
    id,
    parentId,
    role: node?.role ?? "assistant",
    characters: node?.characters ?? 0,
    siblings: childrenOf(parentId),
  };
}

function isSame(a: ThreadRow, b: ThreadRow): boolean {
  // `characters` only guesses a height until the message is measured, so it is no reason to render again.
  return (
    a.id === b.id &&
    a.role === b.role &&
    a.parentId === b.parentId &&
    a.siblings.length === b.siblings.length &&
    a.siblings.every((id, index) => id === b.siblings[index])
  );
}
