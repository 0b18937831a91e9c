import type { ImportProgress } from "../../../shared/imports.ts";
import type { ImportSource } from "../../../shared/records.ts";
import { FailureError } from "../../../shared/result.ts";
import { diskFailure } from "../../disk-failure.ts";
import type { ForeignItem, OpenedImport } from "./foreign.ts";
import { foreignRecords } from "./foreign-records.ts";
import { readNative } from "./native/read-native.ts";
import { openImport } from "./open-import.ts";
import type { ReadItem } from "./read-conversation.ts";
import type { ImportWorkerData } from "./worker-messages.ts";

type ImportOrder = Omit<ImportWorkerData, "cancelled">;

export interface ReadPorts {
  readonly onOpened: (source: ImportSource) => void;
  /** Resolves when more may come. */
  readonly onBatch: (items: readonly ReadItem[], progress: ImportProgress) => Promise<void>;
  readonly isCancelled: () => boolean;
}

/** About so much text is handed on at a time. */
const batchCharacters = 2_000_000;
const batchItems = 200;

/**
 * Reads what a person chose from its beginning to its end, a batch of conversations in memory at a time. Rejects with a
 * FailureError: "invalid-input" when it is not what it seems, "cancelled", or what the disk says.
 */
export async function readImport(order: ImportOrder, ports: ReadPorts): Promise<void> {
  try {
    const opened = await openImport(order.path, ports.isCancelled);
    ports.onOpened(opened.source);
    await readAll(opened, order, ports);
  } catch (error) {
    throw importReadFailure(error);
  }
}

async function readAll(
  opened: OpenedImport,
  { importId, isPreview }: ImportOrder,
  ports: ReadPorts,
): Promise<void> {
  const batch = new Batch(opened.totalBytes, ports);
  for await (const item of itemsOf(opened, importId, (doneBytes) => batch.reach(doneBytes))) {
    if (ports.isCancelled()) throw new FailureError("cancelled", "The import was cancelled.");
    await batch.add(isPreview ? withoutRecords(item) : item);
  }
  await batch.flush();
}

function withoutRecords(item: ReadItem): ReadItem {
  if (item.type !== "conversation") return item;
  return { ...item, conversation: { ...item.conversation, records: [] } };
}

async function* itemsOf(
  opened: OpenedImport,
  importId: string,
  progress: (doneBytes: number) => void,
): AsyncIterable<ReadItem> {
  if (opened.source === "freehold") {
    yield* readNative(opened.path, importId, progress);
    return;
  }
  const { source } = opened;
  for await (const item of opened.items(progress)) yield readItem(item);

  function readItem(item: ForeignItem): ReadItem {
    if (item.type === "unreadable") return item;
    const conversation = foreignRecords(source, importId, item.conversation);
    return conversation.messageIds.length === 0
      ? {
          type: "unreadable",
          name: conversation.title || item.conversation.originalId,
          reason:
            conversation.losses.length === 0
              ? "The conversation is empty."
              : "It holds nothing that can be brought.",
        }
      : { type: "conversation", conversation };
  }
}

/** Collects items until they are worth handing on. */
class Batch {
  readonly #totalBytes: number;
  readonly #ports: ReadPorts;
  #items: ReadItem[] = [];
  #ids = new Set<string>();
  #characters = 0;
  #doneBytes = 0;
  #conversations = 0;

  constructor(totalBytes: number, ports: ReadPorts) {
    this.#totalBytes = totalBytes;
    this.#ports = ports;
  }

  reach(doneBytes: number): void {
    this.#doneBytes = doneBytes;
  }

  async add(item: ReadItem): Promise<void> {
    if (item.type === "conversation") {
      const { conversationId } = item.conversation;
      // One that stands in the file twice must find what was brought of it before.
      if (this.#ids.has(conversationId)) await this.flush();
      this.#ids.add(conversationId);
      this.#conversations += 1;
    }
    this.#characters += charactersIn(item);
    this.#items.push(item);
    if (this.#items.length >= batchItems || this.#characters >= batchCharacters) await this.flush();
  }

  async flush(): Promise<void> {
    const items = this.#items;
    this.#items = [];
    this.#ids = new Set();
    this.#characters = 0;
    if (items.length === 0) return;
    await this.#ports.onBatch(items, {
      doneBytes: this.#doneBytes,
      totalBytes: this.#totalBytes,
      conversations: this.#conversations,
    });
  }
}

/** Of every text in it: what was sent for one answer may be longer than all that was said. */
function charactersIn(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + charactersIn(part), 0);
}

/** Why a file could not be read, for a person. */
export function importReadFailure(error: unknown): FailureError {
  return diskFailure(error, {
    holds: "what you chose",
    consequence: "It could not be read.",
    remedy: "import it again",
  });
}
