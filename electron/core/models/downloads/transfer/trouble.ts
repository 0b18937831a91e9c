import { type Failure, FailureError } from "../../../../shared/result.ts";
import { errorCode } from "../../../disk-failure.ts";

/** The server asked for patience, or broke off: worth another try. */
export class TryLater extends Error {
  /** What the server asked for; `null` when it named no time. */
  readonly retryAfterMs: number | null;

  constructor(message: string, retryAfterMs: number | null) {
    super(message);
    this.retryAfterMs = retryAfterMs;
  }
}

/** The storage answers a range with the whole file: it must come in one stream. */
export class NoRanges extends Error {}

/** The storage's address was good for some time only. */
export class AddressExpired extends Error {}

/** The server's own digest says that these bytes are not those it sent. */
export class DamagedOnTheWay extends Error {}

/** What becomes of a download after an error. */
export type Trouble =
  | { readonly goesOn: "later"; readonly message: string; readonly retryAfterMs: number | null }
  /** paused: nothing is wrong with the download itself. failed: it needs the person. */
  | { readonly goesOn: "paused" | "failed"; readonly failure: Failure };

const fullCodes = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

export function isDiskFull(error: unknown): boolean {
  return fullCodes.has(errorCode(error) ?? "");
}

export function troubleOf(error: unknown): Trouble {
  if (error instanceof TryLater)
    return { goesOn: "later", message: error.message, retryAfterMs: error.retryAfterMs };
  if (error instanceof NoRanges || error instanceof DamagedOnTheWay)
    return {
      goesOn: "later",
      message: "A piece did not arrive as it was sent.",
      retryAfterMs: null,
    };
  const failure = failureOf(error);
  if (failure.code === "network")
    return { goesOn: "later", message: failure.message, retryAfterMs: null };
  const isItsOwnFault = failure.code !== "disk-full" && failure.code !== "offline";
  return { goesOn: isItsOwnFault ? "failed" : "paused", failure };
}

function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  if (errorCode(error) !== null) return downloadDiskFailure(error).failure;
  // No file system and no network says this: it is a fault of ours.
  return {
    code: "internal",
    message: `Something in Freehold went wrong (${String(error)}). What was fetched so far is kept; press Resume to try again.`,
  };
}

/** An error of the file system in the words of a download. */
export function downloadDiskFailure(error: unknown): FailureError {
  if (error instanceof FailureError) return error;
  const code = errorCode(error) ?? String(error);
  const failure = isDiskFull(error)
    ? new FailureError(
        "disk-full",
        "The disk that holds the models is full. What was fetched so far is kept; free some space and press Resume.",
      )
    : new FailureError(
        "disk-error",
        `The disk that holds the models reported an error (${code}). What was fetched so far is kept; check the disk and its permissions and press Resume.`,
      );
  return Object.assign(failure, { cause: error });
}

const patientStatuses = new Set([408, 425, 429]);

/** What an HTTP status that is none of success means for a download of `path`. */
export function refusal(
  status: number,
  headers: Readonly<Record<string, string>>,
  { host, path }: { readonly host: string; readonly path: string },
): Error {
  if (patientStatuses.has(status) || status >= 500) {
    const why =
      status === 429 ? "has had too many requests" : `cannot serve files just now (${status})`;
    return new TryLater(`${host} ${why}.`, readRetryAfter(headers["retry-after"], Date.now()));
  }
  return new FailureError("hub-refused", `${refusalWords(status, host, path)} ${keptWords}`);
}

const keptWords = "What was fetched so far is kept.";

function refusalWords(status: number, host: string, path: string): string {
  if (status === 401)
    return `${host} gives ${path} only to people with an account who have agreed to its terms. Agree to them on the model's page, set HF_TOKEN to a token of yours, start Freehold again and press Resume.`;
  if (status === 403)
    return `${host} refuses to give ${path}: your account has not been granted access, or has not agreed to its terms. Do so on the model's page and press Resume.`;
  if (status === 404 || status === 410)
    return `${path} is no longer at ${host}. Look at the model's page for where it went.`;
  return `${host} answered the request for ${path} with an error (${status}). Press Resume to try again.`;
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3); `null` when it is neither. */
export function readRetryAfter(value: string | undefined, nowMs: number): number | null {
  if (value === undefined) return null;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1_000;
  const atMs = Date.parse(value);
  return Number.isNaN(atMs) ? null : Math.max(0, atMs - nowMs);
}
