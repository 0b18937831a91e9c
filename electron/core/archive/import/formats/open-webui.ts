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
import { chain, repairTree } from "./tree.ts";

/*
 * Open WebUI's "Export chats": an array of chats, each with its tree of messages under `chat.history.messages`, older ones with a
 * plain list under `chat.messages`. https://github.com/open-webui/open-webui, backend/open_webui/models/chats.py.
 */

const message = v.looseObject({
  id: v.optional(v.string()),
  parentId: v.nullish(v.string()),
  role: v.string(),
  content: v.nullish(v.unknown()),
  timestamp: v.nullish(v.number()),
  model: v.nullish(v.string()),
  files: v.nullish(v.array(v.unknown())),
  annotation: v.nullish(v.record(v.string(), v.unknown())),
});

const chat = v.looseObject({
  id: v.optional(v.string()),
  title: v.nullish(v.string()),
  created_at: v.nullish(v.union([v.number(), v.string()])),
  pinned: v.nullish(v.boolean()),
  archived: v.nullish(v.boolean()),
  meta: v.nullish(v.record(v.string(), v.unknown())),
  chat: v.looseObject({
    title: v.nullish(v.string()),
    timestamp: v.nullish(v.number()),
    tags: v.nullish(v.unknown()),
    params: v.nullish(v.record(v.string(), v.unknown())),
    history: v.nullish(
      v.looseObject({
        messages: v.record(v.string(), v.unknown()),
        currentId: v.nullish(v.string()),
      }),
    ),
    messages: v.nullish(v.array(v.unknown())),
  }),
});

export const openWebui: ConversationFormat = {
  source: "open-webui",
  recognises: (value) =>
    isRecord(value) &&
    isRecord(value.chat) &&
    (isRecord(value.chat.history) || Array.isArray(value.chat.messages)),
  read: (value, { path, index }) => {
    const read = v.parse(chat, value);
    const { history, messages: list, params, title, timestamp, tags } = read.chat;
    const losses = new Losses();
    const raws = Object.entries(history?.messages ?? {});
    const system = params?.system;
    return {
      ...bareConversation,
      originalId: read.id ?? `${path} ${index}`,
      title: read.title ?? title ?? null,
      at: instantOf(read.created_at) ?? instantOf(timestamp),
      systemPrompt: typeof system === "string" ? system : "",
      isPinned: read.pinned === true,
      isArchived: read.archived === true,
      tags: tagsOf(read.meta?.tags ?? tags),
      messages: repairTree(
        raws.length > 0
          ? raws.flatMap(([id, raw]) => readMessage(id, raw, losses))
          : chain((list ?? []).flatMap((raw, at) => readMessage(`${at}`, raw, losses))),
        history?.currentId,
      ),
      losses: losses.list(),
    };
  },
};

function readMessage(id: string, raw: unknown, losses: Losses): ForeignMessage[] {
  const parsed = v.safeParse(message, raw);
  if (!parsed.success || !/^(?:user|assistant)$/.test(parsed.output.role)) {
    losses.add(parsed.success ? lossWords.tools : lossWords.unknown);
    return [];
  }
  const { parentId, role, timestamp, model, files, annotation } = parsed.output;
  const { text, reasoning } = splitReasoning(wordsOf(parsed.output.content, losses));
  if ((files ?? []).length > 0) losses.add(lossWords.files);
  return [
    {
      originalId: id,
      parentId: parentId ?? null,
      role: role === "user" ? "user" : "assistant",
      text,
      reasoning,
      attachments: [],
      model: role === "assistant" ? (model ?? null) : null,
      at: instantOf(timestamp),
      rating: ratingOf(annotation?.rating),
    },
  ];
}

/** Thoughts stand in the text as a closed section, each line quoted. */
function splitReasoning(content: string): { readonly text: string; readonly reasoning: string } {
  const thoughts: string[] = [];
  const text = content.replaceAll(
    /<details type="reasoning"[^>]*>\s*(?:<summary>[^<]*<\/summary>)?([\s\S]*?)<\/details>\s*/g,
    (_, thought: string) => {
      thoughts.push(thought.replaceAll(/^(?:&gt;|>) ?/gm, "").trim());
      return "";
    },
  );
  return { text, reasoning: thoughts.join("\n\n") };
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
