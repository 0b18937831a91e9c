import type { ImportReport } from "../../../shared/imports.ts";
import { type Place, foldName, placeKey } from "../../../shared/organise.ts";
import type { NewRecord } from "../../../shared/records.ts";
import type { Archive, ConversationLog } from "../archive.ts";
import type { CommonKnown } from "../common.ts";
import { aroundErased, freeId } from "./around-erased.ts";
import { aroundTaken } from "./around-taken.ts";
import { stableId } from "./foreign-records.ts";
import { underConversation, underKnownIds } from "./known-ids.ts";
import { isMessage, isNew } from "./known-message.ts";
import type { CommonRecord, ReadConversation, ReadItem } from "./read-conversation.ts";
import { SkippedItems } from "./skipped-items.ts";
import { Tallies } from "./tallies.ts";

/** Puts what was read into the archive, and counts. */
export class Bringing {
  readonly #archive: Archive;
  readonly #bringsErased: boolean;
  /** Ids of folders and imports that were here before this one. */
  readonly #before: ReadonlySet<string>;
  /** Names of the folders by id, those brought until now among them. */
  readonly #folders: Map<string, string>;
  readonly #folderIds: Set<string>;
  readonly #keptKeys: Set<string>;
  readonly #erasedMessages: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #unreadable = new SkippedItems();
  readonly #losses = new Tallies();
  /** Ids of the conversations that this file held until now. */
  readonly #met = new Set<string>();
  readonly #counts = {
    conversations: 0,
    messages: 0,
    grown: 0,
    alreadyHere: 0,
    copies: 0,
    erasedHere: 0,
    erasedMessages: 0,
  };

  /** What the archive has now, and the messages that were erased from its conversations. */
  constructor(
    archive: Archive,
    { folders, kept, ids }: CommonKnown,
    erasedMessages: ReadonlyMap<string, ReadonlySet<string>>,
    { bringsErased }: { readonly bringsErased: boolean },
  ) {
    this.#erasedMessages = erasedMessages;
    this.#archive = archive;
    this.#bringsErased = bringsErased;
    this.#before = ids;
    this.#folders = new Map(folders);
    this.#folderIds = new Set(ids);
    this.#keptKeys = new Set(kept.keys());
  }

  counts(): Omit<ImportReport, "source"> {
    return { ...this.#counts, unreadable: this.#unreadable.list(), losses: this.#losses.list() };
  }

  /** Whether anything was written. */
  get hasBrought(): boolean {
    return this.#counts.conversations + this.#counts.grown > 0;
  }

  /** Each conversation as a whole or not at all. Rejects with the archive's FailureError when one could not be saved. */
  async bring(items: readonly ReadItem[]): Promise<void> {
    const done = await Promise.allSettled(items.map((item) => this.#bringItem(item)));
    for (const { status, ...end } of done)
      if (status === "rejected" && "reason" in end) throw end.reason;
  }

  async #bringItem(item: ReadItem): Promise<void> {
    switch (item.type) {
      case "unreadable":
        return this.#unreadable.add(item.reason, item.name);
      case "common":
        return await this.#bringCommon(item.record);
      case "conversation":
        return await this.#bringConversation(item.conversation);
    }
  }

  async #bringCommon(record: CommonRecord): Promise<void> {
    const { body } = record;
    if ("place" in body) return await this.#bringKeep(record, body.place);
    const id = "importId" in body ? body.importId : body.folderId;
    if (this.#before.has(id)) return;
    if ("folderId" in body) {
      this.#folderIds.add(id);
      if (body.change.type === "removed") this.#folders.delete(id);
      else this.#folders.set(id, body.change.name);
    }
    await this.#archive.append([record]);
  }

  /** What is here already stays as the person has it; a mark that comes along makes nothing looser. */
  async #bringKeep(record: CommonRecord, place: Place): Promise<void> {
    if (this.#keptKeys.has(placeKey(place))) return;
    if (place.type === "folder" && this.#before.has(place.folderId)) return;
    this.#keptKeys.add(placeKey(place));
    await this.#archive.append([record]);
  }

  async #bringConversation(read: ReadConversation): Promise<void> {
    const { conversation, wasErased } = await underKnownIds(this.#archive, read);
    // Under the id of something erased nothing is taken any more: what is to come back does so under the next one.
    const conversationId = freeId(conversation.conversationId, (id) => this.#archive.isErased(id));
    const isCopy = this.#met.has(conversation.conversationId);
    this.#met.add(conversation.conversationId);
    const log = await this.#archive.conversation(conversationId);
    const isErased = wasErased || conversationId !== conversation.conversationId;
    if (log === null && isErased && !this.#bringsErased) {
      this.#counts[isCopy ? "copies" : "erasedHere"] += 1;
      return;
    }
    const wanted = this.#wantedOf(conversation, conversationId, log);
    const records = wanted.filter((record) => isNew(record, log));
    if (records.length === 0) {
      this.#counts[isCopy ? "copies" : "alreadyHere"] += 1;
      return;
    }
    const placed = log === null ? this.#intoFolder(conversation.folder, conversationId) : [];
    // Created first, then put into its folder.
    const [created, ...rest] = records;
    if (created === undefined) return;
    await this.#archive.append(
      withExtent([created, ...placed, ...rest], wanted.findLast(isMark), log !== null),
    );
    for (const { what, count } of conversation.losses) this.#losses.add(what, count);
    this.#counts.messages += countMessages(records);
    if (log === null) this.#counts.conversations += 1;
    else this.#counts.grown += 1;
  }

  /** Its records under the ids that they have here, without what the person erased and does not want back. */
  #wantedOf(
    { records, hasPlaceIds }: ReadConversation,
    conversationId: string,
    log: ConversationLog | null,
  ): readonly NewRecord[] {
    const erased = this.#erasedMessages.get(conversationId) ?? new Set();
    const own =
      log !== null && hasPlaceIds ? aroundTaken(records, log, erased) : { records, erased };
    const isWanted = (id: string): boolean => this.#bringsErased || log?.messages.has(id) === true;
    const around = aroundErased(own.records, own.erased, isWanted);
    this.#counts.erasedMessages += around.leftOut;
    return around.records.map((record) => underConversation(record, conversationId));
  }

  #intoFolder(name: string | null, conversationId: string): readonly NewRecord[] {
    if (name === null) return [];
    const same = foldName(name);
    const known = [...this.#folders].find(([, folder]) => foldName(folder) === same)?.[0];
    const folderId = known ?? freeFolderId(name, this.#folderIds);
    const moved: NewRecord = {
      kind: "conversation",
      body: { conversationId, change: { type: "moved", folderId } },
    };
    if (known !== undefined) return [moved];
    this.#folders.set(folderId, name);
    this.#folderIds.add(folderId);
    return [{ kind: "folder", body: { folderId, change: { type: "created", name } } }, moved];
  }
}

function freeFolderId(name: string, ids: ReadonlySet<string>): string {
  let id = stableId("folder", name);
  for (let count = 1; ids.has(id); count += 1) id = stableId("folder", name, `${count}`);
  return id;
}

/** Of Freehold's own export: other programs' have nothing that left a machine. */
function isMark({ kind, body }: NewRecord): boolean {
  return (
    kind === "conversation" &&
    body.change.type === "imported" &&
    body.change.origin.source === "freehold"
  );
}

/** Says at their end how many records came along, so that what left another machine is not taken for this one's. */
function withExtent(
  records: readonly NewRecord[],
  mark: NewRecord | undefined,
  isPart: boolean,
): readonly NewRecord[] {
  if (mark?.kind !== "conversation" || mark.body.change.type !== "imported") return records;
  if (isPart && !records.some(({ kind }) => kind === "egress")) return records;
  const others = isMark(records.at(-1) ?? mark) && !isPart ? records.slice(0, -1) : records;
  const origin = {
    ...mark.body.change.origin,
    records: others.length,
    ...(isPart && { isPart: true as const }),
  };
  return [...others, { ...mark, body: { ...mark.body, change: { type: "imported", origin } } }];
}

/** An own export holds an answer that was completed as it was before, too. */
function countMessages(records: readonly NewRecord[]): number {
  return new Set(records.filter(isMessage).map(({ body }) => body.messageId)).size;
}
