import { type ArchiveRecord, isErased } from "../../../shared/records.ts";

export interface ConversationAge {
  /** When its newest message was written, in milliseconds since 1970; `null` without a message. */
  readonly newestAtMs: number | null;
  readonly isPinned: boolean;
}

/** When something was last said in each conversation, and which are pinned: what a rule about old ones needs to know. */
export class ConversationAges {
  readonly #newest = new Map<string, number>();
  readonly #pinned = new Set<string>();

  note({ kind, body, at }: ArchiveRecord): void {
    if (isErased(body) || !("conversationId" in body) || body.conversationId === undefined) return;
    const id = body.conversationId;
    if (kind === "prompt" || kind === "output") {
      const atMs = Date.parse(at);
      if (atMs > (this.#newest.get(id) ?? -Infinity)) this.#newest.set(id, atMs);
    } else if (kind === "conversation" && body.change.type === "pinned") {
      if (body.change.isPinned) this.#pinned.add(id);
      else this.#pinned.delete(id);
    }
  }

  of(conversationId: string): ConversationAge {
    return {
      newestAtMs: this.#newest.get(conversationId) ?? null,
      isPinned: this.#pinned.has(conversationId),
    };
  }

  /** When something was last said in any of them, in milliseconds since 1970; `null` without a message. */
  newestAtMs(): number | null {
    let newestAtMs: number | null = null;
    for (const atMs of this.#newest.values())
      if (newestAtMs === null || atMs > newestAtMs) newestAtMs = atMs;
    return newestAtMs;
  }

  restore(conversationId: string, { newestAtMs, isPinned }: ConversationAge): void {
    if (newestAtMs === null) this.#newest.delete(conversationId);
    else this.#newest.set(conversationId, newestAtMs);
    if (isPinned) this.#pinned.add(conversationId);
  }

  delete(conversationId: string): void {
    this.#newest.delete(conversationId);
    this.#pinned.delete(conversationId);
  }

  /** Those whose newest message is older than a moment, oldest first; those without a message are none. */
  before(atMs: number, { keepsPinned }: { readonly keepsPinned: boolean }): readonly string[] {
    return [...this.#newest]
      .filter(([id, newest]) => newest < atMs && !(keepsPinned && this.#pinned.has(id)))
      .sort(([, a], [, b]) => a - b)
      .map(([id]) => id);
  }
}
