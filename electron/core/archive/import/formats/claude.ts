import * as v from "valibot";
import type { Attachment } from "../../../../shared/records.ts";
import type { ForeignMessage } from "../foreign.ts";
import { Tallies } from "../tallies.ts";
import { type Block, documentIn, withDocuments } from "./claude-documents.ts";
import {
  bareConversation,
  type ConversationFormat,
  instantOf,
  isPicture,
  isRecord,
  joined,
  lossWords,
  textFile,
} from "./format.ts";
import { anything, maybeFlag, maybeId, maybeList, maybeText } from "./lenient.ts";
import { repairTree } from "./tree.ts";

/*
 * Claude's data export: `conversations.json`, an array of conversations with `chat_messages`; `projects.json` and `users.json`
 * beside it, which no conversation points to. Newer messages say which one they follow, those that begin name a message that is
 * not there; older ones only stand in order. Anthropic publishes no description; this follows AgileWorksZA/claude_export
 * (convert-to-markdown.js), Sinity/polylogue (docs/providers/claude-ai.md) and olivierluethy/claude-export-viewer
 * (src/parsers/conversations.js, src/parsers/blocks.js).
 */

const chatMessage = v.looseObject({
  uuid: maybeId,
  text: maybeText,
  sender: v.string(),
  created_at: anything,
  parent_message_uuid: maybeText,
  content: maybeList,
  attachments: maybeList,
  files: maybeList,
});
type ChatMessage = v.InferOutput<typeof chatMessage>;

const conversation = v.looseObject({
  uuid: maybeId,
  name: maybeText,
  created_at: anything,
  is_starred: maybeFlag,
  chat_messages: v.array(v.unknown()),
  current_leaf_message_uuid: maybeText,
});

export const claude: ConversationFormat = {
  source: "claude",
  recognises: (value) => isRecord(value) && Array.isArray(value.chat_messages),
  read: (value, { path, index }) => {
    const read = v.parse(conversation, value);
    const losses = new Tallies();
    const messages: ForeignMessage[] = [];
    const left = new Map<string, string | null>();
    for (const [number, raw] of read.chat_messages.entries()) {
      const parsed = v.safeParse(chatMessage, raw);
      if (parsed.success && /^(?:human|assistant)$/.test(parsed.output.sender))
        messages.push(
          readMessage(`${number}`, parsed.output, messages.at(-1)?.originalId ?? null, losses),
        );
      else {
        losses.add(lossWords.unknown);
        const { uuid, parent_message_uuid: above } = isRecord(raw) ? raw : {};
        if (typeof uuid === "string") left.set(uuid, typeof above === "string" ? above : null);
      }
    }
    return {
      ...bareConversation,
      originalId: read.uuid ?? `${path} ${index}`,
      title: read.name ?? null,
      at: instantOf(read.created_at),
      isPinned: read.is_starred === true,
      messages: repairTree(messages, read.current_leaf_message_uuid, left),
      hasPlaceIds: read.chat_messages.some((raw) => isRecord(raw) && typeof raw.uuid !== "string"),
      losses: losses.list(),
    };
  },
};

function readMessage(
  number: string,
  { uuid, sender, text, content, attachments, files, parent_message_uuid, created_at }: ChatMessage,
  before: string | null,
  losses: Tallies,
): ForeignMessage {
  const { said, thought } = readBlocks(content ?? [], losses);
  const brought = (attachments ?? []).flatMap((attachment) => readAttachment(attachment, losses));
  const named = new Set((attachments ?? []).map((one) => (isRecord(one) ? one.file_name : one)));
  countFiles(files ?? [], named, losses);
  // Where there are blocks, `text` has excuses in the place of those that are no text.
  const words = (content ?? []).length === 0 ? (text ?? "") : said;
  return {
    originalId: uuid ?? number,
    parentId: parent_message_uuid ?? before,
    role: sender === "human" ? "user" : "assistant",
    text: sender === "human" ? words : withDocuments(words),
    reasoning: thought,
    attachments: brought,
    model: null,
    at: instantOf(created_at),
    rating: 0,
  };
}

function readBlocks(
  blocks: readonly unknown[],
  losses: Tallies,
): { readonly said: string; readonly thought: string } {
  const said: string[] = [];
  const thought: string[] = [];
  for (const block of blocks) {
    const part = isRecord(block) ? block : {};
    if (part.type === "thinking" && typeof part.thinking === "string") thought.push(part.thinking);
    else if (typeof part.text === "string") said.push(part.text);
    else if (part.type === "tool_use") said.push(documentIn(part, losses));
    // How much it might still have written.
    else if (part.type !== "token_budget") losses.add(lossOf(part));
  }
  return { said: joined(said), thought: joined(thought) };
}

function lossOf({ type }: Block): string {
  if (type === "tool_result") return lossWords.results;
  return type === "image" ? lossWords.pictures : lossWords.unknown;
}

function readAttachment(attachment: unknown, losses: Tallies): Attachment[] {
  const { file_name: name, extracted_content: text } = isRecord(attachment) ? attachment : {};
  if (typeof text === "string" && text !== "") return [textFile(name, text)];
  losses.add(isPicture(name) ? lossWords.pictures : lossWords.files);
  return [];
}

/** What came along without its text; what stands among the attachments too is counted there. */
function countFiles(
  files: readonly unknown[],
  attached: ReadonlySet<unknown>,
  losses: Tallies,
): void {
  for (const file of files) {
    const { file_name: name, file_kind: kind } = isRecord(file) ? file : {};
    if (attached.has(name)) continue;
    losses.add(kind === "image" || isPicture(name) ? lossWords.pictures : lossWords.files);
  }
}
