import {
  type ArchiveRecord,
  type ErasedRecordBody,
  type NewRecord,
  isCommonKind,
  isErased,
} from "../../../shared/records.ts";
import { titledBy } from "../../../shared/titled-by.ts";
import { type SeqRanges, seqRangesOf } from "../journal/record.ts";

/** Messages of one conversation that are being erased. */
export interface MarkedMessages {
  readonly messageIds: ReadonlySet<string>;
  /** What else goes; `null` when only what is on record as erased goes. */
  readonly rest: RestOfMarked | null;
  /** Records that an erasure on record named: no later ones may go, and nothing else would be known to be erased. */
  readonly recorded: SeqRanges;
}

/** What goes along with messages that are being erased: what the person let pass there, and titles. */
export interface RestOfMarked {
  /** Titles that a model gave, here or in the program they came from, go too. */
  readonly titles: boolean;
  /** When the conversation came from another program, by which titles of earlier imports are known. */
  readonly importedAt: string | null;
}

/**
 * What was erased or is being erased: from the moment it is marked, nothing more of it is taken or given out, and a
 * rewritten segment does not hold it any more.
 */
export class EraseMarks {
  /** Erased as a whole; they stay marked. */
  readonly conversations = new Set<string>();
  /** Of messages that are being erased; the mark goes once their content has. */
  readonly messages = new Map<string, MarkedMessages>();
  /** Messages whose content is off the disk, by conversation; known until the archive is closed. */
  readonly #gone = new Map<string, ReadonlySet<string>>();
  /** Seq of the newest record that says everything before it was erased; 0 without one. */
  everythingBefore = 0;
  /** Everything is about to be erased: until that is on record, nothing new is taken. */
  refusesAll = false;
  /** Lines of which nothing can be made out go as well where they stand before this record; 0: they stay. */
  takesUnreadableBefore = 0;

  /** Takes in an `erased` record. `conversationIds` are those that have content at that moment. */
  note(body: ErasedRecordBody, seq: number, conversationIds: Iterable<string>): void {
    if ("everything" in body) {
      this.everythingBefore = seq;
      for (const conversationId of conversationIds) this.conversations.add(conversationId);
    } else if (body.messageIds === undefined) {
      this.conversations.add(body.conversationId);
    } else {
      this.#add(body.conversationId, body.messageIds, { recorded: seqRangesOf(body) });
    }
  }

  /** An erasure of messages is on record, with these: they go even if only the next start can do it. */
  noteRecorded(conversationId: string, recorded: SeqRanges): void {
    this.#add(conversationId, [], { recorded });
  }

  /** Adds to what is marked there already. */
  markMessages(conversationId: string, messageIds: Iterable<string>, rest: RestOfMarked): void {
    const before = this.messages.get(conversationId)?.rest;
    const titles = rest.titles || before?.titles === true;
    this.#add(conversationId, messageIds, { rest: { ...rest, titles } });
  }

  #add(
    conversationId: string,
    messageIds: Iterable<string>,
    { rest, recorded = [] }: Partial<Omit<MarkedMessages, "messageIds">>,
  ): void {
    const before = this.messages.get(conversationId);
    this.messages.set(conversationId, {
      messageIds: new Set([...(before?.messageIds ?? []), ...messageIds]),
      rest: rest ?? before?.rest ?? null,
      recorded: [...(before?.recorded ?? []), ...recorded],
    });
  }

  /** Whether the record's content is erased or is to go. */
  covers(record: Pick<ArchiveRecord, "kind" | "body" | "seq" | "at">): boolean {
    const { kind, body, seq } = record;
    if (isErased(body) || kind === "erased") return false;
    if (isCommonKind(kind)) return seq < this.everythingBefore;
    if (!("conversationId" in body) || body.conversationId === undefined) return false;
    if (this.conversations.has(body.conversationId)) return true;
    const marked = this.messages.get(body.conversationId);
    return marked !== undefined && belongsTo({ ...record, body }, marked);
  }

  /** Whether something that is still to be written must not be. */
  refuses({ kind, body }: NewRecord): boolean {
    const hasContent = "conversationId" in body || isCommonKind(kind);
    if (this.refusesAll && hasContent && kind !== "erased") return true;
    if (this.covers({ kind, body, seq: Infinity, at: "" })) return true;
    const gone = "conversationId" in body ? this.#gone.get(body.conversationId ?? "") : undefined;
    return gone !== undefined && namesOneOf(body, gone);
  }

  /**
   * The content of the marked messages is off the disk. A model may still be at a word of an answer to one of them: that is
   * refused as before.
   */
  settleMessages(): void {
    for (const [conversationId, { messageIds }] of this.messages) {
      const before = this.#gone.get(conversationId) ?? [];
      this.#gone.set(conversationId, new Set([...before, ...messageIds]));
    }
    this.messages.clear();
  }

  /** Whether content of this conversation may be marked: without looking into the record. */
  mayCover(conversationId: string): boolean {
    return this.conversations.has(conversationId) || this.messages.has(conversationId);
  }

  /** Whether lines of which nothing is known go: by the record they stand behind. */
  coversUnknown(afterSeq: number): boolean {
    return afterSeq < this.takesUnreadableBefore;
  }

  /** Whether a line that damage made unreadable goes: by the record it stands behind, and by the ids still in it. */
  coversUnreadable(line: string, afterSeq: number): boolean {
    if (this.coversUnknown(afterSeq)) return true;
    for (const [, conversationId = ""] of line.matchAll(/"conversationId":"([^"]{1,100})"/g)) {
      if (this.conversations.has(conversationId)) return true;
      const marked = this.messages.get(conversationId);
      if (marked === undefined) continue;
      const ids = line.matchAll(/"(?:messageId|parentId)":"([^"]{1,100})"/g);
      // Whose message it was may be lost with the damage: then it goes.
      const found = [...ids].map(([, id = ""]) => id);
      if (found.length === 0 || found.some((id) => marked.messageIds.has(id))) return true;
    }
    return false;
  }
}

function belongsTo(
  { body, at, seq }: Pick<ArchiveRecord, "at" | "seq"> & Pick<NewRecord, "body">,
  { messageIds, rest, recorded }: MarkedMessages,
): boolean {
  if (namesOneOf(body, messageIds)) return true;
  if (recorded.some(([first, last]) => first <= seq && seq <= last)) return true;
  if (!("change" in body) || typeof body.change !== "object") return false;
  const { change } = body;
  // What the person let pass is kept as a hash over the text of a message, which might be one of these.
  if (change.type === "cleared") return rest !== null;
  if (rest?.titles !== true || change.type !== "renamed" || !("by" in change)) return false;
  return titledBy(change, at, rest.importedAt) !== "person";
}

/** Whether the body is of one of the messages, or answers one. */
function namesOneOf(body: NewRecord["body"], messageIds: ReadonlySet<string>): boolean {
  if ("messageId" in body && body.messageId !== undefined && messageIds.has(body.messageId))
    return true;
  return "parentId" in body && body.parentId !== null && messageIds.has(body.parentId);
}
