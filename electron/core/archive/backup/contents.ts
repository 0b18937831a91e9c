import type { RestoredState } from "../../../shared/backup.ts";
import { placeKey } from "../../../shared/organise.ts";
import {
  type ArchiveRecord,
  type ConversationChange,
  isCommonKind,
  isErased,
} from "../../../shared/records.ts";
import { ConversationAges } from "../journal/conversation-ages.ts";
import { intactRecords } from "../journal/intact-records.ts";
import type { SegmentExtent } from "../verify/verify-folder.ts";

/** What the records of an archive add up to, as far as restoring another one in its place would change it. */
export class Contents {
  readonly conversations = new Map<string, ConversationContents>();
  /** Names of folders, and which folders and tags are kept on this device. */
  readonly folders = new Map<string, string>();
  readonly ages = new ConversationAges();

  readonly note = (record: ArchiveRecord): void => {
    const { kind, body } = record;
    if (isErased(body) || kind === "erased") return;
    if (isCommonKind(kind)) return this.#noteCommon(record);
    if (!("conversationId" in body) || body.conversationId === undefined) return;
    this.ages.note(record);
    const known = this.conversations.get(body.conversationId);
    const conversation = known ?? new ConversationContents();
    if (known === undefined) this.conversations.set(body.conversationId, conversation);
    conversation.note(record);
  };

  #noteCommon({ kind, body }: ArchiveRecord): void {
    if (isErased(body)) return;
    if (kind === "keep") this.folders.set(placeKey(body.place), String(body.isKept));
    if (kind !== "folder") return;
    if (body.change.type === "removed") this.folders.delete(body.folderId);
    else this.folders.set(body.folderId, body.change.name);
  }
}

/** One conversation. */
export class ConversationContents {
  /** When each message was written, in milliseconds since 1970, by its id. */
  readonly messages = new Map<string, number>();
  readonly #state = { title: "", settings: "", routing: "", cleared: 0 };
  readonly #place = { folderId: "", tags: "", isPinned: false, isArchived: false };
  readonly #ratings = new Map<string, number>();

  note({ kind, at, body }: ArchiveRecord): void {
    if (isErased(body)) return;
    if (kind === "prompt" || kind === "output") this.messages.set(body.messageId, Date.parse(at));
    if (kind === "conversation") this.#change(body.change);
    if (kind !== "rating") return;
    if (body.rating === 0) this.#ratings.delete(body.messageId);
    else this.#ratings.set(body.messageId, body.rating);
  }

  /** What can be held against another's: the same text means the same. */
  state(): Readonly<Record<Exclude<keyof RestoredState, "folders">, string>> {
    const { title, ...settings } = this.#state;
    return {
      titles: title,
      places: JSON.stringify(this.#place),
      settings: JSON.stringify(settings),
      ratings: JSON.stringify([...this.#ratings].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }

  #change(change: ConversationChange): void {
    switch (change.type) {
      case "created":
      case "configured":
        this.#state.settings = JSON.stringify(change.settings);
        return;
      case "renamed":
        this.#state.title = change.title;
        return;
      case "routed":
        this.#state.routing = JSON.stringify(change.routing);
        return;
      case "cleared":
        this.#state.cleared += 1;
        return;
      case "moved":
        this.#place.folderId = change.folderId ?? "";
        return;
      case "tagged":
        this.#place.tags = [...change.tags].sort().join("\n");
        return;
      case "pinned":
        this.#place.isPinned = change.isPinned;
        return;
      case "archived":
        this.#place.isArchived = change.isArchived;
        return;
      case "imported":
        return;
    }
  }
}

/** Reads the records of a folder's segments that prove their own hash. */
export async function readContents(
  dir: string,
  extents: readonly SegmentExtent[],
  onRead: (bytes: number) => void,
): Promise<Contents> {
  const contents = new Contents();
  for (const { number: segment, sizeBytes } of extents) {
    for await (const found of intactRecords(dir, [{ segment, start: 0, end: sizeBytes }]))
      for (const { record } of found) contents.note(record);
    onRead(sizeBytes);
  }
  return contents;
}
