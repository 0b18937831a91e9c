import { createHash } from "node:crypto";

/** Checks a response against the digest it came with. */
export interface DigestCheck {
  update(chunk: Uint8Array): void;
  holds(): boolean;
}

/**
 * From `Content-Digest: sha-256=:base64:` (RFC 9530), which is of exactly the bytes of this response; `null` when the
 * server gave none that is known here.
 */
export function digestCheck(header: string | undefined): DigestCheck | null {
  const [, wanted] = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/=]+):/.exec(header ?? "") ?? [];
  if (wanted === undefined) return null;
  const hash = createHash("sha256");
  return {
    update: (chunk) => void hash.update(chunk),
    holds: () => hash.digest("base64") === wanted,
  };
}
