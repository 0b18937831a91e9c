import type { ImportPreview } from "../../../shared/imports.ts";
import type { Archive } from "../archive.ts";
import type { ReadConversation, ReadItem } from "./read-conversation.ts";
import { Tallies } from "./tallies.ts";

const mostTitles = 8;

/** Counts what a file holds, and what of it is known here. Nothing is written. */
export class Previewing {
  readonly #archive: Archive;
  readonly #here: ReadonlySet<string>;
  readonly #unreadable = new Tallies();
  readonly #losses = new Tallies();
  readonly #titles: string[] = [];
  readonly #counts = { conversations: 0, messages: 0, alreadyHere: 0, erasedHere: 0 };
  #firstAt: string | null = null;
  #lastAt: string | null = null;

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#here = new Set(archive.conversationIds());
  }

  add(items: readonly ReadItem[]): void {
    for (const item of items) {
      if (item.type === "unreadable") this.#unreadable.add(item.reason);
      else if (item.type === "conversation") this.#count(item.conversation);
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

  #count({ conversationId, title, messages, firstAt, lastAt, losses }: ReadConversation): void {
    this.#counts.conversations += 1;
    this.#counts.messages += messages;
    if (this.#here.has(conversationId)) this.#counts.alreadyHere += 1;
    else if (this.#archive.isErased(conversationId)) this.#counts.erasedHere += 1;
    for (const { what, count } of losses) this.#losses.add(what, count);
    if (title !== "" && this.#titles.length < mostTitles) this.#titles.push(title);
    if (firstAt !== null && (this.#firstAt === null || firstAt < this.#firstAt))
      this.#firstAt = firstAt;
    if (lastAt !== null && (this.#lastAt === null || lastAt > this.#lastAt)) this.#lastAt = lastAt;
  }
}
