import { createHash } from "node:crypto";

/** A row of the gate's development data, of which only what decides its half matters here. */
export interface SplitRow {
  readonly id: string;
  /** Sentences that were made from one template. */
  readonly template?: number;
  /** Documents of one family differ in a few characters. */
  readonly lane?: string;
}

/**
 * Whether a row belongs to the half that is never trained or tuned on, by the SHA-256 of what it was made from: rows of one
 * template or document family are alike, and must not stand on both sides.
 */
export function isHeldBack(row: SplitRow): boolean {
  const key =
    row.template !== undefined
      ? `template-${row.template}`
      : row.lane !== undefined
        ? row.id.split("-").slice(0, 3).join("-")
        : row.id;
  return (createHash("sha256").update(key, "utf8").digest()[0] ?? 0) % 2 === 1;
}
