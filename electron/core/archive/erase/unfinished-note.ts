import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { removeUnfinished, replaceFileInFolder } from "../../atomic-file.ts";
import { errorCode } from "../../disk-failure.ts";
import { syncDirectory } from "../journal/segment-files.ts";

const schema = v.strictObject({ everythingAfter: v.nullable(v.number()) });

type Noted = v.InferOutput<typeof schema>;

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

  /** The archive's last record when everything was to be erased; `null` when not everything was. */
  get everythingAfter(): number | null {
    return this.#noted?.everythingAfter ?? null;
  }

  /**
   * An erasure is about to be recorded, after this record. Resolves once that is on disk, with what takes it back. Rejects
   * with the file system's own error; then nothing has changed.
   */
  async begin(isEverything: boolean, lastSeq: number): Promise<() => Promise<void>> {
    const before = this.#noted;
    const everythingAfter = before?.everythingAfter ?? (isEverything ? lastSeq : null);
    await this.#change({ everythingAfter });
    return () => this.#change(before);
  }

  /** All is off the disk. */
  async end(): Promise<void> {
    await this.#change(null);
  }

  async #change(noted: Noted | null): Promise<void> {
    const file = fileIn(this.#dir);
    if (noted === null) await rm(file, { force: true });
    else await replaceFileInFolder(file, (handle) => handle.writeFile(JSON.stringify(noted)));
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

async function read(file: string): Promise<Noted | null> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    return errorCode(error) === "ENOENT" ? null : { everythingAfter: null };
  }
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  return parsed.success ? parsed.output : { everythingAfter: null };
}
