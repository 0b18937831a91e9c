import type { ArchiveNotice } from "../../shared/state.ts";
import { awayNotice } from "./erase/away.ts";
import type { Eraser } from "./erase/eraser.ts";
import { eraseFailure } from "./journal/disk.ts";
import type { JournalIndex } from "./journal/journal-index.ts";
import { lostNotice } from "./journal/lost-notice.ts";

interface NoticesParts {
  readonly index: Pick<JournalIndex, "newProblems">;
  readonly eraser: Pick<Eraser, "isUnfinished" | "away">;
  /** From the opening. */
  readonly notices: readonly ArchiveNotice[];
  /** The one among them that goes once all damage is accepted. */
  readonly damageNotice: ArchiveNotice | null;
}

/** What the person is to know of an open archive, for as long as it is so. */
export class ArchiveNotices {
  readonly #parts: NoticesParts;
  /** Why something that was erased is still on the disk; `null` when nothing failed. It is news until that is finished. */
  #held: ArchiveNotice | null = null;
  readonly #lost: ArchiveNotice[] = [];

  constructor(parts: NoticesParts) {
    this.#parts = parts;
  }

  noteHeld(error: unknown): void {
    this.#held = { kind: "unfinished-erasure", message: eraseFailure(error).message };
  }

  noteLostSegment(number: number): void {
    this.#lost.push(lostNotice(number));
  }

  list(): readonly ArchiveNotice[] {
    const { index, eraser, notices, damageNotice } = this.#parts;
    return [
      ...notices.filter((notice) => notice !== damageNotice || index.newProblems.length > 0),
      ...this.#lost,
      ...(this.#held !== null && eraser.isUnfinished ? [this.#held] : []),
      ...(eraser.away.length > 0 ? [awayNotice(eraser.away)] : []),
    ];
  }
}
