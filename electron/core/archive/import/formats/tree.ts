import { nearestAbove } from "../../nearest-above.ts";
import type { ForeignMessage } from "../foreign.ts";

/**
 * Makes a tree of messages as they come: parents before children, and what leads to `currentId` last among its neighbours, for the
 * branch written last is the one that is shown. A message whose parent is not there begins the conversation, one that follows on
 * itself too; of two with one id the second gets another. What followed on a message that is not brought follows on what that one
 * did.
 */
export function repairTree(
  messages: readonly ForeignMessage[],
  currentId?: string | null,
  left: LeftMessages = new Map(),
): readonly ForeignMessage[] {
  const here = new Set(messages.map(({ originalId }) => originalId));
  const above = (id: string | null): string | null => nearestAbove(id, here, left);
  const sound = withSoundParents(
    withOwnIds(messages.map((message) => ({ ...message, parentId: above(message.parentId) }))),
  );
  const current = above(currentId ?? null);
  const isCurrent = new Set(pathTo(sound, current).map(({ originalId }) => originalId));
  const children = new Map<string | null, ForeignMessage[]>();
  for (const message of sound.values()) {
    const beside = children.get(message.parentId) ?? [];
    children.set(message.parentId, beside);
    beside.push(message);
  }
  /** The next one to be taken stands last. */
  const inTurn = (parentId: string | null): readonly ForeignMessage[] => {
    const beside = children.get(parentId) ?? [];
    const isLast = ({ originalId }: ForeignMessage): boolean => isCurrent.has(originalId);
    return [...beside.filter(isLast), ...beside.filter((one) => !isLast(one)).toReversed()];
  };
  const ordered: ForeignMessage[] = [];
  const waiting = [...inTurn(null)];
  for (let message = waiting.pop(); message !== undefined; message = waiting.pop()) {
    ordered.push(message);
    waiting.push(...inTurn(message.originalId));
  }
  return ordered;
}

/** Messages that are not brought, and what each followed on. */
export type LeftMessages = ReadonlyMap<string, string | null>;

/** Opens circles at the message that comes first in the file. */
function withSoundParents(
  messages: readonly ForeignMessage[],
): ReadonlyMap<string, ForeignMessage> {
  const byId = new Map(messages.map((message) => [message.originalId, message]));
  const known = new Set<string>();
  for (const message of messages) {
    const path = new Set<string>();
    let at: ForeignMessage | undefined = message;
    while (at !== undefined && !known.has(at.originalId)) {
      path.add(at.originalId);
      const above: string | null = at.parentId;
      const isSound: boolean = above !== null && byId.has(above) && !path.has(above);
      if (!isSound) byId.set(at.originalId, { ...at, parentId: null });
      at = isSound && above !== null ? byId.get(above) : undefined;
    }
    for (const id of path) known.add(id);
  }
  return byId;
}

/** From a message up to the one that begins the conversation. */
function pathTo(
  messages: ReadonlyMap<string, ForeignMessage>,
  id: string | null,
): readonly ForeignMessage[] {
  const path: ForeignMessage[] = [];
  for (let at = messages.get(id ?? ""); at !== undefined; at = messages.get(at.parentId ?? ""))
    path.push(at);
  return path;
}

function withOwnIds(messages: readonly ForeignMessage[]): readonly ForeignMessage[] {
  const taken = new Set<string>();
  return messages.map((message) => {
    let { originalId } = message;
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
