const longest = 300;

/** A key that is quoted in part is still told from its first letters; eight of them are no coincidence. */
const leastShown = 8;

/**
 * A server's own words, fit to be shown and archived: one short line without control characters, and without the key or
 * anything that begins or ends like it.
 */
export function serverWords(text: string, key: string | null): string {
  const line = scrubbed(text, key)
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}

/** The text without the key, whole or in part, and without what looks like anybody's. */
export function scrubbed(text: string, key: string | null): string {
  const withoutOwn =
    key === null
      ? text
      : text
          .split(/(\s+|["'`,;()<>])/)
          .map((word) => (sharesWith(word, key) ? "[key]" : word))
          .join("");
  return withoutOwn.replaceAll(/\b(sk|pk|rk|gsk|xai|hf|AIza)[-_]?[\w*-]{12,}/g, "[key]");
}

function sharesWith(word: string, key: string): boolean {
  if (word.includes(key)) return true;
  if (key.length < 2 * leastShown) return false;
  return word.includes(key.slice(0, leastShown)) || word.includes(key.slice(-leastShown));
}
