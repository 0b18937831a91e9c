import type {
  ConversationChange,
  EgressBody,
  ErasedPart,
  ErasedRecordBody,
  FolderBody,
  KeepBody,
  RatingBody,
  RouteBody,
} from "../../../electron/shared/records.ts";
import { placeKey } from "../../../electron/shared/organise.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import type {
  ConversationRow,
  FolderRow,
  KeptRow,
  MessageRow,
  NodeRow,
  RouteRow,
} from "../rows.ts";
import { costOf, newConversation, nodeOf, ratedAsBefore } from "./new-rows.ts";
import type { ErasedMessages, RowChanges } from "./row-changes.ts";
import { givenBy, losesTitle, titleFromPrompt } from "./title.ts";

/** The rows that a page of records builds upon, as far as they exist. */
export interface Known {
  readonly conversations: readonly ConversationRow[];
  readonly messages: readonly MessageRow[];
  readonly routes: readonly RouteRow[];
  readonly folders: readonly FolderRow[];
}

/** The rows of one page while its records are applied. */
export class Page {
  readonly #conversations: Map<string, ConversationRow>;
  readonly #messages: Map<string, MessageRow>;
  /** By message: a node for each of its records. */
  readonly #nodes = new Map<string, readonly NodeRow[]>();
  readonly #routes: Map<string, RouteRow>;
  readonly #folders: Map<string, FolderRow>;
  readonly #removedFolders = new Set<string>();
  readonly #kept = new Map<string, KeptRow>();
  readonly #released = new Set<string>();
  readonly #changedRoutes = new Set<string>();
  readonly #changedConversations = new Set<string>();
  readonly #changedMessages = new Set<string>();
  readonly #erased = new Set<string>();
  readonly #erasedMessages: ErasedMessages[] = [];
  #erasesAll = false;

  constructor(known: Known) {
    this.#conversations = new Map(known.conversations.map((row) => [row.id, row]));
    this.#messages = new Map(known.messages.map((row) => [row.id, row]));
    this.#routes = new Map(known.routes.map((row) => [row.messageId, row]));
    this.#folders = new Map(known.folders.map((row) => [row.id, row]));
  }

  changeConversation(id: string, change: ConversationChange, at: string): void {
    const row = this.#conversations.get(id);
    if (change.type === "created") {
      if (row !== undefined) return;
      return this.#putConversation(newConversation(id, change.settings, at));
    }
    // Only a conversation that was erased, or whose beginning is damaged, is unknown here.
    if (row === undefined) return;
    switch (change.type) {
      case "imported":
        if (change.origin.isPart === true) return;
        return this.#putConversation({ ...row, origin: change.origin });
      case "renamed":
        return this.#putConversation({
          ...row,
          title: change.title,
          titledBy: givenBy(change, at, row),
        });
      case "pinned":
        return this.#putConversation({ ...row, isPinned: change.isPinned });
      case "moved":
        return this.#putConversation({ ...row, folderId: change.folderId });
      case "tagged":
        return this.#putConversation({ ...row, tags: change.tags });
      case "archived":
        return this.#putConversation({ ...row, isArchived: change.isArchived });
      case "configured":
        return this.#putConversation({ ...row, settings: change.settings });
      case "routed":
        return this.#putConversation({ ...row, routing: change.routing });
      case "cleared":
        return;
    }
  }

  changeFolder({ folderId: id, change }: FolderBody, at: string): void {
    const row = this.#folders.get(id);
    if (change.type === "removed") {
      this.#folders.delete(id);
      this.#removedFolders.add(id);
    } else if (change.type === "created") {
      if (row === undefined) this.#folders.set(id, { id, name: change.name, createdAt: at });
    } else if (row !== undefined) {
      this.#folders.set(id, { ...row, name: change.name });
    }
  }

  keep({ place, isKept }: KeepBody): void {
    const key = placeKey(place);
    if (isKept) this.#kept.set(key, { key, place });
    else this.#kept.delete(key);
    if (isKept) this.#released.delete(key);
    else this.#released.add(key);
  }

  addMessage(message: MessageRow): void {
    // A prompt whose conversation record is damaged still shows; an answer to an erased conversation does not.
    const conversation =
      this.#conversations.get(message.conversationId) ??
      (message.role === "user"
        ? newConversation(message.conversationId, defaultConversationSettings, message.at)
        : undefined);
    if (conversation === undefined) return;
    if (this.#isElsewhere(message)) return;
    const known = this.#messages.get(message.id);
    this.#messages.set(message.id, ratedAsBefore(message, known));
    this.#changedMessages.add(message.id);
    this.#nodes.set(message.id, [...(this.#nodes.get(message.id) ?? []), nodeOf(message)]);
    const title =
      conversation.titledBy === "none" && message.role === "user"
        ? ({
            title: titleFromPrompt(message.text) || (message.attachments[0]?.name ?? ""),
            titledBy: "prompt",
          } as const)
        : {};
    this.#putConversation({
      ...conversation,
      ...title,
      updatedAt: updatedBy(message, conversation),
      messageCount: conversation.messageCount + (known === undefined ? 1 : 0),
      costUsd: conversation.costUsd + costOf(message) - (known === undefined ? 0 : costOf(known)),
    });
  }

  route(body: RouteBody): void {
    if (this.#isElsewhere({ id: body.messageId, conversationId: body.conversationId })) return;
    const egressSeq = this.#routes.get(body.messageId)?.egressSeq ?? null;
    this.#routes.set(body.messageId, { ...body, egressSeq });
    this.#changedRoutes.add(body.messageId);
  }

  /** Something left for an answer; what belongs to none is in the ledger only. */
  leave({ conversationId, messageId }: EgressBody, seq: number): void {
    const row = messageId === undefined ? undefined : this.#routes.get(messageId);
    if (row === undefined || row.conversationId !== conversationId) return;
    this.#routes.set(row.messageId, { ...row, egressSeq: seq });
    this.#changedRoutes.add(row.messageId);
  }

  rate({ conversationId, messageId, rating }: RatingBody): void {
    const message = this.#messages.get(messageId);
    if (message?.role !== "assistant" || message.conversationId !== conversationId) return;
    const { ratedAs: _before, ...rest } = message;
    const rated = rating === 0 ? {} : { ratedAs: rating };
    this.#messages.set(messageId, { ...rest, rating, ...rated });
    this.#changedMessages.add(messageId);
  }

  /** What is imported may name a message of another conversation, by chance or by design: that one stays as it is. */
  #isElsewhere({ id, conversationId }: Pick<MessageRow, "id" | "conversationId">): boolean {
    const known = this.#messages.get(id);
    return known !== undefined && known.conversationId !== conversationId;
  }

  erase(body: ErasedRecordBody): void {
    if ("everything" in body) return this.#eraseEverything();
    const { conversationId, messageIds } = body;
    if (messageIds !== undefined) return this.#eraseMessages({ ...body, messageIds });
    this.#conversations.delete(conversationId);
    for (const [id, message] of this.#messages)
      if (message.conversationId === conversationId) this.#forgetMessage(id);
    for (const [id, row] of this.#routes) {
      if (row.conversationId === conversationId) this.#routes.delete(id);
    }
    this.#erased.add(conversationId);
  }

  #eraseEverything(): void {
    for (const id of this.#conversations.keys()) this.#erased.add(id);
    this.#conversations.clear();
    this.#messages.clear();
    this.#nodes.clear();
    this.#routes.clear();
    this.#folders.clear();
    this.#kept.clear();
    this.#erasesAll = true;
  }

  #eraseMessages(erased: ErasedPart & { readonly messageIds: readonly string[] }): void {
    const { conversationId, messageIds } = erased;
    const row = this.#conversations.get(conversationId);
    if (row === undefined) return;
    const gone = messageIds.flatMap((id) => this.#messages.get(id) ?? []);
    for (const id of messageIds) {
      this.#forgetMessage(id);
      this.#routes.delete(id);
    }
    this.#erasedMessages.push({ conversationId, messageIds });
    this.#putConversation({
      ...row,
      // The next prompt that begins it, if any is left, gives it a title when the rows are written.
      ...(losesTitle(row, erased) && { title: "", titledBy: "none" }),
      messageCount: Math.max(0, row.messageCount - gone.length),
      costUsd: gone.reduce((sum, message) => sum - costOf(message), row.costUsd),
    });
  }

  #forgetMessage(id: string): void {
    this.#messages.delete(id);
    this.#nodes.delete(id);
  }

  changes(): RowChanges {
    return {
      conversations: pick(this.#conversations, this.#changedConversations),
      messages: pick(this.#messages, this.#changedMessages),
      nodes: [...this.#nodes.values()].flat(),
      routes: pick(this.#routes, this.#changedRoutes),
      folders: [...this.#folders.values()],
      removedFolderIds: [...this.#removedFolders],
      kept: [...this.#kept.values()],
      releasedKeys: [...this.#released],
      erasedConversationIds: [...this.#erased],
      erasedMessages: this.#erasedMessages,
      erasesAll: this.#erasesAll,
    };
  }

  #putConversation(row: ConversationRow): void {
    this.#conversations.set(row.id, row);
    this.#changedConversations.add(row.id);
  }
}

/** What an import brings later may have been written earlier. */
function updatedBy({ at }: MessageRow, { messageCount, updatedAt }: ConversationRow): string {
  return messageCount > 0 && updatedAt > at ? updatedAt : at;
}

function pick<Row>(rows: ReadonlyMap<string, Row>, ids: ReadonlySet<string>): Row[] {
  return [...ids].flatMap((id) => rows.get(id) ?? []);
}
