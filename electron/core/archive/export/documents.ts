import { UniqueNames, safeName } from "./file-names.ts";
import { nearestAbove } from "../nearest-above.ts";
import { ConversationReader, type ExportedConversation } from "./conversation.ts";
import { titleOf } from "./document-words.ts";
import type { ExportJob, FormatCounts } from "./format.ts";
import { onlyMessages } from "./only-messages.ts";

/** A document of a folder, for a list of them. */
export interface WrittenDocument {
  /** With "/", from the folder on. */
  readonly path: string;
  readonly conversation: ExportedConversation;
}

/**
 * Writes one document a conversation: the export itself when it is a file, else one in a folder for each year, named by day
 * and title. Hears of each that is written in a folder.
 */
export async function writeDocuments(
  job: ExportJob,
  extension: string,
  documentOf: (conversation: ExportedConversation) => string,
  onWritten: (written: WrittenDocument) => void | Promise<void> = () => {},
): Promise<FormatCounts> {
  const { reader, isFolder } = job;
  const conversations = new ConversationReader(reader);
  const ids = onlyMessages(job.request);
  const only = ids === null ? null : new Set(ids);
  const names = new UniqueNames();
  let messages = 0;
  for (let at = 0; at < reader.conversations; at += 1) {
    const whole = conversations.read(at);
    const conversation = only === null ? whole : withOnly(whole, only);
    const path = isFolder ? `${names.take(nameOf(conversation))}.${extension}` : "";
    const file = await job.createFile(path);
    file.add(documentOf(conversation));
    await job.closeFile(file);
    if (isFolder) await onWritten({ path, conversation });
    messages += conversation.messages.length;
    await job.step(at + 1);
  }
  return { conversations: reader.conversations, messages };
}

/** With these messages alone, each after the nearest one above it: so they stand in the order in which they were said. */
function withOnly(
  conversation: ExportedConversation,
  ids: ReadonlySet<string>,
): ExportedConversation {
  const parents = new Map(conversation.messages.map(({ id, parentId }) => [id, parentId]));
  const messages = conversation.messages
    .filter(({ id }) => ids.has(id))
    .map((message) => ({ ...message, parentId: nearestAbove(message.parentId, ids, parents) }));
  return { ...conversation, messages };
}

/** `2026/2026-01-02 Title`. */
function nameOf(conversation: ExportedConversation): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(conversation.createdAt)?.[0] ?? "undated";
  const title = safeName(titleOf(conversation), "Untitled");
  return `${day.slice(0, 4)}/${day} ${title}`;
}
