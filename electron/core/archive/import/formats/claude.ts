import * as v from "valibot";
import type { Attachment } from "../../../../shared/records.ts";
import type { ForeignMessage } from "../foreign.ts";
import {
  bareConversation,
  type ConversationFormat,
  instantOf,
  isRecord,
  Losses,
  lossWords,
} from "./format.ts";
import { repairTree } from "./tree.ts";

/*
 * Claude's data export: `conversations.json`, an array of conversations with `chat_messages`. Newer ones say which message each
 * follows, older ones only give them in order. As exports hold it; Anthropic publishes no description.
 */

const block = v.looseObject({ type: v.string() });

const chatMessage = v.looseObject({
  uuid: v.string(),
  text: v.nullish(v.string()),
  sender: v.string(),
  created_at: v.nullish(v.string()),
  parent_message_uuid: v.nullish(v.string()),
  content: v.nullish(v.array(block)),
  attachments: v.nullish(v.array(v.record(v.string(), v.unknown()))),
  files: v.nullish(v.array(v.unknown())),
});
type ChatMessage = v.InferOutput<typeof chatMessage>;

const conversation = v.looseObject({
  uuid: v.string(),
  name: v.nullish(v.string()),
  created_at: v.nullish(v.string()),
  is_starred: v.nullish(v.boolean()),
  chat_messages: v.array(v.unknown()),
  current_leaf_message_uuid: v.nullish(v.string()),
});

export const claude: ConversationFormat = {
  source: "claude",
  recognises: (value) => isRecord(value) && Array.isArray(value.chat_messages),
  read: (value) => {
    const read = v.parse(conversation, value);
    const losses = new Losses();
    const messages: ForeignMessage[] = [];
    for (const raw of read.chat_messages) {
      const parsed = v.safeParse(chatMessage, raw);
      if (parsed.success && /^(?:human|assistant)$/.test(parsed.output.sender))
        messages.push(readMessage(parsed.output, messages.at(-1)?.originalId ?? null, losses));
      else losses.add(lossWords.unknown);
    }
    return {
      ...bareConversation,
      originalId: read.uuid,
      title: read.name ?? null,
      at: instantOf(read.created_at),
      isPinned: read.is_starred === true,
      messages: repairTree(messages, read.current_leaf_message_uuid),
      losses: losses.list(),
    };
  },
};

function readMessage(
  { uuid, sender, text, content, attachments, files, parent_message_uuid, created_at }: ChatMessage,
  before: string | null,
  losses: Losses,
): ForeignMessage {
  const { said, thought } = readBlocks(content ?? [], losses);
  if ((files ?? []).length > 0) losses.add(lossWords.files);
  return {
    originalId: uuid,
    parentId: parent_message_uuid ?? before,
    role: sender === "human" ? "user" : "assistant",
    text: said === "" ? (text ?? "") : said,
    reasoning: thought,
    attachments: (attachments ?? []).flatMap((attachment) => readAttachment(attachment, losses)),
    model: null,
    at: instantOf(created_at),
    rating: 0,
  };
}

function readBlocks(
  blocks: readonly v.InferOutput<typeof block>[],
  losses: Losses,
): { readonly said: string; readonly thought: string } {
  const said: string[] = [];
  const thought: string[] = [];
  for (const part of blocks) {
    if (part.type === "text" && typeof part.text === "string") said.push(part.text);
    else if (part.type === "thinking" && typeof part.thinking === "string")
      thought.push(part.thinking);
    else losses.add(part.type.startsWith("tool_") ? lossWords.tools : lossWords.unknown);
  }
  return { said: said.join("\n\n"), thought: thought.join("\n\n") };
}

function readAttachment(
  { file_name: name, extracted_content: text }: Readonly<Record<string, unknown>>,
  losses: Losses,
): Attachment[] {
  if (typeof text !== "string" || text === "") {
    losses.add(lossWords.files);
    return [];
  }
  const known = typeof name === "string" && name !== "" ? name.slice(0, 255) : "attachment.txt";
  return [{ name: known, sizeBytes: Buffer.byteLength(text), text }];
}
