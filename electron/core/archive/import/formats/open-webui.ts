import * as v from "valibot";
import type { ForeignMessage } from "../foreign.ts";
import { Tallies } from "../tallies.ts";
import {
  bareConversation,
  type ConversationFormat,
  instantOf,
  isRecord,
  joined,
  lossWords,
  textFile,
  wordsOf,
} from "./format.ts";
import { splitSections } from "./open-webui-sections.ts";
import { anything, maybeFlag, maybeId, maybeList, maybeRecord, maybeText } from "./lenient.ts";
import { chain, repairTree } from "./tree.ts";

/*
 * Open WebUI's "Export chats": an array of chats, each with its tree of messages under `chat.history.messages`, older ones with a
 * plain list under `chat.messages`, and the oldest the chat itself, which Open WebUI still takes. open-webui/open-webui: backend/open_webui/models/chats.py (ChatResponse),
 * src/lib/utils/index.ts (convertMessagesToHistory). A chat names its folder by an id that the export says no more of
 * (open-webui/open-webui#12326).
 */

const message = v.looseObject({
  parentId: maybeText,
  role: v.string(),
  content: anything,
  timestamp: anything,
  model: maybeText,
  files: maybeList,
  annotation: maybeRecord,
  /** Newer answers, as OpenAI's Responses API gives them. */
  output: maybeList,
});

const chat = v.looseObject({
  id: maybeId,
  title: maybeText,
  created_at: anything,
  pinned: maybeFlag,
  archived: maybeFlag,
  meta: maybeRecord,
  folder_id: maybeText,
  current_message_id: maybeText,
  chat: v.looseObject({
    title: maybeText,
    timestamp: anything,
    tags: anything,
    params: maybeRecord,
    history: v.fallback(
      v.nullish(v.looseObject({ messages: maybeRecord, currentId: maybeText })),
      null,
    ),
    messages: maybeList,
  }),
});

export const openWebui: ConversationFormat = {
  source: "open-webui",
  recognises: (value) =>
    isRecord(value) &&
    ((isRecord(value.chat) &&
      (isRecord(value.chat.history) || Array.isArray(value.chat.messages))) ||
      isOldest(value)),
  read: (value, { path, index }) => {
    const read = v.parse(chat, isOldest(value) ? { id: value.id, chat: value } : value);
    const { history, messages: list, params, title, timestamp, tags } = read.chat;
    const losses = new Tallies();
    if ((read.folder_id ?? "") !== "") losses.add(lossWords.folders);
    const raws = Object.entries(history?.messages ?? {});
    const instructions: string[] = [];
    const readOne = (id: string, raw: unknown): ForeignMessage[] =>
      readMessage(id, raw, instructions, losses);
    const messages = repairTree(
      raws.length > 0
        ? raws.flatMap(([id, raw]) => readOne(id, raw))
        : chain((list ?? []).flatMap((raw, at) => readOne(`${at}`, raw))),
      history?.currentId ?? read.current_message_id,
      new Map(raws.map(([id, raw]) => [id, parentOf(raw)])),
    );
    const system = params?.system;
    return {
      ...bareConversation,
      originalId: read.id ?? `${path} ${index}`,
      title: read.title ?? title ?? null,
      at: instantOf(read.created_at) ?? instantOf(timestamp),
      systemPrompt: joined([typeof system === "string" ? system : "", ...instructions]),
      isPinned: read.pinned === true,
      isArchived: read.archived === true,
      tags: tagsOf(read.meta?.tags ?? tags),
      messages,
      hasPlaceIds: raws.length === 0,
      losses: losses.list(),
    };
  },
};

/** A chat with nothing around it. */
function isOldest(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && isRecord(value.history) && isRecord(value.history.messages);
}

function parentOf(raw: unknown): string | null {
  return isRecord(raw) && typeof raw.parentId === "string" ? raw.parentId : null;
}

/** What the system said goes to the instructions. */
function readMessage(
  id: string,
  raw: unknown,
  instructions: string[],
  losses: Tallies,
): ForeignMessage[] {
  const parsed = v.safeParse(message, raw);
  if (!parsed.success) {
    losses.add(lossWords.unknown);
    return [];
  }
  const { parentId, role, timestamp, model, files, annotation, content, output } = parsed.output;
  if (role === "system") instructions.push(wordsOf(content, losses));
  if (role === "tool") losses.add(lossWords.results);
  if (role !== "user" && role !== "assistant") return [];
  const words = wordsOf(content, losses);
  const { text, reasoning } =
    role === "assistant" ? splitSections(words, losses) : { text: words, reasoning: "" };
  return [
    {
      originalId: id,
      parentId: parentId ?? null,
      role,
      text: text === "" ? textIn(output ?? []) : text,
      reasoning,
      attachments: (files ?? []).flatMap((file) => readFile(file, losses)),
      model: role === "assistant" ? (model ?? null) : null,
      at: instantOf(timestamp),
      rating: ratingOf(annotation?.rating),
    },
  ];
}

function textIn(output: readonly unknown[]): string {
  const texts = output.flatMap((item) =>
    isRecord(item) && item.type === "message" && Array.isArray(item.content)
      ? item.content.map((part: unknown) => (isRecord(part) ? part.text : ""))
      : [],
  );
  return joined(texts.filter((text) => typeof text === "string"));
}

/** A file may have its text with it. */
function readFile(file: unknown, losses: Tallies): ForeignMessage["attachments"] {
  const { type, name, file: inner, content_type: kind } = isRecord(file) ? file : {};
  const data = isRecord(inner) && isRecord(inner.data) ? inner.data : {};
  if (typeof data.content === "string" && data.content !== "")
    return [textFile(name, data.content)];
  const isImage = type === "image" || (typeof kind === "string" && kind.startsWith("image/"));
  losses.add(isImage ? lossWords.pictures : lossWords.files);
  return [];
}

function ratingOf(rating: unknown): -1 | 0 | 1 {
  const value = Number(rating);
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}

function tagsOf(tags: unknown): readonly string[] {
  const names = (Array.isArray(tags) ? tags : []).flatMap((tag: unknown) => {
    const name = isRecord(tag) ? (tag.name ?? tag.tag_name) : tag;
    return typeof name === "string" && name.trim() !== "" ? [name] : [];
  });
  return [...new Set(names)];
}
