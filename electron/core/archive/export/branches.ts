import type { ExportedMessage } from "./conversation.ts";

/** What an export knows of a conversation's tree. */
export interface MessageTree {
  /** From the first message to the one written last. */
  readonly newest: readonly ExportedMessage[];
  /** One for each end but the newest, from the first message on, in the order in which the ends were written. */
  readonly others: readonly (readonly ExportedMessage[])[];
}

/** A message whose parent is not here begins a branch of its own; so nothing that is here is ever left out. */
export function treeOf(messages: readonly ExportedMessage[]): MessageTree {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const parents = new Set(messages.map(({ parentId }) => parentId));
  const ends = messages.filter(({ id }) => !parents.has(id));
  const newestEnd = messages.findLast(({ id }) => !parents.has(id));
  return {
    newest: newestEnd === undefined ? [] : branchTo(byId, newestEnd),
    others: ends.filter((end) => end !== newestEnd).map((end) => branchTo(byId, end)),
  };
}

function branchTo(
  byId: ReadonlyMap<string, ExportedMessage>,
  end: ExportedMessage,
): readonly ExportedMessage[] {
  const branch: ExportedMessage[] = [];
  const seen = new Set<string>();
  for (let at: ExportedMessage | undefined = end; at !== undefined && !seen.has(at.id);) {
    seen.add(at.id);
    branch.push(at);
    at = at.parentId === null ? undefined : byId.get(at.parentId);
  }
  return branch.reverse();
}

/** A message with its number in what is read from top to bottom. */
export interface NumberedMessage {
  readonly number: number;
  readonly message: ExportedMessage;
}

/** A piece of a conversation to read in one go; every message is in exactly one. */
export interface ReadingPart {
  /** 1 is the branch that was written last. */
  readonly branch: number;
  /** Number of the message that it goes on after; `null` for one that begins the conversation. */
  readonly after: number | null;
  readonly messages: readonly NumberedMessage[];
}

/** The newest branch as a whole, then of each other one what is new in it. */
export function readingParts(messages: readonly ExportedMessage[]): readonly ReadingPart[] {
  const { newest, others } = treeOf(messages);
  const numbers = new Map<string, number>();
  return [newest, ...others].flatMap((path, index): readonly ReadingPart[] => {
    const fresh = path.filter(({ id }) => !numbers.has(id));
    const before = path[path.length - fresh.length - 1];
    const numbered = fresh.map((message) => {
      numbers.set(message.id, numbers.size + 1);
      return { number: numbers.size, message };
    });
    if (numbered.length === 0) return [];
    const after = before === undefined ? null : (numbers.get(before.id) ?? null);
    return [{ branch: index + 1, after, messages: numbered }];
  });
}
