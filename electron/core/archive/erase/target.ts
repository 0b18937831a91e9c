import type { ConversationLog, LoggedMessage } from "../archive.ts";

/** What is to lose its content. */
export type EraseTarget =
  | { readonly kind: "conversations"; readonly conversationIds: readonly string[] }
  /** Some messages, each with all that follows it. */
  | {
      readonly kind: "messages";
      readonly conversationId: string;
      readonly messageIds: readonly string[];
    }
  /** All conversations, and the names of folders and imported files. Models, settings and the ledger of addresses stay. */
  | { readonly kind: "everything" };

/** The messages with everything below them in the tree; ids that are not in the conversation are passed over. */
export function withAllBelow(
  log: ConversationLog,
  messageIds: readonly string[],
): ReadonlySet<string> {
  const below = new Set(messageIds.filter((id) => log.messages.has(id)));
  const children = childrenByParent(log);
  // A set grows while it is walked, and each id is met once.
  for (const id of below) {
    for (const child of children.get(id) ?? []) below.add(child);
    const message = log.messages.get(id);
    if (message?.role === "user") below.add(message.prompt.replyId);
  }
  return below;
}

/**
 * Whether a prompt that begins the conversation is among them: titles by a model are made of such a prompt. Those of
 * other programs may be made of its answer too.
 */
export function holdsBeginning(log: ConversationLog, messageIds: ReadonlySet<string>): boolean {
  const isBeginning = (message: LoggedMessage | undefined): boolean =>
    message?.role === "user" && message.prompt.parentId === null;
  return [...messageIds].some((id) => {
    const message = log.messages.get(id);
    if (message?.role !== "assistant") return isBeginning(message);
    return (
      message.output.imported !== undefined &&
      isBeginning(log.messages.get(message.output.parentId))
    );
  });
}

function childrenByParent(log: ConversationLog): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const [id, message] of log.messages) {
    const parentId = parentOf(message);
    if (parentId === null) continue;
    const siblings = children.get(parentId);
    if (siblings === undefined) children.set(parentId, [id]);
    else siblings.push(id);
  }
  return children;
}

function parentOf(message: LoggedMessage): string | null {
  return message.role === "user" ? message.prompt.parentId : message.output.parentId;
}
