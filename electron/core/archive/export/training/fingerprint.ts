import { hash } from "node:crypto";

/** The first 52 bits of the SHA-256: a whole number that fits a double. */
export function fingerprint(text: string): number {
  return Number.parseInt(hash("sha256", text, "hex").slice(0, 13), 16);
}
