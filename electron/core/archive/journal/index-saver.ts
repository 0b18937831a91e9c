import { saveIndex } from "./index-file.ts";
import type { JournalIndex } from "./journal-index.ts";

const leastBytesBetweenSaves = 8 * 1024 * 1024;

/** Saves the index when so much has changed that reading that again would take longer. */
export class IndexSaver {
  readonly #file: string;
  readonly #dir: string;
  readonly #index: JournalIndex;
  #unsavedBytes: number;
  #dueAfterBytes = leastBytesBetweenSaves;
  #isTrue = true;

  constructor(file: string, dir: string, index: JournalIndex, isSaved: boolean) {
    this.#file = file;
    this.#dir = dir;
    this.#index = index;
    this.#unsavedBytes = isSaved ? 0 : index.sizeBytes;
  }

  /** The journal grew by so many bytes. */
  noteGrowth(bytes: number): void {
    this.#unsavedBytes += bytes;
  }

  /** The index changed, however little the journal did. */
  noteChange(): void {
    this.noteGrowth(1);
  }

  /** Another program has changed a segment: what the index says of it is not true any more, and the next opening reads all. */
  noteUntrue(): void {
    this.#isTrue = false;
  }

  get isDue(): boolean {
    return this.#unsavedBytes >= this.#dueAfterBytes;
  }

  /** Unless nothing changed. Never rejects: without a saved index the next opening only takes longer. */
  async save(): Promise<void> {
    const index = this.#index;
    if (this.#unsavedBytes === 0 || !this.#isTrue) return;
    if (!index.isTailSound || index.takenNumbers.size > 0) return;
    this.#unsavedBytes = 0;
    const sizeBytes = await saveIndex(this.#file, this.#dir, index).catch(() => 0);
    this.#dueAfterBytes = Math.max(leastBytesBetweenSaves, 4 * sizeBytes);
  }
}
