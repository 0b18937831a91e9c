import type { ArchiveRecord } from "../../shared/records.ts";
import { ConversationLogBuilder } from "./conversation-log.ts";
import { intactRecords } from "./journal/intact-records.ts";
import type { JournalIndex, PlacedRecord } from "./journal/journal-index.ts";
import type { ConversationLog } from "./archive.ts";

interface Entry {
  readonly builder: Promise<ConversationLogBuilder>;
  /** The builder once it has been read; until then new records wait in `pending`. */
  ready: ConversationLogBuilder | null;
  readonly pending: ArchiveRecord[];
  sizeBytes: number;
}

const keptConversations = 32;
const keptBytes = 64 * 1024 * 1024;

/** Conversations read lately, kept up to date with every append; the least recently used go first. */
export class ConversationCache {
  readonly #dir: string;
  readonly #index: JournalIndex;
  readonly #entries = new Map<string, Entry>();

  constructor(dir: string, index: JournalIndex) {
    this.#dir = dir;
    this.#index = index;
  }

  /** Reads only the lines of this conversation; `null` when there are none. */
  async get(conversationId: string): Promise<ConversationLog | null> {
    const entry = this.#entries.get(conversationId) ?? this.#load(conversationId);
    if (entry === null) return null;
    this.#entries.delete(conversationId);
    this.#entries.set(conversationId, entry);
    this.#evict();
    const builder = await entry.builder;
    return this.#index.marks.conversations.has(conversationId) ? null : builder.snapshot();
  }

  noteAppended(placed: readonly PlacedRecord[]): void {
    for (const { record, start, end } of placed) {
      const conversationId = "conversationId" in record.body ? record.body.conversationId : null;
      const entry = conversationId === null ? undefined : this.#entries.get(conversationId);
      if (entry === undefined) continue;
      entry.sizeBytes += end - start;
      if (entry.ready === null) entry.pending.push(record);
      else this.#apply(entry.ready, record);
    }
  }

  forget(conversationId: string): void {
    this.#entries.delete(conversationId);
  }

  #load(conversationId: string): Entry | null {
    const ranges = this.#index.ranges.of(conversationId);
    if (ranges.length === 0 || this.#index.marks.conversations.has(conversationId)) return null;
    const entry: Entry = {
      builder: this.#build(conversationId, intactRecords(this.#dir, ranges)).then((builder) => {
        for (const record of entry.pending.splice(0)) this.#apply(builder, record);
        entry.ready = builder;
        return builder;
      }),
      ready: null,
      pending: [],
      sizeBytes: ranges.reduce((sum, { start, end }) => sum + end - start, 0),
    };
    entry.builder.catch(() => this.#entries.delete(conversationId));
    this.#entries.set(conversationId, entry);
    return entry;
  }

  async #build(
    conversationId: string,
    records: ReturnType<typeof intactRecords>,
  ): Promise<ConversationLogBuilder> {
    const builder = new ConversationLogBuilder(conversationId);
    for await (const found of records) {
      for (const { record } of found) this.#apply(builder, record);
    }
    return builder;
  }

  /** What is being erased may still be on the disk. */
  #apply(builder: ConversationLogBuilder, record: ArchiveRecord): void {
    if (!this.#index.marks.covers(record)) builder.apply(record);
  }

  #evict(): void {
    let sizeBytes = [...this.#entries.values()].reduce((sum, entry) => sum + entry.sizeBytes, 0);
    for (const [conversationId, entry] of this.#entries) {
      if (
        this.#entries.size === 1 ||
        (this.#entries.size <= keptConversations && sizeBytes <= keptBytes)
      )
        return;
      sizeBytes -= entry.sizeBytes;
      this.#entries.delete(conversationId);
    }
  }
}
