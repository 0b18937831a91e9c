import {
  type ArchiveRecord,
  type Attachment,
  type ConversationChange,
  type OutputBody,
  isErased,
} from "../../../shared/records.ts";
import { type ConversationRouting, defaultConversationRouting } from "../../../shared/routing.ts";
import { readRecord } from "../journal/record.ts";
import type { SnapshotReader } from "./snapshot-reader.ts";

/** A conversation as a person would tell it. */
export interface ExportedConversation {
  readonly id: string;
  /** Empty while it has none. */
  readonly title: string;
  /** ISO 8601; of its first record. */
  readonly createdAt: string;
  /** Name of the folder it lies in. */
  readonly folder: string | null;
  /** Also of one that was removed. */
  readonly folderId: string | null;
  readonly tags: readonly string[];
  readonly isPinned: boolean;
  readonly isArchived: boolean;
  readonly systemPrompt: string;
  readonly routing: ConversationRouting;
  /** The program it was brought in from. */
  readonly importedFrom: string | null;
  /** `clearingKey`s of what the person let pass here. */
  readonly cleared: readonly string[];
  /** Whether records of it could not be read: what they said of it is not known. */
  readonly isDamaged: boolean;
  /** In the order in which they were written; the tree is in their `parentId`s. */
  readonly messages: readonly ExportedMessage[];
}

export type ExportedMessage = {
  readonly id: string;
  readonly parentId: string | null;
  readonly at: string;
  readonly text: string;
} & (
  | { readonly role: "user"; readonly attachments: readonly Attachment[] }
  | { readonly role: "assistant"; readonly rating: -1 | 0 | 1; readonly output: OutputBody }
);

const readKinds: ReadonlySet<string> = new Set(["conversation", "prompt", "output", "rating"]);

/** Reads conversations one by one; holds one at a time. */
export class ConversationReader {
  readonly #reader: SnapshotReader;
  readonly #folders: ReadonlyMap<string, string>;
  readonly #onlyIds: ReadonlySet<string> | null;

  /** With `messageIds`, of each conversation only these. */
  constructor(reader: SnapshotReader, messageIds: readonly string[] | null = null) {
    this.#reader = reader;
    this.#folders = readFolders(reader);
    this.#onlyIds = messageIds === null ? null : new Set(messageIds);
  }

  read(at: number): ExportedConversation {
    const builder = new ConversationBuilder(this.#reader.conversationId(at));
    const { damaged } = this.#reader;
    this.#reader.eachLine(at, ({ bytes, header, end }) => {
      builder.note(header.at);
      const record = readKinds.has(header.kind) ? readRecord(bytes, header, end) : null;
      if (record !== null) builder.apply(record);
    });
    const isDamaged = this.#reader.damaged > damaged;
    return builder.finish(this.#folders, this.#onlyIds, isDamaged);
  }
}

/** Names of the folders there are, by id. */
function readFolders(reader: SnapshotReader): ReadonlyMap<string, string> {
  const folders = new Map<string, string>();
  reader.eachCommonLine(({ bytes, header, end }) => {
    const record = header.kind === "folder" ? readRecord(bytes, header, end) : null;
    if (record?.kind !== "folder" || isErased(record.body)) return;
    const { folderId, change } = record.body;
    if (change.type === "removed") folders.delete(folderId);
    else folders.set(folderId, change.name);
  });
  return folders;
}

class ConversationBuilder {
  readonly #id: string;
  readonly #messages = new Map<string, ExportedMessage>();
  readonly #cleared: string[] = [];
  #createdAt = "";
  #title = "";
  #folderId: string | null = null;
  #tags: readonly string[] = [];
  #isPinned = false;
  #isArchived = false;
  #systemPrompt = "";
  #routing = defaultConversationRouting;
  #importedFrom: string | null = null;

  constructor(id: string) {
    this.#id = id;
  }

  note(at: string): void {
    if (this.#createdAt === "") this.#createdAt = at;
  }

  apply({ kind, at, body }: ArchiveRecord): void {
    if (isErased(body)) return;
    if (kind === "prompt") {
      const { messageId: id, parentId, text, attachments } = body;
      this.#messages.set(id, { id, parentId, at, text, role: "user", attachments });
    } else if (kind === "output") {
      const { messageId: id, parentId, text } = body;
      const rating = this.#ratingOf(id);
      this.#messages.set(id, { id, parentId, at, text, role: "assistant", rating, output: body });
    } else if (kind === "rating") {
      const rated = this.#messages.get(body.messageId);
      if (rated?.role === "assistant")
        this.#messages.set(rated.id, { ...rated, rating: body.rating });
    } else if (kind === "conversation") this.#change(body.change);
  }

  finish(
    folders: ReadonlyMap<string, string>,
    onlyIds: ReadonlySet<string> | null,
    isDamaged: boolean,
  ): ExportedConversation {
    const messages = [...this.#messages.values()];
    return {
      id: this.#id,
      title: this.#title,
      createdAt: this.#createdAt,
      folder: folders.get(this.#folderId ?? "") ?? null,
      folderId: this.#folderId,
      tags: this.#tags,
      isPinned: this.#isPinned,
      isArchived: this.#isArchived,
      systemPrompt: this.#systemPrompt,
      routing: this.#routing,
      importedFrom: this.#importedFrom,
      cleared: this.#cleared,
      isDamaged,
      messages: onlyIds === null ? messages : messages.filter(({ id }) => onlyIds.has(id)),
    };
  }

  #ratingOf(id: string): -1 | 0 | 1 {
    const known = this.#messages.get(id);
    return known?.role === "assistant" ? known.rating : 0;
  }

  #change(change: ConversationChange): void {
    switch (change.type) {
      case "created":
        this.#systemPrompt = change.settings.systemPrompt;
        break;
      case "imported":
        if (change.origin.isPart !== true) this.#importedFrom = change.origin.source;
        break;
      case "configured":
        this.#systemPrompt = change.settings.systemPrompt;
        break;
      case "renamed":
        this.#title = change.title;
        break;
      case "moved":
        this.#folderId = change.folderId;
        break;
      case "tagged":
        this.#tags = change.tags;
        break;
      case "pinned":
        this.#isPinned = change.isPinned;
        break;
      case "archived":
        this.#isArchived = change.isArchived;
        break;
      case "cleared":
        this.#cleared.push(change.clearingKey);
        break;
      case "routed":
        this.#routing = change.routing;
        break;
    }
  }
}
