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
import { anything, maybeFlag, maybeList, maybeNumber, maybeRecord, maybeText } from "./lenient.ts";
import { repairTree } from "./tree.ts";

/*
 * LM Studio's conversations: a file each, `….conversation.json`, in folders as the person made them. A message has versions, of
 * which one is selected: what follows it hangs on that one. https://lmstudio.ai/docs/app/basics/chat says where they lie, and
 * lmstudio-ai/lmstudio-js (packages/lms-shared-types/src/ChatHistoryData.ts) what parts a message has; the rest follows
 * YorkieDev/lm-studio-conversation-converter (script.js) and polyipseity/llm-tracer (src/llm_tracer/adapters/lmstudio/).
 */

const step = v.looseObject({
  type: maybeText,
  /** Begins with the time at which it began, in milliseconds. */
  stepIdentifier: maybeText,
  /** Parts; in older files a text as it is. */
  content: anything,
  style: maybeRecord,
  genInfo: maybeRecord,
});
type Step = v.InferOutput<typeof step>;

const version = v.looseObject({
  role: v.string(),
  content: anything,
  preprocessed: maybeRecord,
  steps: maybeList,
  senderInfo: maybeRecord,
});
type Version = v.InferOutput<typeof version>;

const message = v.looseObject({
  versions: v.array(v.unknown()),
  currentlySelected: maybeNumber,
});

const conversation = v.looseObject({
  name: maybeText,
  pinned: maybeFlag,
  createdAt: anything,
  systemPrompt: maybeText,
  /** Newer files have the instructions here. */
  perChatPredictionConfig: maybeRecord,
  messages: v.array(v.unknown()),
});
type Conversation = v.InferOutput<typeof conversation>;

export const lmStudio: ConversationFormat = {
  source: "lm-studio",
  recognises: (value) =>
    isRecord(value) &&
    Array.isArray(value.messages) &&
    (value.messages.length === 0
      ? "currentlySelected" in value || "lastUsedModel" in value
      : value.messages.some((one) => isRecord(one) && Array.isArray(one.versions))),
  read: (value, { path }) => {
    const read = v.parse(conversation, value);
    const losses = new Tallies();
    const messages = read.messages.map((raw) => versionsOf(raw, losses));
    return {
      ...bareConversation,
      originalId: path.split("/").at(-1) ?? path,
      title: read.name ?? null,
      at: instantOf(read.createdAt),
      systemPrompt: instructionsOf(read, messages, losses),
      isPinned: read.pinned === true,
      folder: folderOf(path),
      messages: repairTree(...readMessages(messages, losses)),
      hasPlaceIds: true,
      losses: losses.list(),
    };
  },
};

/** A message, with `null` in place of a version of another form. */
interface Versions {
  readonly versions: readonly (Version | null)[];
  readonly selected: number;
}

function versionsOf(raw: unknown, losses: Tallies): Versions {
  const parsed = v.safeParse(message, raw);
  const { versions, currentlySelected } = parsed.success
    ? parsed.output
    : { versions: [raw], currentlySelected: 0 };
  const read = versions.map((one) => {
    const known = v.safeParse(version, one);
    if (!known.success) losses.add(lossWords.unknown);
    return known.success ? known.output : null;
  });
  return { versions: read, selected: currentlySelected ?? 0 };
}

const instructionsKey = "llm.prediction.systemPrompt";

function instructionsOf(
  { systemPrompt, perChatPredictionConfig: config }: Conversation,
  messages: readonly Versions[],
  losses: Tallies,
): string {
  const fields: readonly unknown[] = Array.isArray(config?.fields) ? config.fields : [];
  const set = fields.filter(isRecord).find(({ key }) => key === instructionsKey)?.value;
  const said = messages.flatMap(({ versions, selected }) => {
    const one = versions[selected];
    return one?.role === "system" ? textOf(one.content, losses) : [];
  });
  return joined([systemPrompt || (typeof set === "string" ? set : ""), ...said]);
}

function readMessages(
  messages: readonly Versions[],
  losses: Tallies,
): readonly [messages: readonly ForeignMessage[], currentId: string | null] {
  let parentId: string | null = null;
  const all = messages.flatMap(({ versions, selected }, index) => {
    const read = versions.flatMap((one, number) =>
      one === null ? [] : readVersion(one, `${index}.${number}`, parentId, losses),
    );
    const shown = read.find(({ originalId }) => originalId === `${index}.${selected}`);
    parentId = (shown ?? read[0])?.originalId ?? parentId;
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
  const all =
    steps === null || steps === undefined
      ? [v.parse(step, { type: "contentBlock", content })]
      : steps.flatMap((one) => stepOf(one, losses));
  const said: string[] = [];
  const thought: string[] = [];
  // What other steps say of calls, the parts of these hold.
  for (const one of all.filter(({ type }) => type === "contentBlock"))
    (one.style?.type === "thinking" ? thought : said).push(textOf(one.content, losses));
  // Before it had a style for them, thoughts stood in the text.
  const { text, reasoning } = splitThoughts(role, joined(said));
  return [
    {
      originalId,
      parentId,
      role,
      text,
      reasoning: joined([...thought, reasoning]),
      attachments: [],
      model: role === "assistant" ? (modelOf(all) ?? nameOf(senderInfo?.senderName)) : null,
      at: instantOf(preprocessed?.timestamp ?? Number.parseInt(all[0]?.stepIdentifier ?? "", 10)),
      rating: 0,
    },
  ];
}

function stepOf(raw: unknown, losses: Tallies): readonly Step[] {
  const parsed = v.safeParse(step, raw);
  if (parsed.success) return [parsed.output];
  losses.add(lossWords.unknown);
  return [];
}

function nameOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function textOf(content: unknown, losses: Tallies): string {
  if (typeof content === "string") return content;
  const parts: readonly unknown[] = Array.isArray(content) ? content : [];
  return joined(
    parts.flatMap((raw) => {
      const part = isRecord(raw) ? raw : {};
      if (typeof part.text === "string") return [part.text];
      losses.add(lossOf(part));
      return [];
    }),
  );
}

function lossOf({ type, fileType }: Readonly<Record<string, unknown>>): string {
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
