import { createHash } from "node:crypto";
import type { Finding } from "../../../shared/gate.ts";

/**
 * Names one finding in one text without holding a word of it: what the person clears is this place in this very text, and
 * a changed text is judged anew. The whole text goes into the hash, so that a short span cannot be guessed from it.
 */
export function clearingKey(textSha256: string, rule: string, spanSha256: string): string {
  return sha256(`${textSha256}\n${rule}\n${spanSha256}`);
}

/** `clearingKey` of a finding in its raw text. */
export function clearingKeyOf(
  text: string,
  { rule, start, end }: Pick<Finding, "rule" | "start" | "end">,
): string {
  return clearingKey(sha256(text), rule, sha256(`${start}-${end} ${text.slice(start, end)}`));
}

/**
 * Secrets are never cleared: the person can take them out. What could not be judged has nothing to clear, and what comes
 * together over several messages lies in no one text whose change would bring it back.
 */
export function isClearable({ category, rule }: Pick<Finding, "category" | "rule">): boolean {
  if (rule === "combined.conversation") return false;
  return category !== "secret" && category !== "unjudged" && category !== "unproven";
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
