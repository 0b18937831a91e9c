import { type ArchiveRecord, isErased } from "../../../shared/records.ts";

/** A record that may lose its body, and where it lies. */
interface Piece {
  readonly seq: number;
  readonly segment: number;
}

/**
 * Finds what is left of an answer that broke off where it was streamed: its pieces bear the id of the answer that came in
 * its place, and end where that one begins anew. What they amount to is the output right before, under an id of its own,
 * so they go when it does. To be fed with one conversation in the order of the journal.
 */
export class BrokenAttempts {
  /** Since its text began, by the id of the message. */
  readonly #pieces = new Map<string, Piece[]>();
  /** Prompts whose newest output goes. */
  readonly #goes = new Set<string>();

  /** Returns the pieces that go along with an output that goes. */
  note(record: ArchiveRecord, segment: number, goes: boolean): readonly Piece[] {
    const { kind, body, seq } = record;
    if (isErased(body)) return [];
    if (kind === "output") {
      if (goes) this.#goes.add(body.parentId);
      else this.#goes.delete(body.parentId);
    }
    if (kind !== "checkpoint") return [];
    const { messageId, parentId } = body;
    const pieces = this.#pieces.get(messageId) ?? [];
    if (body.isRestart === true) {
      this.#pieces.delete(messageId);
      return this.#goes.has(parentId) ? pieces : [];
    }
    pieces.push({ seq, segment });
    this.#pieces.set(messageId, pieces);
    return [];
  }
}
