import type { Placeholders } from "./redaction.ts";

/** Puts the private words back into an answer while it streams. */
export interface Restorer {
  /** What of the text is certain by now; the rest is held back, for it may be the beginning of a placeholder. */
  push(text: string): string;
  /** What was held back. */
  end(): string;
}

const opening = "[({<【「\\";
/** A placeholder with brackets, escapes and spaces round it is never longer. */
const longestSlack = 12;

/**
 * Models change placeholders: other brackets, other case, a space or an escape in them. With brackets all of that is
 * understood; without, only the name exactly as it was, in capitals.
 */
export function createRestorer(placeholders: Placeholders): Restorer {
  if (placeholders.length === 0) return { push: (text) => text, end: () => "" };
  const originals = new Map(
    placeholders.map(({ placeholder, original }) => [keyOf(placeholder), original]),
  );
  const names = placeholders.map(({ placeholder }) => placeholder.slice(1, -1));
  const pattern = patternOf(names);
  const longest = Math.max(...names.map((name) => name.length)) + longestSlack;
  let held = "";

  const restore = (text: string): string =>
    text.replace(pattern, (found) => originals.get(keyOf(found)) ?? found);

  return {
    push: (text) => {
      held += text;
      const from = startOfPossible(held, names, longest);
      const certain = held.slice(0, from);
      held = held.slice(from);
      return restore(certain);
    },
    end: () => {
      const rest = restore(held);
      held = "";
      return rest;
    },
  };
}

/** A whole text at once. */
export function restoreText(text: string, placeholders: Placeholders): string {
  const restorer = createRestorer(placeholders);
  return restorer.push(text) + restorer.end();
}

/** Whether something in the text would be restored as if it were this placeholder. */
export function readsAs(text: string, placeholder: string): boolean {
  return patternOf([placeholder.slice(1, -1)]).test(text);
}

/** A placeholder without all that a model may change about it. */
function keyOf(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
}

function patternOf(names: readonly string[]): RegExp {
  const inBrackets = names.map((name) =>
    [...name]
      .map((letter) =>
        letter === "_" ? String.raw`(?:\s|\\?[_-])?` : `[${letter}${letter.toLowerCase()}]`,
      )
      .join(""),
  );
  return new RegExp(
    String.raw`\\?[[({<【「]\s*(?:${inBrackets.join("|")})\s*\\?[\])}>】」]` +
      String.raw`|(?<![\p{L}\p{N}_])(?:${names.join("|")})(?![\p{L}\p{N}_])`,
    "gu",
  );
}

/** The first place from which the rest could still become a placeholder. */
function startOfPossible(text: string, names: readonly string[], longest: number): number {
  for (let at = Math.max(0, text.length - longest); at < text.length; at += 1) {
    if (isBeginning(text.slice(at), text[at - 1] ?? "", names)) return at;
  }
  return text.length;
}

function isBeginning(rest: string, before: string, names: readonly string[]): boolean {
  const isBracketed = opening.includes(rest[0] ?? "");
  if (isBracketed && /[\])}>】」]/.test(rest)) return false;
  if (!isBracketed && /[\p{L}\p{N}_]/u.test(before)) return false;
  const inner = isBracketed ? rest.replace(/^\\?[[({<【「]?\s*/, "").replace(/\\$/, "") : rest;
  const name = isBracketed ? inner.replace(/[\s_\\-]+/g, "_").toUpperCase() : inner;
  return names.some(
    (candidate) =>
      candidate.startsWith(name) ||
      (isBracketed && name.replace(/_$/, "") === candidate) ||
      // Without the separator: "[PERSON1]".
      (isBracketed && candidate.replaceAll("_", "").startsWith(name.replaceAll("_", ""))),
  );
}
