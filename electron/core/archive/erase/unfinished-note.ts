import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { removeUnfinished, replaceFileInFolder } from "../../atomic-file.ts";
import { errorCode } from "../../disk-failure.ts";
import { syncDirectory } from "../journal/segment-files.ts";

const schema = v.strictObject({ after: v.number() });

interface Noted {
  /** The archive's last record when the first erasure began that is not finished; Infinity: it cannot be told. */
  readonly after: number;
  /** The disk did not give it out. */
  readonly isUnread?: true;
}

/**
 * Stands as a file in the archive's folder from before an erasure is recorded until all of it is off the disk. What still
 * has records that can be read is found by them; lines that damage made unreadable, and torn ones, are not: only this
 * says that they are still to be gone through.
 */
export class UnfinishedNote {
  readonly #dir: string;
  #noted: Noted | null;

  private constructor(dir: string, noted: Noted | null) {
    this.#dir = dir;
    this.#noted = noted;
  }

  /** A note that cannot be read, or not be understood, is one all the same. Rejects with the file system's own error. */
  static async open(dir: string): Promise<UnfinishedNote> {
    await removeUnfinished(fileIn(dir));
    return new UnfinishedNote(dir, await read(fileIn(dir)));
  }

  get isThere(): boolean {
    return this.#noted !== null;
  }

  /** What is not finished came on record behind this one; Infinity: nothing is, or it cannot be told. */
  get after(): number {
    return this.#noted?.after ?? Infinity;
  }

  /**
   * An erasure is about to be recorded, after this record. Resolves once that is on disk, with what takes it back. Rejects
   * with the file system's own error; then nothing has changed.
   */
  async begin(lastSeq: number): Promise<() => Promise<void>> {
    const before = this.#noted;
    await this.#change({ after: Math.min(this.after, lastSeq) });
    return () => this.#change(before);
  }

  /** All is off the disk, as far as is known: a note that the disk did not give out stays for the next opening. */
  async end(): Promise<void> {
    if (this.#noted?.isUnread === true) this.#noted = null;
    else await this.#change(null);
  }

  async #change(noted: Noted | null): Promise<void> {
    const file = fileIn(this.#dir);
    if (noted === null) await rm(file, { force: true });
    else await replaceFileInFolder(file, (handle) => handle.writeFile(textOf(noted)));
    this.#noted = noted;
    await syncDirectory(this.#dir);
  }
}

/** Whether there is one in the folder of an archive that is not open; one that cannot be looked at is one. */
export async function isNoted(dir: string): Promise<boolean> {
  return await stat(fileIn(dir)).then(
    () => true,
    (error: unknown) => errorCode(error) !== "ENOENT",
  );
}

function fileIn(dir: string): string {
  return join(dir, "erasure-unfinished.json");
}

/** Infinity becomes null, which cannot be understood: read again, it is Infinity. */
function textOf({ after }: Noted): string {
  return JSON.stringify({ after });
}

async function read(file: string): Promise<Noted | null> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    return errorCode(error) === "ENOENT" ? null : { after: Infinity, isUnread: true };
  }
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  return parsed.success ? parsed.output : { after: Infinity };
}
