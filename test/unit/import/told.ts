import type { Archive, LoggedMessage } from "../../../electron/core/archive/archive.ts";

const bodyOf = (one: LoggedMessage) => (one.role === "user" ? one.prompt : one.output);

/** Every message of the conversations as "what it follows > what it says", in the order of the archive. */
export async function told(archive: Archive): Promise<readonly (readonly string[])[]> {
  return await Promise.all(
    archive.conversationIds().map(async (id) => {
      const messages = (await archive.conversation(id))?.messages;
      const textOf = (messageId: string): string => {
        const found = messages?.get(messageId);
        return found === undefined ? "?" : bodyOf(found).text;
      };
      return [...(messages?.values() ?? [])]
        .map(bodyOf)
        .map(({ parentId, text }) => `${parentId === null ? "-" : textOf(parentId)} > ${text}`);
    }),
  );
}

/** Erases the message that says this, with all that follows it. */
export async function eraseSaid(archive: Archive, text: string): Promise<void> {
  for (const conversationId of archive.conversationIds()) {
    const messages = (await archive.conversation(conversationId))?.messages ?? [];
    const found = [...messages].find(([, one]) => bodyOf(one).text === text);
    if (found === undefined) continue;
    await archive.erase({ kind: "messages", conversationId, messageIds: [found[0]] });
    return;
  }
  throw new Error(`Nobody said ${JSON.stringify(text)}.`);
}
