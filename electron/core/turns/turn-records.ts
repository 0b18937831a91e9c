import type { CallInput } from "../../shared/contract.ts";
import type { ConversationChange, NewRecord } from "../../shared/records.ts";
import type { ConversationSettings } from "../../shared/sampling.ts";
import type { OpenTurn } from "../archive/archive.ts";
import type { Ending } from "./settle.ts";

interface NewTurn {
  readonly conversationId: string;
  readonly promptId: string;
  readonly outputId: string;
}

/** What makes a conversation. */
export function conversationRecords(
  conversationId: string,
  settings: ConversationSettings,
  { routing, cleared }: Pick<CallInput<"turn.send">, "routing" | "cleared">,
): readonly NewRecord[] {
  const changes: readonly ConversationChange[] = [
    { type: "created", settings },
    ...(routing === null ? [] : [{ type: "routed" as const, routing }]),
    ...cleared.map((clearing) => ({ type: "cleared" as const, ...clearing })),
  ];
  return changes.map((change) => ({ kind: "conversation", body: { conversationId, change } }));
}

export function promptRecord(
  { conversationId, promptId, outputId }: NewTurn,
  {
    parentId,
    text,
    attachments,
  }: Pick<CallInput<"turn.send">, "parentId" | "text" | "attachments">,
): NewRecord {
  const body = { conversationId, messageId: promptId, parentId, text, attachments };
  return { kind: "prompt", body: { ...body, replyId: outputId } };
}

/** An empty checkpoint owes one more answer, so that one lost in a crash is reported like any other. */
export function owedRecord({ conversationId, promptId, outputId }: NewTurn): NewRecord {
  const piece = { offset: 0, text: "", reasoningOffset: 0, reasoning: "" };
  const body = { conversationId, messageId: outputId, parentId: promptId, ...piece };
  return { kind: "checkpoint", body };
}

/** How an answer ended that an earlier run of the app did not finish: as far as it had come. */
export function interruptedEnding({ text, reasoning }: OpenTurn): Ending {
  return { status: "interrupted", text, reasoning, failure: null, provenance: null };
}

/** The same as the answer's record. */
export function interruptedRecord(turn: OpenTurn): NewRecord {
  const { conversationId, messageId, parentId } = turn;
  return {
    kind: "output",
    body: { conversationId, messageId, parentId, ...interruptedEnding(turn) },
  };
}
