import * as v from "valibot";
import type { ForeignMessage } from "../foreign.ts";
import { Tallies } from "../tallies.ts";
import { content, documentIn, instructionsIn, saidIn, withReferences } from "./chatgpt-content.ts";
import { chatgptParents } from "./chatgpt-parents.ts";
import {
  bareConversation,
  type ConversationFormat,
  instantOf,
  isRecord,
  joined,
  lossWords,
} from "./format.ts";
import { anything, maybeFlag, maybeId, maybeRecord, maybeText } from "./lenient.ts";
import { repairTree } from "./tree.ts";

/*
 * ChatGPT's data export: `conversations.json`, or `conversations-000.json` and so on, an array of conversations. Each has its
 * messages in `mapping`, by id, as a tree; nodes of tools, of the system and hidden ones lie between those that are seen. OpenAI
 * publishes no description; this follows the types that sanand0/openai-conversations (conversation.ts) made of real exports and
 * mitkury/chatgpt-export-parser (docs/chatgpt-data-export-format.md, src/schema.ts). `weight` says what the model was given, not
 * what the person saw: it is not looked at.
 */

const message = v.looseObject({
  author: v.looseObject({ role: v.string() }),
  create_time: anything,
  content,
  recipient: maybeText,
  metadata: maybeRecord,
});
type Message = v.InferOutput<typeof message>;
type Mapping = Readonly<Record<string, unknown>>;

const conversation = v.looseObject({
  id: maybeId,
  conversation_id: maybeId,
  title: maybeText,
  create_time: anything,
  is_archived: maybeFlag,
  is_starred: maybeFlag,
  /** Of a custom GPT, or "g-p-…" of a project. */
  gizmo_id: maybeText,
  conversation_template_id: maybeText,
  mapping: v.record(v.string(), v.unknown()),
  current_node: maybeText,
});

export const chatgpt: ConversationFormat = {
  source: "chatgpt",
  recognises: (value) => isRecord(value) && isRecord(value.mapping),
  read: (value, { path, index }) => {
    const read = v.parse(conversation, value);
    const losses = new Tallies();
    const parents = chatgptParents(read.mapping);
    const { messages, instructions } = readMessages(read.mapping, parents, losses);
    if ([read.gizmo_id, read.conversation_template_id].some((id) => id?.startsWith("g-p-")))
      losses.add(lossWords.folders);
    return {
      ...bareConversation,
      originalId: read.conversation_id ?? read.id ?? `${path} ${index}`,
      title: read.title ?? null,
      at: instantOf(read.create_time),
      systemPrompt: instructions,
      isPinned: read.is_starred === true,
      isArchived: read.is_archived === true,
      messages: repairTree(messages, read.current_node, parents),
      losses: losses.list(),
    };
  },
};

function readMessages(
  mapping: Mapping,
  parents: ReadonlyMap<string, string>,
  losses: Tallies,
): { readonly messages: readonly ForeignMessage[]; readonly instructions: string } {
  const messages: ForeignMessage[] = [];
  // The same ones stand in every branch.
  const instructions = new Set<string>();
  for (const [id, node] of Object.entries(mapping)) {
    const raw = isRecord(node) ? (node.message ?? null) : undefined;
    // The one at the top has no message.
    if (raw === null) continue;
    const parsed = v.safeParse(message, raw);
    if (!parsed.success) {
      losses.add(lossWords.unknown);
      continue;
    }
    instructions.add(instructionsOf(parsed.output));
    const seen = readMessage(id, parsed.output, losses);
    if (seen !== null) messages.push({ ...seen, parentId: parents.get(id) ?? null });
  }
  return { messages, instructions: joined([...instructions]) };
}

/** Custom instructions are a hidden message of the person's, in older exports one of the system. */
function instructionsOf({ content: of, metadata }: Message): string {
  const isOwn =
    of.content_type === "user_editable_context" || metadata?.is_user_system_message === true;
  return isOwn ? instructionsIn(of, metadata ?? {}) : "";
}

/** `null` for what nobody sees. */
function readMessage(
  id: string,
  { author: { role }, content: of, create_time: at, recipient, metadata }: Message,
  losses: Tallies,
): Omit<ForeignMessage, "parentId"> | null {
  if (role === "tool") return countResult(of, losses);
  if (metadata?.is_visually_hidden_from_conversation === true) return null;
  if (role !== "user" && role !== "assistant") return null;
  const isCall = role === "assistant" && (recipient ?? "all") !== "all";
  const document = isCall ? documentIn(of, recipient ?? "") : "";
  if (isCall && document === "") {
    losses.add(lossWords.calls);
    return null;
  }
  const { text, reasoning } = isCall ? { text: document, reasoning: "" } : saidIn(of, losses);
  const attached = listIn(metadata?.attachments);
  losses.add(lossWords.files, countFiles(attached));
  // A prompt that was only a picture or a file still was one, or its answer would go on with the answer before.
  const hasFile = role === "user" && (attached.length > 0 || listIn(of.parts).some(isRecord));
  if (text.trim() === "" && reasoning === "" && !hasFile) return null;
  const model = metadata?.model_slug;
  return {
    originalId: id,
    role,
    text: withReferences(text, metadata?.content_references),
    reasoning,
    attachments: [],
    model: role === "assistant" && typeof model === "string" ? model : null,
    at: instantOf(at),
    rating: 0,
  };
}

/** Pictures that a tool made were seen as an answer's. */
function countResult(of: Message["content"], losses: Tallies): null {
  const pictures = listIn(of.parts).filter(
    (part) => isRecord(part) && part.content_type === "image_asset_pointer",
  );
  losses.add(lossWords.pictures, pictures.length);
  if (pictures.length === 0) losses.add(lossWords.results);
  return null;
}

/** A picture is a part of its message too, and counted there. */
function countFiles(attached: readonly unknown[]): number {
  return attached.filter((one) => {
    const type = isRecord(one) ? (one.mime_type ?? one.mimeType) : "";
    return typeof type !== "string" || !type.startsWith("image/");
  }).length;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
