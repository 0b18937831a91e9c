import {
  type ArchiveRecord,
  type ErasedRecordBody,
  type NewRecord,
  isCommonKind,
  isErased,
} from "../../../shared/records.ts";

/** Messages of one conversation that are being erased. */
export interface MarkedMessages {
  readonly messageIds: ReadonlySet<string>;
  /** Titles that a model gave, here or in the program they came from, go too. */
  readonly titles: boolean;
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
  /** Seq of the newest record that says everything before it was erased; 0 without one. */
  everythingBefore = 0;
  /** Everything is about to be erased: until that is on record, nothing new is taken. */
  refusesAll = false;
  /** Everything goes: so do lines of which nothing can be made out. */
  takesUnreadable = false;

  /** Takes in an `erased` record. `conversationIds` are those that have content at that moment. */
  note(body: ErasedRecordBody, seq: number, conversationIds: Iterable<string>): void {
    if ("everything" in body) {
      this.everythingBefore = seq;
      for (const conversationId of conversationIds) this.conversations.add(conversationId);
    } else if (body.messageIds === undefined) {
      this.conversations.add(body.conversationId);
    } else {
      this.markMessages(body.conversationId, body.messageIds, body.titles === true);
    }
  }

  markMessages(conversationId: string, messageIds: Iterable<string>, titles: boolean): void {
    const before = this.messages.get(conversationId);
    this.messages.set(conversationId, {
      messageIds: new Set([...(before?.messageIds ?? []), ...messageIds]),
      titles: titles || before?.titles === true,
    });
  }

  /** Whether the record's content is erased or is to go. */
  covers({ kind, body, seq }: Pick<ArchiveRecord, "kind" | "body" | "seq">): boolean {
    if (isErased(body) || kind === "erased") return false;
    if (isCommonKind(kind)) return seq < this.everythingBefore;
    if (!("conversationId" in body) || body.conversationId === undefined) return false;
    if (this.conversations.has(body.conversationId)) return true;
    const marked = this.messages.get(body.conversationId);
    return marked !== undefined && belongsTo(body, marked);
  }

  /** Whether something that is still to be written must not be. */
  refuses({ kind, body }: NewRecord): boolean {
    const hasContent = "conversationId" in body || isCommonKind(kind);
    if (this.refusesAll && hasContent && kind !== "erased") return true;
    return this.covers({ kind, body, seq: Infinity });
  }

  /** Whether content of this conversation may be marked: without looking into the record. */
  mayCover(conversationId: string): boolean {
    return this.conversations.has(conversationId) || this.messages.has(conversationId);
  }

  /** The same for a line that damage made unreadable: by the ids that can still be made out in it. */
  coversUnreadable(line: string): boolean {
    if (this.takesUnreadable) return true;
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

function belongsTo(body: object, { messageIds, titles }: MarkedMessages): boolean {
  if ("messageId" in body && typeof body.messageId === "string" && messageIds.has(body.messageId))
    return true;
  if ("parentId" in body && typeof body.parentId === "string" && messageIds.has(body.parentId))
    return true;
  if (!("change" in body) || typeof body.change !== "object" || body.change === null) return false;
  const { change } = body;
  if (!("type" in change)) return false;
  // What the person let pass is kept as a hash over the text of a message, which might be one of these.
  if (change.type === "cleared") return true;
  return titles && change.type === "renamed" && "by" in change && change.by !== "person";
}
