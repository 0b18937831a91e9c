import type { Attachment } from "../../shared/records.ts";
import type { ConversationLog, LoggedMessage } from "../archive/archive.ts";
import type { EngineMessage } from "../engine/engine.ts";

/** The messages from the start of the conversation to `messageId`, oldest first. A missing parent ends the walk. */
export function branchTo(log: ConversationLog, messageId: string | null): readonly LoggedMessage[] {
  const branch: LoggedMessage[] = [];
  const seen = new Set<string>();
  let id = messageId;
  while (id !== null && !seen.has(id)) {
    seen.add(id);
    const message = log.messages.get(id);
    if (message === undefined) break;
    branch.push(message);
    id = message.role === "user" ? message.prompt.parentId : message.output.parentId;
  }
  return branch.reverse();
}

/** The branch as the model reads it. An answer that never got a word is left out. */
export function toEngineMessages(branch: readonly LoggedMessage[]): readonly EngineMessage[] {
  return branch.flatMap((message): readonly EngineMessage[] => {
    if (message.role === "user") {
      const { messageId, text, attachments } = message.prompt;
      return [{ id: messageId, role: "user", text: withAttachments(text, attachments) }];
    }
    const { messageId, text } = message.output;
    return text === "" ? [] : [{ id: messageId, role: "assistant", text }];
  });
}

/** The prompt as a model reads it, after its files. */
export function withAttachments(text: string, attachments: readonly Attachment[]): string {
  return attachedFiles(attachments) + text;
}

/** Each file fenced with more backticks than it has in a row itself; empty without files. */
export function attachedFiles(attachments: readonly Attachment[]): string {
  const files = attachments.map(({ name, text: content }) => {
    // One by one: a file can have more runs than a call can have arguments.
    let longestRun = 0;
    for (const [run] of content.matchAll(/`+/g)) longestRun = Math.max(longestRun, run.length);
    const fence = "`".repeat(Math.max(3, longestRun + 1));
    return `File: ${name}\n${fence}\n${content}\n${fence}\n\n`;
  });
  return files.join("");
}
