import * as v from "valibot";
import type { ForeignConversation, ForeignMessage } from "../foreign.ts";
import { Tallies } from "../tallies.ts";
import {
  bareConversation,
  digestOf,
  type ConversationFormat,
  instantOf,
  isRecord,
  joined,
  lossWords,
  splitThoughts,
  wordsOf,
} from "./format.ts";
import { anything, maybeList, maybeText } from "./lenient.ts";
import { chain } from "./tree.ts";

/*
 * Lists of messages, as models are trained with and as scripts keep them: OpenAI's `{"messages":[{"role","content"}]}`
 * (https://platform.openai.com/docs/guides/fine-tuning), the list by itself, and ShareGPT's `{"conversations":[{"from","value"}]}`
 * with the roles that hiyouga/LLaMA-Factory (data/README.md) lists. Anthropic's API has tools give back their results in the
 * person's name (https://docs.anthropic.com/en/api/messages).
 */

const spoken = v.looseObject({
  role: maybeText,
  from: maybeText,
  content: anything,
  value: anything,
  reasoning_content: maybeText,
  tool_calls: maybeList,
});

type Role = "user" | "assistant" | "system" | "call" | "result";

const roles: Readonly<Record<string, Role>> = {
  user: "user",
  human: "user",
  assistant: "assistant",
  gpt: "assistant",
  model: "assistant",
  system: "system",
  developer: "system",
  function_call: "call",
  tool: "result",
  function: "result",
  observation: "result",
};

export const messages: ConversationFormat = {
  source: "messages",
  recognises: (value) => listOf(value).some((one) => isRecord(one) && roleOf(one) !== undefined),
  read: (value, { path }) => {
    const losses = new Tallies();
    const said: Omit<ForeignMessage, "parentId">[] = [];
    const instructions: string[] = [];
    for (const [index, raw] of listOf(value).entries()) {
      const parsed = v.safeParse(spoken, raw);
      const role = parsed.success ? roleOf(parsed.output) : undefined;
      if (!parsed.success || role === undefined) losses.add(lossWords.unknown);
      else if (role === "call") losses.add(lossWords.calls);
      else if (role === "result") losses.add(lossWords.results);
      else if (role === "system") instructions.push(wordsIn(parsed.output, losses));
      else said.push({ ...readMessage(parsed.output, role, losses), originalId: `${index}` });
    }
    const about = isRecord(value) ? value : {};
    // A prompt that was only a picture still was one, or its answer would go on with the answer before.
    const told = said.filter(
      ({ role, text, reasoning }) => role === "user" || text !== "" || reasoning !== "",
    );
    return {
      ...bareConversation,
      ...idsOf(value, told.find(({ text }) => text !== "") ?? told[0], path),
      title: nameOf(about.title),
      at: instantOf(about.created_at ?? about.timestamp),
      systemPrompt: joined([...instructions, nameOf(about.system) ?? ""]),
      messages: chain(told),
      hasPlaceIds: true,
      losses: losses.list(),
    };
  },
};

/** One that stands in a list by itself, with nothing around it. */
export function isBareMessage(value: unknown): boolean {
  return isRecord(value) && roleOf(value) !== undefined && ("content" in value || "value" in value);
}

/**
 * An id is often a number in its file, so it counts together with what was said first, which is the same when there is
 * more. Without one, the same words brought twice are the same, whatever their file is called.
 */
function idsOf(
  value: unknown,
  first: Pick<ForeignMessage, "role" | "text"> | undefined,
  path: string,
): Pick<ForeignConversation, "originalId" | "formerId"> {
  const id = isRecord(value) ? nameOf(value.id) : null;
  if (id !== null)
    return { originalId: `${id} ${digestOf([first?.role, first?.text])}`, formerId: id };
  const digest = digestOf(value);
  return { originalId: digest, formerId: `${path.split("/").at(-1)} ${digest}` };
}

type Spoken = v.InferOutput<typeof spoken>;

function readMessage(
  one: Spoken,
  role: "user" | "assistant",
  losses: Tallies,
): Omit<ForeignMessage, "parentId" | "originalId"> {
  losses.add(lossWords.calls, (one.tool_calls ?? []).length);
  const { text, reasoning } = splitThoughts(role, wordsIn(one, losses));
  return {
    ...bareMessage,
    role,
    text,
    reasoning: joined([one.reasoning_content ?? "", reasoning]),
  };
}

function wordsIn({ content, value }: Spoken, losses: Tallies): string {
  return wordsOf(content ?? value, losses);
}

const bareMessage = { attachments: [], model: null, at: null, rating: 0 } as const;

function listOf(value: unknown): readonly unknown[] {
  const list = isRecord(value)
    ? (value.messages ?? value.conversations ?? value.conversation)
    : value;
  return Array.isArray(list) ? list : [];
}

function roleOf({ role, from, content }: Readonly<Record<string, unknown>>): Role | undefined {
  const name = role ?? from;
  const known = typeof name === "string" ? roles[name.toLowerCase()] : undefined;
  return known === "user" && isResults(content) ? "result" : known;
}

function isResults(content: unknown): boolean {
  const parts: readonly unknown[] = Array.isArray(content) ? content : [];
  return parts.length > 0 && parts.every((part) => isRecord(part) && part.type === "tool_result");
}

function nameOf(value: unknown): string | null {
  if (typeof value === "number") return `${value}`;
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
