import { type ArchiveRecord, type CheckpointBody, isErased } from "../../../shared/records.ts";
import type { OpenTurn } from "../archive.ts";
import type { EraseMarks } from "../erase/marks.ts";

interface Growing {
  /** Of the record that began it. */
  readonly seq: number;
  readonly conversationId: string;
  readonly parentId: string;
  /** Length of the whole text in UTF-16 code units, lost pieces included. */
  end: number;
  text: string;
  reasoningEnd: number;
  reasoning: string;
}

/** Stands where a piece of a half-written answer was lost to damage. */
const lostPiece = " […] ";

/** Keeps the answers that are owed or half written, fed with every record in order. */
export class OpenTurns {
  readonly #turns = new Map<string, Growing>();

  apply(record: ArchiveRecord): void {
    const { kind, body, seq } = record;
    if (isErased(body)) return;
    if (kind === "prompt") {
      this.#begin(seq, body.replyId, body.conversationId, body.messageId);
    } else if (kind === "checkpoint") {
      grow(this.#begin(seq, body.messageId, body.conversationId, body.parentId), body);
    } else if (kind === "output") {
      this.#turns.delete(body.messageId);
    }
  }

  /** Lets go of those that are erased. */
  forget(marks: EraseMarks): void {
    for (const [messageId, turn] of this.#turns) {
      if (isMarked(marks, { ...turn, messageId })) this.#turns.delete(messageId);
    }
  }

  conversationIds(): ReadonlySet<string> {
    return new Set([...this.#turns.values()].map((turn) => turn.conversationId));
  }

  /** Oldest first. */
  list(): readonly OpenTurn[] {
    const turns = [...this.#turns].sort(([, a], [, b]) => a.seq - b.seq);
    return turns.map(([messageId, { conversationId, parentId, text, reasoning }]) => ({
      conversationId,
      messageId,
      parentId,
      text,
      reasoning,
    }));
  }

  #begin(seq: number, messageId: string, conversationId: string, parentId: string): Growing {
    const known = this.#turns.get(messageId);
    if (known !== undefined) return known;
    const nothing = { end: 0, text: "", reasoningEnd: 0, reasoning: "" };
    const turn: Growing = { seq, conversationId, parentId, ...nothing };
    this.#turns.set(messageId, turn);
    return turn;
  }
}

function grow(turn: Growing, piece: CheckpointBody): void {
  if (piece.isRestart === true)
    Object.assign(turn, { end: 0, text: "", reasoningEnd: 0, reasoning: "" });
  turn.text += pieceAfter(turn.end, piece.offset, piece.text);
  turn.end = Math.max(turn.end, piece.offset + piece.text.length);
  // Checkpoints once had no place for their reasoning: then it follows what there is.
  const { reasoningOffset = turn.reasoningEnd } = piece;
  turn.reasoning += pieceAfter(turn.reasoningEnd, reasoningOffset, piece.reasoning);
  turn.reasoningEnd = Math.max(turn.reasoningEnd, reasoningOffset + piece.reasoning.length);
}

/** What a piece that begins at `offset` adds to a text of length `end`: pieces may overlap, and some may be lost. */
function pieceAfter(end: number, offset: number, piece: string): string {
  if (offset > end) return `${lostPiece}${piece}`;
  return piece.slice(end - offset);
}

/** Whether the answer belongs to what is erased. */
export function isMarked(
  { conversations, messages }: EraseMarks,
  turn: Pick<OpenTurn, "conversationId" | "messageId" | "parentId">,
): boolean {
  if (conversations.has(turn.conversationId)) return true;
  const ids = messages.get(turn.conversationId)?.messageIds;
  return ids !== undefined && (ids.has(turn.messageId) || ids.has(turn.parentId));
}
