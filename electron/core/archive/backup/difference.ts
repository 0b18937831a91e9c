import type { Holdings, OnlyInOne, RestoredState, RuleEffect } from "../../../shared/backup.ts";
import type { Retention } from "../../../shared/erase.ts";
import type { Contents } from "./contents.ts";

/** What restoring an archive in place of another would change. */
export interface Difference {
  readonly here: Holdings;
  readonly there: Holdings;
  readonly onlyHere: OnlyInOne;
  readonly onlyThere: OnlyInOne;
  readonly goesBack: RestoredState;
  /** What each rule would erase of the restored one at once; `null` for one that is off. */
  readonly rules: readonly (RuleEffect | null)[];
}

const dayMs = 24 * 60 * 60 * 1000;

/** Holds the archive that is `here` against the one that would take its place. */
export function differenceOf(
  here: Contents,
  there: Contents,
  rules: readonly Retention[],
  nowMs: number,
): Difference {
  return {
    here: holdingsOf(here),
    there: holdingsOf(there),
    onlyHere: onlyIn(here, there),
    onlyThere: onlyIn(there, here),
    goesBack: goesBack(here, there),
    rules: rules.map(({ days, keepsPinned }) => {
      if (days === null) return null;
      const old = there.ages.before(nowMs - days * dayMs, { keepsPinned });
      return { days, conversations: old.length };
    }),
  };
}

function holdingsOf({ conversations }: Contents): Holdings {
  const newest = new Newest();
  let messages = 0;
  for (const conversation of conversations.values()) {
    messages += conversation.messages.size;
    for (const atMs of conversation.messages.values()) newest.note(atMs);
  }
  return { conversations: conversations.size, messages, newestAt: newest.at() };
}

function onlyIn({ conversations }: Contents, other: Contents): OnlyInOne {
  const newest = new Newest();
  const only = { conversations: 0, messages: 0, goneOn: 0, goneOnMessages: 0 };
  for (const [conversationId, { messages }] of conversations) {
    const shared = other.conversations.get(conversationId)?.messages;
    const missing = [...messages].filter(([messageId]) => shared?.has(messageId) !== true);
    for (const [, atMs] of missing) newest.note(atMs);
    if (shared === undefined) {
      only.conversations += 1;
      only.messages += missing.length;
    } else if (missing.length > 0) {
      only.goneOn += 1;
      only.goneOnMessages += missing.length;
    }
  }
  return { ...only, newestAt: newest.at() };
}

/** How much of what both have is otherwise in the other one. */
function goesBack(here: Contents, there: Contents): RestoredState {
  const counts = { titles: 0, places: 0, settings: 0, ratings: 0 };
  for (const [conversationId, conversation] of here.conversations) {
    const [now, then] = [conversation.state(), there.conversations.get(conversationId)?.state()];
    if (then === undefined) continue;
    for (const what of ["titles", "places", "settings", "ratings"] as const)
      if (now[what] !== then[what]) counts[what] += 1;
  }
  const keys = new Set([...here.folders.keys(), ...there.folders.keys()]);
  const folders = [...keys].filter((key) => here.folders.get(key) !== there.folders.get(key));
  return { ...counts, folders: folders.length };
}

class Newest {
  #atMs = -Infinity;

  note(atMs: number): void {
    if (atMs > this.#atMs) this.#atMs = atMs;
  }

  at(): string | null {
    return this.#atMs === -Infinity ? null : new Date(this.#atMs).toISOString();
  }
}
