import { FailureError } from "../shared/result.ts";

/** What a failure of the disk means for a person. */
export interface DiskConsequence {
  /** What lies on that disk: "the archive". */
  readonly holds: string;
  /** Whole sentences: what was kept and what was not. */
  readonly consequence: string;
  /** What to do once the disk is in order. */
  readonly remedy: string;
}

const fullCodes = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/**
 * The one place where an error of the file system becomes a sentence: "archive-full" when there is no room,
 * "disk-error" otherwise. A FailureError comes back as it is.
 */
export function diskFailure(error: unknown, words: DiskConsequence): FailureError {
  if (error instanceof FailureError) return error;
  const { holds, consequence, remedy } = words;
  const code = errorCode(error) ?? String(error);
  const failure = fullCodes.has(code)
    ? new FailureError(
        "archive-full",
        `There is no room left on the disk that holds ${holds}. ${consequence} Free some space and ${remedy}.`,
      )
    : new FailureError(
        "disk-error",
        `The disk that holds ${holds} reported an error (${code}). ${consequence} Check the disk and its permissions and ${remedy}.`,
      );
  return Object.assign(failure, { cause: error });
}

/** The system's name for what went wrong, such as ENOENT; `null` for an error that has none. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error ? String(error.code) : null;
}
