/** Every way a call can fail that a person may meet. A closed list: a new code needs words in the window too. */
export const failureCodes = [
  "invalid-input",
  "not-found",
  "busy",
  "cancelled",
  "model-missing",
  "model-unreadable",
  "model-unsupported",
  "model-too-large",
  "model-changed",
  "offline",
  "network",
  "hub-refused",
  /** The gate keeps it on this device, or what was cleared is not what was to be sent. */
  "not-cleared",
  /** The month's budget does not pay for it, or for any more of it. */
  "budget-spent",
  /** A remote model's server refused: key, quota, limits, its own fault. */
  "remote-refused",
  "key-missing",
  "download-changed",
  "disk-full",
  "context-full",
  "engine-crashed",
  "engine-unavailable",
  "archive-full",
  "archive-damaged",
  "archive-locked",
  "disk-error",
  "internal",
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** An expected failure as a value: `message` is a sentence that says what happened, what was kept and what to do. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(
  code: FailureCode,
  message: string,
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, message } };
}

/** An expected failure in flight, for code where a value cannot be returned. Dispatch turns it back into a value. */
export class FailureError extends Error {
  readonly failure: Failure;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.name = "FailureError";
    this.failure = { code, message };
  }
}
