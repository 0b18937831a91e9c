import type { EraseTarget } from "../erase/target.ts";
import { type Snapshot, closeSnapshot } from "./snapshot.ts";

/** A snapshot that hears of erasures. */
export interface HeldSnapshot {
  readonly snapshot: Snapshot;
  /** Aborted as soon as something of it is to be erased: what is made of it from then on is not to be given out. */
  readonly erasing: AbortSignal;
  /** Closes its files. */
  close(): void;
}

/** The snapshots that somebody reads. */
export class HeldSnapshots {
  readonly #held = new Map<Snapshot, AbortController>();

  hold(snapshot: Snapshot): HeldSnapshot {
    const erasing = new AbortController();
    this.#held.set(snapshot, erasing);
    return {
      snapshot,
      erasing: erasing.signal,
      close: () => {
        if (this.#held.delete(snapshot)) closeSnapshot(snapshot);
      },
    };
  }

  /** To be called before anything of the target is erased. */
  noteErasing(target: EraseTarget): void {
    for (const [snapshot, erasing] of this.#held) if (isPartOf(target, snapshot)) erasing.abort();
  }
}

function isPartOf(target: EraseTarget, { conversationIds }: Snapshot): boolean {
  switch (target.kind) {
    case "everything":
      return true;
    case "messages":
      return conversationIds.includes(target.conversationId);
    case "conversations": {
      const erased = new Set(target.conversationIds);
      return conversationIds.some((id) => erased.has(id));
    }
  }
}
