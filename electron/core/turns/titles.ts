import type { Archive, ConversationLog, LoggedMessage } from "../archive/archive.ts";
import { tidyName } from "../../shared/organise.ts";
import type { Engine, GenerateRequest } from "../engine/engine.ts";

const longestTitle = 60;

/** Whether a conversation has had its first answer and still goes by its first words. */
export function wantsTitle(log: ConversationLog): boolean {
  return log.title === null && firstPrompt(log) !== null && hasAnswer(log);
}

/**
 * Asks the loaded model for a title and records it. Resolves without one when the model's answer is no title,
 * when it was aborted, or when the conversation was named or erased meanwhile.
 */
export async function giveTitle(
  ports: { readonly archive: Archive; readonly engine: Engine },
  conversationId: string,
  signal: AbortSignal,
): Promise<void> {
  const log = await ports.archive.conversation(conversationId);
  const prompt = log === null ? null : firstPrompt(log);
  if (log === null || prompt === null || log.title !== null) return;
  const result = await ports.engine.generate(
    titleRequest(conversationId, prompt),
    { onDelta: () => undefined },
    signal,
  );
  if (signal.aborted) return;
  const title = cleanTitle(result.text);
  const now = await ports.archive.conversation(conversationId);
  if (title === null || now === null || now.title !== null) return;
  await ports.archive.append([
    {
      kind: "conversation",
      body: { conversationId, change: { type: "renamed", title, by: "model" } },
    },
  ]);
}

/**
 * The first line without quotes, markup or a leading "Title:". `null` when that is no title: too little is left, or it
 * is so long or has so many sentences that the model has begun to answer instead.
 */
export function cleanTitle(answer: string): string | null {
  const line = answer.split("\n").find((candidate) => candidate.trim() !== "") ?? "";
  const title = tidyName(line)
    .replace(/^[\s#*_>"'“”«»`-]*(?:title\s*:)?[\s"'“”«»`*_]*/i, "")
    .replace(/[\s"'“”«»`*_.:;,-]+$/, "");
  const letters = [...title].filter((character) => /\p{Letter}/u.test(character)).length;
  const isTitle = letters >= 2 && title.length <= longestTitle && !/[.!?] /.test(title);
  return isTitle ? title : null;
}

function titleRequest(conversationId: string, prompt: string): GenerateRequest {
  const text = `Write a title of at most six words for a conversation that begins with this message. Answer with the title only.\n\n${prompt.slice(0, 600)}`;
  return {
    conversationId: `side:title:${conversationId}`,
    systemPrompt: "",
    messages: [{ id: "title", role: "user", text }],
    sampling: {
      temperature: 0.2,
      topP: 0.9,
      topK: 20,
      minP: 0.05,
      repeatPenalty: 1.1,
      seed: 1,
      maxTokens: 20,
    },
  };
}

function firstPrompt(log: ConversationLog): string | null {
  for (const message of log.messages.values()) {
    if (
      message.role === "user" &&
      message.prompt.parentId === null &&
      message.prompt.text.trim() !== ""
    ) {
      return message.prompt.text;
    }
  }
  return null;
}

function hasAnswer(log: ConversationLog): boolean {
  return [...log.messages.values()].some(
    (message: LoggedMessage) =>
      message.role === "assistant" && message.output.status === "complete",
  );
}
