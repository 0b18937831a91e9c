import type { Skipped } from "../../../shared/imports.ts";
import { tidyName } from "../../../shared/organise.ts";
import { wholeCharacters } from "../../../shared/whole-characters.ts";
import { Tallies } from "./tallies.ts";

/** More of a reason are counted only: a file may hold a million. */
const mostNames = 5;
const longestName = 120;

/** Counts what cannot be brought, by the reason, and keeps the names of the first few. */
export class SkippedItems {
  readonly #reasons = new Tallies();
  readonly #names = new Map<string, string[]>();

  /** An empty name is none. */
  add(reason: string, name: string): void {
    this.#reasons.add(reason);
    const names = this.#names.get(reason) ?? [];
    this.#names.set(reason, names);
    if (name !== "" && names.length < mostNames) names.push(shortened(tidyName(name)));
  }

  /** The commonest reason first. */
  list(): readonly Skipped[] {
    return this.#reasons
      .list()
      .map((reason) => ({ ...reason, names: this.#names.get(reason.what) ?? [] }));
  }
}

function shortened(name: string): string {
  if (name.length <= longestName) return wholeCharacters(name);
  return `${wholeCharacters(name.slice(0, longestName).replace(/[\uD800-\uDBFF]$/, ""))}…`;
}
