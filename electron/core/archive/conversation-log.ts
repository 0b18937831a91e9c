import {
  type ArchiveRecord,
  type OutputBody,
  type TitledBy,
  isErased,
} from "../../shared/records.ts";
import { importedAtAfter, titledBy } from "../../shared/titled-by.ts";
import { type ConversationRouting, defaultConversationRouting } from "../../shared/routing.ts";
import { type ConversationSettings, defaultConversationSettings } from "../../shared/sampling.ts";
import type { ConversationLog, LoggedMessage } from "./archive.ts";

/** Whether it only says that Freehold ended before the answer did: an import may bring the rest. */
export function isCutOff({ status, provenance }: OutputBody): boolean {
  return status === "interrupted" && provenance === null;
}

/** Builds a conversation from its records, in the order of the journal. */
export class ConversationLogBuilder {
  readonly #conversationId: string;
  readonly #messages = new Map<string, LoggedMessage>();
  readonly #owed = new Map<string, ArchiveRecord[]>();
  #title: string | null = null;
  #titleBy: TitledBy | null = null;
  #importedAt: string | null = null;
  #settings: ConversationSettings = defaultConversationSettings;
  #routing: ConversationRouting = defaultConversationRouting;
  #folderId: string | null = null;
  #tags: readonly string[] = [];
  readonly #cleared = new Set<string>();

  constructor(conversationId: string) {
    this.#conversationId = conversationId;
  }

  apply(record: ArchiveRecord): void {
    const { kind, body, at } = record;
    if (isErased(body)) return;
    if (kind === "prompt") {
      this.#messages.set(body.messageId, { role: "user", prompt: body });
    } else if (kind === "output") {
      this.#messages.set(body.messageId, { role: "assistant", output: body });
      if (!isCutOff(body)) this.#owed.delete(body.messageId);
    } else if (kind === "conversation") {
      const { change } = body;
      if (change.type === "created" || change.type === "configured")
        this.#settings = change.settings;
      if (change.type === "routed") this.#routing = change.routing;
      if (change.type === "moved") this.#folderId = change.folderId;
      if (change.type === "tagged") this.#tags = change.tags;
      if (change.type === "cleared") this.#cleared.add(change.clearingKey);
      this.#importedAt = importedAtAfter(change, at, this.#importedAt);
      if (change.type === "renamed") {
        this.#title = change.title;
        this.#titleBy = titledBy(change, at, this.#importedAt);
      }
    } else if ("messageId" in body && body.messageId !== undefined) {
      this.#noteOwed(body.messageId, record);
    }
  }

  #noteOwed(messageId: string, record: ArchiveRecord): void {
    const known = this.#messages.get(messageId);
    if (known !== undefined && !(known.role === "assistant" && isCutOff(known.output))) return;
    const before = this.#owed.get(messageId);
    if (before === undefined) this.#owed.set(messageId, [record]);
    else before.push(record);
  }

  /** The conversation as it stands; records applied later do not change it. */
  snapshot(): ConversationLog {
    return {
      conversationId: this.#conversationId,
      title: this.#title,
      titleBy: this.#titleBy,
      importedAt: this.#importedAt,
      settings: this.#settings,
      routing: this.#routing,
      cleared: [...this.#cleared],
      folderId: this.#folderId,
      tags: this.#tags,
      messages: new Map(this.#messages),
      owed: new Map([...this.#owed].map(([messageId, records]) => [messageId, [...records]])),
    };
  }
}
