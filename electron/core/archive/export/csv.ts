import type { ExportedConversation, ExportedMessage } from "./conversation.ts";
import { ConversationReader } from "./conversation.ts";
import { answerSource, modelName } from "./answer-source.ts";
import { type ExportJob, type FormatCounts } from "./format.ts";
import { onlyMessages } from "./only-messages.ts";

const columns = [
  "conversation_id",
  "conversation_title",
  "folder",
  "tags",
  "message_id",
  "parent_id",
  "role",
  "written_at",
  "status",
  "model",
  "route",
  "rating",
  "prompt_tokens",
  "output_tokens",
  "attachments",
  "text",
  "reasoning",
] as const;

/** Spreadsheets take it for UTF-8 only with this mark in front. */
const byteOrderMark = "\ufeff";
const ratingWords = { "-1": "bad", "0": "", "1": "good" } as const;

/** One row a message, by RFC 4180 in UTF-8: CRLF between rows, every cell quoted that holds a quote, comma or line break. */
export async function exportCsv(job: ExportJob): Promise<FormatCounts> {
  const file = await job.createFile("");
  const conversations = new ConversationReader(job.reader, onlyMessages(job.request));
  await file.write(`${byteOrderMark}${columns.join(",")}\r\n`);
  let messages = 0;
  for (let at = 0; at < job.reader.conversations; at += 1) {
    const conversation = conversations.read(at);
    for (const message of conversation.messages)
      file.add(`${rowOf(conversation, message).map(csvCell).join(",")}\r\n`);
    messages += conversation.messages.length;
    await file.settle();
    await job.step(at + 1);
  }
  return { conversations: job.reader.conversations, messages };
}

function rowOf(conversation: ExportedConversation, message: ExportedMessage): readonly string[] {
  const { id, title, folder, tags } = conversation;
  const isAnswer = message.role === "assistant";
  const tokens = isAnswer ? message.output.provenance?.tokens : null;
  return [
    id,
    title,
    folder ?? "",
    tags.join("; "),
    message.id,
    message.parentId ?? "",
    message.role,
    message.at,
    isAnswer ? message.output.status : "",
    modelName(message),
    isAnswer ? routeOf(message) : "",
    isAnswer ? ratingWords[message.rating] : "",
    tokens ? String(tokens.prompt) : "",
    tokens ? String(tokens.output) : "",
    isAnswer ? "" : message.attachments.map(({ name }) => name).join("; "),
    message.text,
    isAnswer ? message.output.reasoning : "",
  ];
}

function routeOf(message: ExportedMessage): string {
  const source = answerSource(message);
  return source.kind === "unknown" ? "" : source.kind;
}

/**
 * A cell. Spreadsheets run a cell that begins with one of these as a formula, a full-width form, a tab or a line break in
 * front of it too (OWASP, CSV injection); an apostrophe in front makes it text. Cells that begin with an apostrophe get one
 * more, so that whoever reads the file takes exactly one off.
 */
export function csvCell(text: string): string {
  const guarded = /^[=+\-@\t\r\n'＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
