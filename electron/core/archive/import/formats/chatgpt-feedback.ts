import * as v from "valibot";
import type { ImportFile } from "../container/import-files.ts";
import type { ForeignConversation } from "../foreign.ts";
import { Tallies } from "../tallies.ts";
import { valuesBeside } from "./beside.ts";
import { lossWords } from "./format.ts";

/*
 * Beside the conversations of ChatGPT's export lies `message_feedback.json`, an array of thumbs up or down with what the person
 * said to them: terminalcommandnewsletter/everything-chatgpt (README.md) shows one. Newer ones name the message in `id` and write
 * the rating with an underscore.
 */

const entry = v.looseObject({
  message_id: v.nullish(v.string()),
  id: v.nullish(v.string()),
  rating: v.string(),
  /** JSON in a text. */
  content: v.nullish(v.string()),
  text: v.nullish(v.string()),
});
type Entry = v.InferOutput<typeof entry>;

interface Given {
  readonly rating: -1 | 1;
  readonly hasWords: boolean;
}

/** By the message. */
export type Feedback = ReadonlyMap<string, Given>;

export function isFeedback({ path }: ImportFile): boolean {
  return /(?:^|\/)message_feedback\.json$/.test(path);
}

export async function readFeedback(files: readonly ImportFile[]): Promise<Feedback> {
  const feedback = new Map<string, Given>();
  for await (const value of valuesBeside(files)) {
    const parsed = v.safeParse(entry, value);
    if (parsed.success) note(parsed.output, feedback);
  }
  return feedback;
}

function note(given: Entry, feedback: Map<string, Given>): void {
  const rating = /^thumbs_?(up|down)$/i.exec(given.rating)?.[1]?.toLowerCase();
  const id = given.message_id ?? given.id;
  if (rating === undefined || id === null || id === undefined) return;
  const hasWords = (given.text ?? "") !== "" || /"text":\s*"[^"]/.test(given.content ?? "");
  feedback.set(id, { rating: rating === "up" ? 1 : -1, hasWords });
}

export function rated(conversation: ForeignConversation, feedback: Feedback): ForeignConversation {
  const given = conversation.messages.flatMap(({ originalId }) => feedback.get(originalId) ?? []);
  if (given.length === 0) return conversation;
  const losses = new Tallies();
  for (const { what, count } of conversation.losses) losses.add(what, count);
  losses.add(lossWords.opinions, given.filter(({ hasWords }) => hasWords).length);
  return {
    ...conversation,
    messages: conversation.messages.map((message) => ({
      ...message,
      rating: feedback.get(message.originalId)?.rating ?? message.rating,
    })),
    losses: losses.list(),
  };
}
