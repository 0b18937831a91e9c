import { createHash } from "node:crypto";
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
import { chain } from "./tree.ts";

/*
 * Lists of messages, as models are trained with and as scripts keep them: OpenAI's `{"messages":[{"role","content"}]}`
 * (https://platform.openai.com/docs/guides/fine-tuning) and ShareGPT's `{"conversations":[{"from","value"}]}`.
 */

const spoken = v.looseObject({
  role: v.optional(v.string()),
  from: v.optional(v.string()),
  content: v.nullish(v.unknown()),
  value: v.nullish(v.unknown()),
  reasoning_content: v.nullish(v.string()),
});

const roles: Readonly<Record<string, "user" | "assistant" | "system">> = {
  user: "user",
  human: "user",
  assistant: "assistant",
  gpt: "assistant",
  model: "assistant",
  system: "system",
  developer: "system",
};

export const messages: ConversationFormat = {
  source: "messages",
  recognises: (value) => listOf(value).some((one) => isRecord(one) && roleOf(one) !== undefined),
  read: (value, { path }) => {
    const losses = new Losses();
    const said: Omit<ForeignMessage, "parentId">[] = [];
    const instructions: string[] = [];
    for (const [index, raw] of listOf(value).entries()) {
      const parsed = v.safeParse(spoken, raw);
      const role = parsed.success ? roleOf(parsed.output) : undefined;
      if (!parsed.success || role === undefined) {
        losses.add(parsed.success ? lossWords.tools : lossWords.unknown);
        continue;
      }
      const { content, value: words, reasoning_content: reasoning } = parsed.output;
      const text = wordsOf(content ?? words, losses);
      if (role === "system") instructions.push(text);
      else
        said.push({
          ...bareMessage,
          originalId: `${index}`,
          role,
          text,
          reasoning: reasoning ?? "",
        });
    }
    const about = isRecord(value) ? value : {};
    return {
      ...bareConversation,
      // Nothing else tells one from the next, and the same words brought twice are the same.
      originalId: nameOf(about.id) ?? `${path.split("/").at(-1)} ${digestOf(value)}`,
      title: nameOf(about.title),
      at: instantOf(about.created_at ?? about.timestamp),
      systemPrompt: [...instructions, nameOf(about.system) ?? ""]
        .filter((text) => text !== "")
        .join("\n\n"),
      messages: chain(said.filter(({ text, reasoning }) => text !== "" || reasoning !== "")),
      losses: losses.list(),
    };
  },
};

const bareMessage = { attachments: [], model: null, at: null, rating: 0 } as const;

function listOf(value: unknown): readonly unknown[] {
  const list = isRecord(value)
    ? (value.messages ?? value.conversations ?? value.conversation)
    : null;
  return Array.isArray(list) ? list : [];
}

function roleOf({
  role,
  from,
}: Readonly<Record<string, unknown>>): "user" | "assistant" | "system" | undefined {
  const name = role ?? from;
  return typeof name === "string" ? roles[name.toLowerCase()] : undefined;
}

function nameOf(value: unknown): string | null {
  if (typeof value === "number") return `${value}`;
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}
