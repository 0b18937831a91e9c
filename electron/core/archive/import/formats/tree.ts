import type { ForeignMessage } from "../foreign.ts";

/**
 * Makes a tree of messages as they come: parents before children, in the order of the file otherwise. A message whose parent is not
 * there begins the conversation, one that follows on itself too; of two with one id the second gets another.
 */
export function repairTree(messages: readonly ForeignMessage[]): readonly ForeignMessage[] {
  const unique = withOwnIds(messages);
  const byId = new Map(unique.map((message) => [message.originalId, message]));
  const done = new Set<string>();
  const ordered: ForeignMessage[] = [];
  for (const message of unique) {
    const path: ForeignMessage[] = [];
    const onPath = new Set<string>();
    let at: ForeignMessage | undefined = message;
    while (at !== undefined && !done.has(at.originalId) && !onPath.has(at.originalId)) {
      onPath.add(at.originalId);
      path.push(at);
      at = at.parentId === null ? undefined : byId.get(at.parentId);
    }
    for (const next of path.toReversed()) {
      const hasParent = next.parentId !== null && done.has(next.parentId);
      ordered.push(hasParent ? next : { ...next, parentId: null });
      done.add(next.originalId);
    }
  }
  return ordered;
}

function withOwnIds(messages: readonly ForeignMessage[]): readonly ForeignMessage[] {
  const taken = new Set<string>();
  return messages.map((message) => {
    let originalId = message.originalId;
    for (let count = 2; taken.has(originalId); count += 1)
      originalId = `${message.originalId} (${count})`;
    taken.add(originalId);
    return { ...message, originalId };
  });
}

/** Messages one after the other, each following on the one before. */
export function chain(
  messages: readonly Omit<ForeignMessage, "parentId">[],
): readonly ForeignMessage[] {
  return messages.map((message, index) => ({
    ...message,
    parentId: messages[index - 1]?.originalId ?? null,
  }));
}
