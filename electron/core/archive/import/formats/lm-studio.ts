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
  splitThoughts,
} from "./format.ts";
import { repairTree } from "./tree.ts";

/*
 * LM Studio's conversations: a file each, `….conversation.json`, in folders as the person made them. A message has versions, of
 * which one is selected: what follows it hangs on that one. https://lmstudio.ai/docs/app/basics/chat says where they lie, and
 * lmstudio-ai/lmstudio-js (packages/lms-shared-types/src/ChatHistoryData.ts) what parts a message has; the rest follows
 * YorkieDev/lm-studio-conversation-converter (script.js) and polyipseity/llm-tracer (src/llm_tracer/adapters/lmstudio/).
 */

const part = v.looseObject({
  type: v.optional(v.string(), ""),
  text: v.nullish(v.string()),
  fileType: v.nullish(v.string()),
});
/** Older files have a text as it is. */
const parts = v.nullish(v.union([v.string(), v.array(part)]));

const step = v.looseObject({
  type: v.optional(v.string(), ""),
  /** Begins with the time at which it began, in milliseconds. */
  stepIdentifier: v.nullish(v.string()),
  content: parts,
  style: v.nullish(v.looseObject({ type: v.nullish(v.string()) })),
  genInfo: v.nullish(v.record(v.string(), v.unknown())),
});
type Step = v.InferOutput<typeof step>;

const version = v.looseObject({
  role: v.string(),
  content: parts,
  preprocessed: v.nullish(v.looseObject({ timestamp: v.nullish(v.number()) })),
  steps: v.nullish(v.array(step)),
  senderInfo: v.nullish(v.looseObject({ senderName: v.nullish(v.string()) })),
});
type Version = v.InferOutput<typeof version>;

const conversation = v.looseObject({
  name: v.nullish(v.string()),
  pinned: v.nullish(v.boolean()),
  createdAt: v.nullish(v.number()),
  systemPrompt: v.nullish(v.string()),
  /** Newer files have the instructions here. */
  perChatPredictionConfig: v.nullish(
    v.looseObject({
      fields: v.nullish(v.array(v.looseObject({ key: v.string(), value: v.unknown() }))),
    }),
  ),
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
    const losses = new Tallies();
    return {
      ...bareConversation,
      originalId: path.split("/").at(-1) ?? path,
      title: read.name ?? null,
      at: instantOf(read.createdAt),
      systemPrompt: instructionsOf(read, losses),
      isPinned: read.pinned === true,
      folder: folderOf(path),
      messages: repairTree(...readMessages(read.messages, losses)),
      losses: losses.list(),
    };
  },
};

type Conversation = v.InferOutput<typeof conversation>;

const instructionsKey = "llm.prediction.systemPrompt";

function instructionsOf(
  { systemPrompt, perChatPredictionConfig: config, messages }: Conversation,
  losses: Tallies,
): string {
  const set = config?.fields?.find(({ key }) => key === instructionsKey)?.value;
  const said = messages.flatMap(({ versions, currentlySelected }) => {
    const one = versions[currentlySelected];
    return one?.role === "system" ? textOf(one.content, losses) : [];
  });
  return joined([systemPrompt || (typeof set === "string" ? set : ""), ...said]);
}

function readMessages(
  messages: Conversation["messages"],
  losses: Tallies,
): readonly [messages: readonly ForeignMessage[], currentId: string | null] {
  let parentId: string | null = null;
  const all = messages.flatMap(({ versions, currentlySelected }, index) => {
    const read = versions.flatMap((one, number) =>
      readVersion(one, `${index}.${number}`, parentId, losses),
    );
    const selected = read.find(({ originalId }) => originalId === `${index}.${currentlySelected}`);
    parentId = (selected ?? read[0])?.originalId ?? parentId;
    return read;
  });
  return [all, parentId];
}

function readVersion(
  { role, content, steps, senderInfo, preprocessed }: Version,
  originalId: string,
  parentId: string | null,
  losses: Tallies,
): readonly ForeignMessage[] {
  if (role === "tool") losses.add(lossWords.results);
  if (role !== "user" && role !== "assistant") return [];
  const all: readonly Step[] =
    steps ?? (content === undefined ? [] : [{ type: "contentBlock", content }]);
  const said: string[] = [];
  const thought: string[] = [];
  // What other steps say of calls, the parts of these hold.
  for (const one of all.filter(({ type }) => type === "contentBlock"))
    (one.style?.type === "thinking" ? thought : said).push(textOf(one.content, losses));
  // Before it had a style for them, thoughts stood in the text.
  const { text, reasoning } =
    role === "assistant" ? splitThoughts(joined(said)) : { text: joined(said), reasoning: "" };
  return [
    {
      originalId,
      parentId,
      role,
      text,
      reasoning: joined([...thought, reasoning]),
      attachments: [],
      model: role === "assistant" ? (modelOf(all) ?? senderInfo?.senderName ?? null) : null,
      at: instantOf(preprocessed?.timestamp ?? Number.parseInt(all[0]?.stepIdentifier ?? "", 10)),
      rating: 0,
    },
  ];
}

function textOf(content: Step["content"], losses: Tallies): string {
  if (typeof content === "string") return content;
  return joined(
    (content ?? []).flatMap((one) => {
      if (typeof one.text === "string") return [one.text];
      losses.add(lossOf(one));
      return [];
    }),
  );
}

function lossOf({ type, fileType }: v.InferOutput<typeof part>): string {
  switch (type) {
    case "toolCallRequest":
      return lossWords.calls;
    case "toolCallResult":
      return lossWords.results;
    case "file":
      return fileType === "image" ? lossWords.pictures : lossWords.files;
    default:
      return lossWords.unknown;
  }
}

function modelOf(steps: readonly Step[]): string | undefined {
  for (const { genInfo } of steps) {
    const name = genInfo?.indexedModelIdentifier ?? genInfo?.identifier;
    if (typeof name === "string") return name;
  }
  return undefined;
}

/** The folder that it lies in, below LM Studio's own. */
function folderOf(path: string): string | null {
  const above = path.split("/").slice(0, -1);
  const top = above.lastIndexOf("conversations");
  return above.slice(top + 1).join(" / ") || null;
}
