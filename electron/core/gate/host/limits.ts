/**
 * Bounds of what the gate judges. The fast stage reads about a megabyte a second, so the longest text takes most of its
 * deadline; whoever sends more has a document in hand, and that is better kept here than judged in a hurry.
 */
export interface GateLimits {
  /** UTF-16 units of one text. */
  readonly longestPartLength: number;
  /** UTF-16 units of all texts of a request together. */
  readonly longestRequestLength: number;
  /** From the hour a text is given to the worker until its answer; then the worker is ended. */
  readonly scanTimeoutMs: number;
  /** For all new texts of a `full` request together: one that was opened after a restart has many. */
  readonly fullScanTimeoutMs: number;
  /** For what the deep stages add to `full`. */
  readonly deepTimeoutMs: number;
  /** For a worker to load its rules. */
  readonly startTimeoutMs: number;
}

export const gateLimits: GateLimits = {
  longestPartLength: 200_000,
  longestRequestLength: 2_000_000,
  scanTimeoutMs: 250,
  fullScanTimeoutMs: 3_000,
  deepTimeoutMs: 3_000,
  startTimeoutMs: 10_000,
};
