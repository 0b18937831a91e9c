import { isRemote } from "../../../electron/shared/provenance.ts";
import type { OutputBody, PromptBody } from "../../../electron/shared/records.ts";
import { defaultConversationRouting } from "../../../electron/shared/routing.ts";
import type { ConversationSettings } from "../../../electron/shared/sampling.ts";
import type {
  AssistantMessage,
  ConversationRow,
  MessageRow,
  NodeRow,
  UserMessage,
} from "../rows.ts";

export function newConversation(
  id: string,
  settings: ConversationSettings,
  at: string,
): ConversationRow {
  return {
    id,
    title: "",
    titledBy: "none",
    settings,
    routing: defaultConversationRouting,
    costUsd: 0,
    isPinned: false,
    folderId: null,
    tags: [],
    isArchived: false,
    origin: null,
    createdAt: at,
    updatedAt: at,
    messageCount: 0,
  };
}

export function userMessage(body: PromptBody, seq: number, at: string): UserMessage {
  const { messageId: id, conversationId, parentId, text, attachments } = body;
  return { role: "user", id, conversationId, seq, at, parentId, text, attachments };
}

export function assistantMessage(body: OutputBody, seq: number, at: string): AssistantMessage {
  const {
    messageId: id,
    conversationId,
    parentId,
    text,
    reasoning,
    status,
    failure,
    provenance,
    imported = null,
  } = body;
  return {
    role: "assistant",
    id,
    conversationId,
    seq,
    at,
    parentId,
    text,
    reasoning,
    status,
    failure,
    provenance,
    imported,
    rating: 0,
  };
}

/** An answer that is completed keeps the rating that it has. */
export function ratedAsBefore(message: MessageRow, known: MessageRow | undefined): MessageRow {
  if (message.role !== "assistant" || known?.role !== "assistant") return message;
  const { rating, ratedAs } = known;
  return { ...message, rating, ...(ratedAs !== undefined && { ratedAs }) };
}

export function costOf(message: MessageRow): number {
  if (message.role === "user" || message.provenance === null) return 0;
  return isRemote(message.provenance) ? (message.provenance.costUsd ?? 0) : 0;
}

export function nodeOf(message: MessageRow): NodeRow {
  const { id, conversationId, seq, parentId, role, text } = message;
  const reasoning = message.role === "assistant" ? message.reasoning.length : 0;
  return { id, conversationId, seq, parentId, role, characters: text.length + reasoning };
}
