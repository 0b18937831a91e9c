import type { ImportReport } from "../../../shared/imports.ts";
import { foldName } from "../../../shared/organise.ts";
import type { NewRecord } from "../../../shared/records.ts";
import type { Archive, ConversationLog, LoggedMessage } from "../archive.ts";
import type { CommonKnown } from "../common.ts";
import { stableId } from "./foreign-records.ts";
import type { CommonRecord, ReadConversation, ReadItem } from "./read-conversation.ts";
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
  readonly #unreadable = new Tallies();
  readonly #losses = new Tallies();
  readonly #counts = { conversations: 0, messages: 0, grown: 0, alreadyHere: 0, erasedHere: 0 };

  /** `common` is what the archive has now. */
  constructor(
    archive: Archive,
    { folders, ids }: CommonKnown,
    { bringsErased }: { readonly bringsErased: boolean },
  ) {
    this.#archive = archive;
    this.#bringsErased = bringsErased;
    this.#before = ids;
    this.#folders = new Map(folders);
    this.#folderIds = new Set(ids);
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
        return this.#unreadable.add(item.reason);
      case "common":
        return await this.#bringCommon(item.record);
      case "conversation":
        return await this.#bringConversation(item.conversation);
    }
  }

  async #bringCommon(record: CommonRecord): Promise<void> {
    const { body } = record;
    const id = "importId" in body ? body.importId : body.folderId;
    if (this.#before.has(id)) return;
    if ("folderId" in body) {
      this.#folderIds.add(id);
      if (body.change.type === "removed") this.#folders.delete(id);
      else this.#folders.set(id, body.change.name);
    }
    await this.#archive.append([record]);
  }

  async #bringConversation(conversation: ReadConversation): Promise<void> {
    const conversationId = this.#freeId(conversation.conversationId);
    const log = await this.#archive.conversation(conversationId);
    if (log === null && conversationId !== conversation.conversationId && !this.#bringsErased) {
      this.#counts.erasedHere += 1;
      return;
    }
    const records = conversation.records.filter((record) => isNew(record, log));
    if (records.length === 0) {
      this.#counts.alreadyHere += 1;
      return;
    }
    const placed = log === null ? this.#intoFolder(conversation.folder, conversationId) : [];
    // Created first, then put into its folder.
    const [created, ...rest] = records.map((record) => underId(record, conversationId));
    if (created === undefined) return;
    await this.#archive.append([created, ...placed, ...rest]);
    for (const { what, count } of conversation.losses) this.#losses.add(what, count);
    this.#counts.messages += rest.filter(isMessage).length + (isMessage(created) ? 1 : 0);
    if (log === null) this.#counts.conversations += 1;
    else this.#counts.grown += 1;
  }

  /** Under the id of something erased nothing is taken any more: what is to come back does so under the next one. */
  #freeId(wanted: string): string {
    let id = wanted;
    for (let count = 1; this.#archive.isErased(id); count += 1) id = stableId(wanted, `${count}`);
    return id;
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

function underId(record: NewRecord, conversationId: string): NewRecord {
  if (!("conversationId" in record.body)) return record;
  // The same body of the same kind with another id.
  return { ...record, body: { ...record.body, conversationId } } as NewRecord;
}

function isMessage({ kind }: NewRecord): boolean {
  return kind === "prompt" || kind === "output";
}

/** Whether the archive lacks it. What the person did to a conversation here stays as it is. */
function isNew({ kind, body }: NewRecord, log: ConversationLog | null): boolean {
  if (log === null) return true;
  if (kind === "conversation" || !("messageId" in body) || body.messageId === undefined)
    return false;
  const known = log.messages.get(body.messageId);
  return known === undefined || (kind === "output" && body.text !== "" && isGap(known));
}

/** An empty answer that stands for one that never came: Freehold ended in the middle of an import, or the other program had none. */
function isGap(message: LoggedMessage): boolean {
  return (
    message.role === "assistant" &&
    message.output.status === "interrupted" &&
    message.output.text === "" &&
    message.output.provenance === null
  );
}
