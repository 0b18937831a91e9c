import * as v from "valibot";
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
 * LM Studio's conversations: a file each, `….conversation.json`, in folders as the person made them. A message has versions, of
 * which one is selected: what follows it hangs on that one. https://lmstudio.ai/docs/app/basics/chat says where they lie; the rest
 * is as the files hold it.
 */

const part = v.looseObject({ type: v.optional(v.string(), ""), text: v.nullish(v.string()) });

const step = v.looseObject({
  type: v.optional(v.string(), ""),
  content: v.nullish(v.array(part)),
  style: v.nullish(v.looseObject({ type: v.nullish(v.string()) })),
  genInfo: v.nullish(v.record(v.string(), v.unknown())),
});
type Step = v.InferOutput<typeof step>;

const version = v.looseObject({
  role: v.string(),
  content: v.nullish(v.array(part)),
  steps: v.nullish(v.array(step)),
  senderInfo: v.nullish(v.looseObject({ senderName: v.nullish(v.string()) })),
});
type Version = v.InferOutput<typeof version>;

const conversation = v.looseObject({
  name: v.nullish(v.string()),
  pinned: v.nullish(v.boolean()),
  createdAt: v.nullish(v.number()),
  systemPrompt: v.nullish(v.string()),
  messages: v.array(
    v.looseObject({
      versions: v.array(version),
      currentlySelected: v.optional(v.number(), 0),
    }),
  ),
});

export const lmStudio: ConversationFormat = {
  source: "lm-studio",
  recognises: (value) =>
    isRecord(value) &&
    Array.isArray(value.messages) &&
    (value.messages.length === 0
      ? "currentlySelected" in value || "lastUsedModel" in value
      : isRecord(value.messages[0]) && Array.isArray(value.messages[0].versions)),
  read: (value, { path }) => {
    const read = v.parse(conversation, value);
    const losses = new Losses();
    return {
      ...bareConversation,
      originalId: path.split("/").at(-1) ?? path,
      title: read.name ?? null,
      at: instantOf(read.createdAt),
      systemPrompt: read.systemPrompt ?? "",
      isPinned: read.pinned === true,
      folder: folderOf(path),
      messages: repairTree(...readMessages(read.messages, losses)),
      losses: losses.list(),
    };
  },
};

function readMessages(
  messages: v.InferOutput<typeof conversation>["messages"],
  losses: Losses,
): readonly [messages: readonly ForeignMessage[], currentId: string | null] {
  let parentId: string | null = null;
  const all = messages.flatMap(({ versions, currentlySelected }, index) => {
    const read = versions.map((one, number) =>
      readVersion(one, `${index}.${number}`, parentId, losses),
    );
    parentId = (read[currentlySelected] ?? read[0])?.originalId ?? parentId;
    return read;
  });
  return [all, parentId];
}

function readVersion(
  { role, content, steps, senderInfo }: Version,
  originalId: string,
  parentId: string | null,
  losses: Losses,
): ForeignMessage {
  const all: readonly Step[] =
    steps ?? (content === undefined ? [] : [{ type: "contentBlock", content }]);
  const said: string[] = [];
  const thought: string[] = [];
  for (const one of all) {
    if (one.type !== "contentBlock") {
      if (/tool/i.test(one.type)) losses.add(lossWords.tools);
      continue;
    }
    (one.style?.type === "thinking" ? thought : said).push(textOf(one, losses));
  }
  const isAnswer = role === "assistant";
  return {
    originalId,
    parentId,
    role: isAnswer ? "assistant" : "user",
    text: joined(said),
    reasoning: joined(thought),
    attachments: [],
    model: isAnswer ? (modelOf(all) ?? senderInfo?.senderName ?? null) : null,
    at: null,
    rating: 0,
  };
}

function textOf({ content }: Step, losses: Losses): string {
  return (content ?? [])
    .flatMap(({ type, text }) => {
      if (typeof text === "string") return [text];
      losses.add(/tool/i.test(type) ? lossWords.tools : lossWords.files);
      return [];
    })
    .join("\n\n");
}

function modelOf(steps: readonly Step[]): string | undefined {
  for (const { genInfo } of steps) {
    const name = genInfo?.indexedModelIdentifier ?? genInfo?.identifier;
    if (typeof name === "string") return name;
  }
  return undefined;
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n\n");
}

/** The folder that it lies in, below LM Studio's own. */
function folderOf(path: string): string | null {
  const above = path.split("/").slice(0, -1);
  const top = above.lastIndexOf("conversations");
  return above.slice(top + 1).join(" / ") || null;
}
