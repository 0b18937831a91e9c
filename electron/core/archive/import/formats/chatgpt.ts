import * as v from "valibot";
import type { ForeignMessage } from "../foreign.ts";
import {
  bareConversation,
  type ConversationFormat,
  instantOf,
  isRecord,
  Losses,
  lossWords,
  wordsOf,
} from "./format.ts";
import { repairTree } from "./tree.ts";

/*
 * ChatGPT's data export: `conversations.json`, or `conversations-000.json` and so on, an array of conversations. Each has its
 * messages in `mapping`, by id, as a tree; nodes of tools, of the system and hidden ones lie between those that are seen. OpenAI
 * publishes no description; this follows what exports hold and what the many programs that read them agree on.
 */

const message = v.looseObject({
  id: v.optional(v.string()),
  author: v.looseObject({ role: v.string() }),
  create_time: v.nullish(v.number()),
  content: v.looseObject({ content_type: v.optional(v.string(), "text") }),
  recipient: v.nullish(v.string()),
  metadata: v.nullish(v.record(v.string(), v.unknown())),
});
type Message = v.InferOutput<typeof message>;

const node = v.looseObject({
  message: v.nullish(v.unknown()),
  parent: v.nullish(v.string()),
});

const conversation = v.looseObject({
  id: v.optional(v.string()),
  conversation_id: v.optional(v.string()),
  title: v.nullish(v.string()),
  create_time: v.nullish(v.number()),
  is_archived: v.nullish(v.boolean()),
  is_starred: v.nullish(v.boolean()),
  mapping: v.record(v.string(), node),
  current_node: v.nullish(v.string()),
});

export const chatgpt: ConversationFormat = {
  source: "chatgpt",
  recognises: (value) => isRecord(value) && isRecord(value.mapping),
  read: (value, { path, index }) => {
    const read = v.parse(conversation, value);
    const losses = new Losses();
    const messages = readMessages(read.mapping, losses);
    const kept = new Set(messages.map(({ originalId }) => originalId));
    const current = read.current_node ?? "";
    return {
      ...bareConversation,
      originalId: read.conversation_id ?? read.id ?? `${path} ${index}`,
      title: read.title ?? null,
      at: instantOf(read.create_time),
      isPinned: read.is_starred === true,
      isArchived: read.is_archived === true,
      messages: repairTree(
        messages,
        kept.has(current) ? current : keptAbove(current, read.mapping, kept),
      ),
      losses: losses.list(),
    };
  },
};

function readMessages(
  mapping: Readonly<Record<string, v.InferOutput<typeof node>>>,
  losses: Losses,
): readonly ForeignMessage[] {
  const kept = new Map<string, Omit<ForeignMessage, "parentId">>();
  for (const [id, { message: raw }] of Object.entries(mapping)) {
    if (raw === null || raw === undefined) continue;
    const parsed = v.safeParse(message, raw);
    const seen = parsed.success ? readMessage(id, parsed.output, losses) : null;
    if (!parsed.success) losses.add(lossWords.unknown);
    if (seen !== null) kept.set(id, seen);
  }
  return [...kept].map(([id, seen]) => ({ ...seen, parentId: keptAbove(id, mapping, kept) }));
}

/** The nearest message above that is kept. */
function keptAbove(
  id: string,
  mapping: Readonly<Record<string, v.InferOutput<typeof node>>>,
  kept: { readonly has: (id: string) => boolean },
): string | null {
  const passed = new Set<string>([id]);
  for (let at = mapping[id]?.parent ?? null; at !== null; at = mapping[at]?.parent ?? null) {
    if (passed.has(at)) return null;
    if (kept.has(at)) return at;
    passed.add(at);
  }
  return null;
}

/** `null` for what nobody sees. */
function readMessage(
  id: string,
  { author: { role }, content, create_time: at, recipient, metadata }: Message,
  losses: Losses,
): Omit<ForeignMessage, "parentId"> | null {
  if (metadata?.is_visually_hidden_from_conversation === true) return null;
  if (role === "tool" || (role === "assistant" && (recipient ?? "all") !== "all")) {
    losses.add(lossWords.tools);
    return null;
  }
  if (content.content_type === "user_editable_context") losses.add(lossWords.instructions);
  if (role !== "user" && role !== "assistant") return null;
  const { text, reasoning } = textsOf(content, losses);
  if (Array.isArray(metadata?.attachments) && metadata.attachments.length > 0)
    losses.add(lossWords.files);
  if (text.trim() === "" && reasoning === "") return null;
  const model = metadata?.model_slug;
  return {
    originalId: id,
    role,
    text,
    reasoning,
    attachments: [],
    model: role === "assistant" && typeof model === "string" ? model : null,
    at: instantOf(at),
    rating: 0,
  };
}

function textsOf(
  content: Message["content"],
  losses: Losses,
): { readonly text: string; readonly reasoning: string } {
  switch (content.content_type) {
    case "text":
    case "multimodal_text":
      return { text: wordsOf(content.parts, losses), reasoning: "" };
    case "code":
      return { text: fenced(content), reasoning: "" };
    case "thoughts":
      return { text: "", reasoning: thoughtsOf(content.thoughts) };
    case "reasoning_recap":
    case "user_editable_context":
    case "model_editable_context":
      return { text: "", reasoning: "" };
    default:
      losses.add(lossWords.unknown);
      return { text: typeof content.text === "string" ? content.text : "", reasoning: "" };
  }
}

function fenced({ text, language }: Message["content"]): string {
  if (typeof text !== "string" || text.trim() === "") return "";
  const name = typeof language === "string" && language !== "unknown" ? language : "";
  return `\`\`\`${name}\n${text}\n\`\`\``;
}

function thoughtsOf(thoughts: unknown): string {
  const texts = (Array.isArray(thoughts) ? thoughts : []).flatMap((thought: unknown) =>
    isRecord(thought)
      ? [thought.summary, thought.content].filter((text) => typeof text === "string")
      : [],
  );
  return texts.join("\n\n");
}
