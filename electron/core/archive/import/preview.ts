import type { ImportPreview } from "../../../shared/imports.ts";
import type { Archive } from "../archive.ts";
import { freeId } from "./around-erased.ts";
import { underKnownIds } from "./known-ids.ts";
import type { ReadConversation, ReadItem } from "./read-conversation.ts";
import { SkippedItems } from "./skipped-items.ts";
import { Tallies } from "./tallies.ts";

const mostTitles = 8;

/** Counts what a file holds, and what of it is known here. Nothing is written. */
export class Previewing {
  readonly #archive: Archive;
  readonly #here: ReadonlySet<string>;
  readonly #unreadable = new SkippedItems();
  readonly #losses = new Tallies();
  readonly #titles: string[] = [];
  readonly #erasedMessages: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #counts = {
    conversations: 0,
    messages: 0,
    alreadyHere: 0,
    copies: 0,
    erasedHere: 0,
    erasedMessages: 0,
  };
  /** How many messages each conversation has, by its id. */
  readonly #met = new Map<string, number>();
  #firstAt: string | null = null;
  #lastAt: string | null = null;

  constructor(archive: Archive, erasedMessages: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#erasedMessages = erasedMessages;
    this.#archive = archive;
    this.#here = new Set(archive.conversationIds());
  }

  async add(items: readonly ReadItem[]): Promise<void> {
    for (const item of items) {
      if (item.type === "unreadable") this.#unreadable.add(item.reason, item.name);
      else if (item.type === "conversation") await this.#count(item.conversation);
    }
  }

  preview(): Omit<ImportPreview, "source"> {
    return {
      ...this.#counts,
      firstAt: this.#firstAt,
      lastAt: this.#lastAt,
      titles: this.#titles,
      unreadable: this.#unreadable.list(),
      losses: this.#losses.list(),
    };
  }

  async #count(read: ReadConversation): Promise<void> {
    const { conversation, wasErased } = await underKnownIds(this.#archive, read);
    const { conversationId, title, messageIds, firstAt, lastAt, losses } = conversation;
    const met = this.#met.get(conversationId);
    this.#met.set(conversationId, Math.max(messageIds.length, met ?? 0));
    // A longer copy is the same conversation further on.
    this.#counts.messages += Math.max(messageIds.length - (met ?? 0), 0);
    if (met !== undefined) {
      this.#counts.copies += 1;
      return;
    }
    this.#counts.conversations += 1;
    this.#counts.erasedMessages += await this.#countErased(conversation);
    if (this.#here.has(conversationId)) this.#counts.alreadyHere += 1;
    else if (wasErased || this.#archive.isErased(conversationId)) this.#counts.erasedHere += 1;
    for (const { what, count } of losses) this.#losses.add(what, count);
    if (title !== "" && this.#titles.length < mostTitles) this.#titles.push(title);
    if (firstAt !== null && (this.#firstAt === null || firstAt < this.#firstAt))
      this.#firstAt = firstAt;
    if (lastAt !== null && (this.#lastAt === null || lastAt > this.#lastAt)) this.#lastAt = lastAt;
  }

  /** Messages that the person erased here, and that did not come back. */
  async #countErased({ conversationId: wanted, messageIds }: ReadConversation): Promise<number> {
    const conversationId = freeId(wanted, (id) => this.#archive.isErased(id));
    const erased = this.#erasedMessages.get(conversationId);
    if (erased === undefined) return 0;
    const log = await this.#archive.conversation(conversationId);
    const gone = messageIds.filter((id) => erased.has(id));
    return gone.filter((id) => log?.messages.has(freeId(id, (one) => erased.has(one))) !== true)
      .length;
  }
}
