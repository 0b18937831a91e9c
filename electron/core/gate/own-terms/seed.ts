import type { OwnTerm } from "../gate.ts";

/** What the system knows of the person, as `node:os` gives it; empty where it knows nothing. */
export interface Account {
  readonly userName: string;
  readonly fullName: string;
  readonly hostName: string;
  readonly homeDir: string;
}

/** Account names that many machines share: they say nothing of a person and stand in harmless text. */
const commonNames: ReadonlySet<string> = new Set(
  "root admin administrator user guest test default owner localhost local home desktop laptop pc mac macbook ubuntu debian fedora pi vagrant docker runner node dev developer".split(
    " ",
  ),
);

const shortestSeed = 3;

/** The terms to begin with: the person's names, their machine and their home folder, each once. */
export function seedTerms(account: Account): readonly OwnTerm[] {
  const candidates: readonly OwnTerm[] = [
    { term: account.fullName, kind: "person" },
    { term: account.userName, kind: "person" },
    { term: account.hostName.replace(/\.(?:local|lan|home|localdomain)$/i, ""), kind: "domain" },
    { term: account.homeDir, kind: "folder" },
  ];
  const seen = new Set<string>();
  return candidates
    .map((candidate) => ({ ...candidate, term: candidate.term.trim() }))
    .filter(
      ({ term }) =>
        isTelling(term) && !seen.has(term.toLowerCase()) && seen.add(term.toLowerCase()),
    );
}

function isTelling(term: string): boolean {
  const lastPart = term.split(/[\\/]/).findLast((part) => part !== "") ?? "";
  return lastPart.length >= shortestSeed && !commonNames.has(lastPart.toLowerCase());
}
