import { createHash } from "node:crypto";
import { foldName, maxFolderName, maxTag, maxTags, tidyName } from "../../../shared/organise.ts";
import type { NewRecord, OutputBody } from "../../../shared/records.ts";
import { defaultConversationSettings, longestSystemPrompt } from "../../../shared/sampling.ts";
import { wholeCharacters } from "../../../shared/whole-characters.ts";
import type { ForeignConversation, ForeignSource } from "./foreign.ts";
import { asTurns, type Turn } from "./foreign-turns.ts";
import { lossWords } from "./formats/format.ts";
import type { FormerIds, ReadConversation } from "./read-conversation.ts";

const longestTitle = 200;

/** An id made of names elsewhere: the same conversation, brought twice, has one. */
export function stableId(...names: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(names)).digest("base64url").slice(0, 32);
}

/** Records of a conversation of another program. The same conversation gives the same ids, on any machine. */
export function foreignRecords(
  source: ForeignSource,
  importId: string,
  conversation: ForeignConversation,
): ReadConversation {
  const conversationId = stableId(source, conversation.originalId);
  const turns = asTurns(conversation.messages);
  const times = turns.flatMap(({ at }) => at ?? []).toSorted();
  const at = conversation.at ?? times[0] ?? null;
  const title = nameOf(conversation.title, longestTitle);
  const idOf = (originalId: string): string => stableId(conversationId, originalId);
  return {
    conversationId,
    former: formerIds(source, conversation.formerId, turns, idOf),
    title,
    records: [
      ...aboutConversation(source, importId, conversationId, { ...conversation, title, at }),
      ...turns.flatMap((turn) =>
        ofTurn(source, conversationId, idOf, { ...turn, at: turn.at ?? at }),
      ),
    ],
    folder: nameOf(conversation.folder, maxFolderName) || null,
    messageIds: turns.map(({ originalId }) => idOf(originalId)),
    hasPlaceIds: conversation.hasPlaceIds,
    firstAt: times[0] ?? at,
    lastAt: times.at(-1) ?? at,
    losses: [
      ...conversation.losses,
      ...(conversation.systemPrompt.length > longestSystemPrompt
        ? [{ what: lossWords.instructions, count: 1 }]
        : []),
    ],
  };
}

function formerIds(
  source: ForeignSource,
  formerId: string | null,
  turns: readonly Turn[],
  idOf: (originalId: string) => string,
): FormerIds | null {
  const beginning = turns.find(({ text }) => text !== "") ?? turns[0];
  if (formerId === null || beginning === undefined) return null;
  const conversationId = stableId(source, formerId);
  const formerOf = (originalId: string): string => stableId(conversationId, originalId);
  const { role, text, originalId } = beginning;
  return {
    conversationId,
    messageIds: new Map(turns.map((turn) => [idOf(turn.originalId), formerOf(turn.originalId)])),
    beginning: { role, text, messageId: formerOf(originalId) },
  };
}

function aboutConversation(
  source: ForeignSource,
  importId: string,
  conversationId: string,
  { originalId, title, at, systemPrompt, isPinned, isArchived, tags }: ForeignConversation,
): readonly NewRecord[] {
  const settings = {
    ...defaultConversationSettings,
    systemPrompt: wholeCharacters(cutShort(systemPrompt, longestSystemPrompt)),
  };
  const changes = [
    { type: "created", settings } as const,
    { type: "imported", origin: { importId, source, originalId } } as const,
    ...(title === null || title === "" ? [] : [{ type: "renamed", title, by: "import" } as const]),
    ...(isPinned ? [{ type: "pinned", isPinned } as const] : []),
    ...(tags.length === 0 ? [] : [{ type: "tagged", tags: tidyTags(tags) } as const]),
    ...(isArchived ? [{ type: "archived", isArchived } as const] : []),
  ];
  return changes.map((change) => ({
    kind: "conversation",
    body: { conversationId, change },
    ...timed(at),
  }));
}

function ofTurn(
  source: ForeignSource,
  conversationId: string,
  idOf: (originalId: string) => string,
  turn: Turn,
): readonly NewRecord[] {
  const messageId = idOf(turn.originalId);
  const when = timed(turn.at);
  const { text } = turn;
  if (turn.role === "user") {
    const parentId = turn.parentId === null ? null : idOf(turn.parentId);
    const { attachments } = turn;
    const replyId = idOf(turn.replyId);
    const body = { conversationId, messageId, parentId, text, attachments, replyId };
    return [{ kind: "prompt", body, ...when }];
  }
  const body: OutputBody = {
    conversationId,
    messageId,
    parentId: idOf(turn.parentId),
    status: turn.isMissing ? "interrupted" : "complete",
    text,
    reasoning: turn.reasoning,
    failure: null,
    provenance: null,
    imported: { source, model: turn.model },
  };
  const { rating } = turn;
  if (rating === 0) return [{ kind: "output", body, ...when }];
  return [
    { kind: "output", body, ...when },
    { kind: "rating", body: { conversationId, messageId, rating }, ...when },
  ];
}

function timed(at: string | null): { readonly at?: string } {
  return at === null ? {} : { at };
}

/** As the person could have given it here; no half of a character at its end or inside. */
function nameOf(name: string | null, longest: number): string {
  return wholeCharacters(cutShort(tidyName(name ?? ""), longest));
}

/** At most so long, and no half of a character at the cut. */
function cutShort(text: string, longest: number): string {
  return text.length > longest ? text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "") : text;
}

/** As the person could have given them here. */
function tidyTags(tags: readonly string[]): readonly string[] {
  const byName = new Map(tags.map((tag) => nameOf(tag, maxTag)).map((tag) => [foldName(tag), tag]));
  return [...byName.values()].filter((tag) => tag !== "").slice(0, maxTags);
}
