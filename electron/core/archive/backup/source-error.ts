import { errorCode } from "../../disk-failure.ts";

/** What went wrong where a copy is read from, so that the disk it is written to is not blamed for it. */
export class SourceError extends Error {
  /** `code` is the system's name for it, such as EIO; `null` for an error that has none. */
  constructor(message: string, code: string | null) {
    super(message);
    this.name = "SourceError";
    if (code !== null) Object.assign(this, { code });
  }
}

/** Rejects with a SourceError when the reading does. */
export async function ofSource<T>(reading: Promise<T>): Promise<T> {
  return await reading.catch((error: unknown) => {
    if (error instanceof SourceError) throw error;
    throw new SourceError(error instanceof Error ? error.message : String(error), errorCode(error));
  });
}
