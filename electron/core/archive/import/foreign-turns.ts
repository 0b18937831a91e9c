import type { Attachment } from "../../../shared/records.ts";
import type { ForeignMessage } from "./foreign.ts";

/** A message in a lawful place: prompts and answers take turns, and every prompt has an answer. */
export type Turn = {
  readonly originalId: string;
  readonly text: string;
  readonly at: string | null;
} & (
  | {
      readonly role: "user";
      readonly parentId: string | null;
      readonly attachments: readonly Attachment[];
      /** Of its first answer. */
      readonly replyId: string;
    }
  | {
      readonly role: "assistant";
      readonly parentId: string;
      readonly reasoning: string;
      readonly model: string | null;
      readonly rating: -1 | 0 | 1;
      /** Stands for an answer that the other program does not have either. */
      readonly isMissing: boolean;
    }
);

/**
 * Brings messages into turns as the archive keeps them, whatever followed on what elsewhere. An answer that goes on after
 * another becomes part of it, as long as nothing else follows there too; an answer to nothing follows on an empty prompt; a
 * prompt without an answer, or with a prompt after it, gets an empty one that says it was interrupted. Parents come before
 * children, as they were given.
 */
export function asTurns(messages: readonly ForeignMessage[]): readonly Turn[] {
  const joined = joinAnswers(messages);
  const byId = new Map(joined.map((message) => [message.originalId, message]));
  const answers = new Map<string, string>();
  const askedOn = new Set<string>();
  for (const { role, parentId, originalId } of joined) {
    if (parentId === null) continue;
    if (role === "user") askedOn.add(parentId);
    else if (!answers.has(parentId)) answers.set(parentId, originalId);
  }
  return joined.flatMap((message) => {
    const { originalId: id, parentId } = message;
    const parent = parentId === null ? undefined : byId.get(parentId);
    if (message.role === "assistant") return answerTurns(message, parent);
    const answerId = answers.get(id);
    const prompt = promptTurn(message, parent, answerId);
    return answerId === undefined || askedOn.has(id)
      ? [prompt, missingAnswer(id, message.at)]
      : [prompt];
  });
}

/** A prompt that follows on a prompt follows on the answer which that one did not get. */
function promptTurn(
  { originalId, text, at, attachments }: ForeignMessage,
  parent: ForeignMessage | undefined,
  answerId: string | undefined,
): Turn {
  const above = parent?.role === "user" ? missingId(parent.originalId) : parent?.originalId;
  const replyId = answerId ?? missingId(originalId);
  return { role: "user", originalId, parentId: above ?? null, text, at, attachments, replyId };
}

function answerTurns(
  { originalId, text, reasoning, model, rating, at }: ForeignMessage,
  parent: ForeignMessage | undefined,
): readonly Turn[] {
  const answer = { role: "assistant", originalId, text, reasoning, model, rating, at } as const;
  if (parent?.role === "user")
    return [{ ...answer, parentId: parent.originalId, isMissing: false }];
  const promptId = `${originalId} prompt`;
  const parentId = parent?.originalId ?? null;
  const opener = { role: "user", originalId: promptId, parentId, replyId: originalId } as const;
  return [
    { ...opener, text: "", at, attachments: [] },
    { ...answer, parentId: promptId, isMissing: false },
  ];
}

function missingAnswer(promptId: string, at: string | null): Turn {
  return {
    role: "assistant",
    originalId: missingId(promptId),
    parentId: promptId,
    text: "",
    reasoning: "",
    model: null,
    rating: 0,
    at,
    isMissing: true,
  };
}

function missingId(promptId: string): string {
  return `${promptId} reply`;
}

/** Tools and thoughts make one answer several messages elsewhere. The first one keeps its id, so that a longer file knows it. */
function joinAnswers(messages: readonly ForeignMessage[]): readonly ForeignMessage[] {
  const children = new Map<string, number>();
  for (const { parentId } of messages)
    if (parentId !== null) children.set(parentId, (children.get(parentId) ?? 0) + 1);
  const kept = new Map<string, ForeignMessage>();
  /** What became part of what. */
  const partOf = new Map<string, string>();
  for (const message of messages) {
    const parentId =
      message.parentId === null ? null : (partOf.get(message.parentId) ?? message.parentId);
    const parent = parentId === null ? undefined : kept.get(parentId);
    const isOnlyChild = children.get(message.parentId ?? "") === 1;
    if (message.role === "assistant" && parent?.role === "assistant" && isOnlyChild) {
      kept.set(parent.originalId, joinTwo(parent, message));
      partOf.set(message.originalId, parent.originalId);
    } else {
      kept.set(message.originalId, { ...message, parentId });
    }
  }
  return [...kept.values()];
}

function joinTwo(first: ForeignMessage, second: ForeignMessage): ForeignMessage {
  return {
    ...first,
    text: paragraphs(first.text, second.text),
    reasoning: paragraphs(first.reasoning, second.reasoning),
    model: second.model ?? first.model,
    rating: second.rating === 0 ? first.rating : second.rating,
  };
}

function paragraphs(first: string, second: string): string {
  return [first, second].filter((text) => text !== "").join("\n\n");
}
