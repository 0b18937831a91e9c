import type { ForeignConversation } from "../../../electron/core/archive/import/foreign.ts";
import { openImport } from "../../../electron/core/archive/import/open-import.ts";

interface Read {
  readonly source: string;
  readonly conversations: readonly ForeignConversation[];
  readonly unreadable: readonly string[];
  /** Of the unreadable ones. */
  readonly names: readonly string[];
}

/** Everything that a file or folder holds, as its format reads it. */
export async function read(path: string): Promise<Read> {
  const opened = await openImport(path);
  if (opened.source === "freehold") throw new Error("This is Freehold's own.");
  const conversations: ForeignConversation[] = [];
  const unreadable: string[] = [];
  const names: string[] = [];
  for await (const item of opened.items(() => {})) {
    if (item.type === "conversation") conversations.push(item.conversation);
    else {
      unreadable.push(item.reason);
      names.push(item.name);
    }
  }
  return { source: opened.source, conversations, unreadable, names };
}

/** Each message as "parent > id role: text". */
export function tree({ messages }: ForeignConversation): readonly string[] {
  return messages.map(
    ({ parentId, originalId, role, text }) => `${parentId ?? "-"} > ${originalId} ${role}: ${text}`,
  );
}
