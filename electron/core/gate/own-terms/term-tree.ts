import type { OwnTerm } from "../gate.ts";
import { splitWords } from "../words.ts";
import { inflections } from "./inflections.ts";

/** A tree of words: the way from its root to a node with a kind spells one of the person's terms. */
export interface TermNode {
  readonly next: Map<string, TermNode>;
  kind: OwnTerm["kind"] | null;
}

/** Longer terms are cut here: a walk from each word of a text may not go on for ever. */
const longestTermWords = 24;

/**
 * The tree of all terms, by words rather than by characters: word boundaries then need no check, and "Acme  Corp",
 * "acme-corp" and a name broken over two lines are the same term.
 */
export function growTermTree(terms: readonly OwnTerm[]): TermNode {
  const root = createNode();
  for (const term of terms) {
    const words = splitWords(term.term).slice(0, longestTermWords);
    // A letter or a digit alone, such as a drive's name, would be found in every text.
    if (words.every((word) => word.folded.length < 2) && words.length < 2) continue;
    plant(
      root,
      words.map((word) => word.folded),
      term.kind,
    );
  }
  return root;
}

function createNode(): TermNode {
  return { next: new Map(), kind: null };
}

/** All forms of a word lead to one node, so that a term of five inflected words costs no more than its forms. */
function plant(root: TermNode, words: readonly string[], kind: OwnTerm["kind"]): void {
  let node = root;
  for (const word of words) {
    const next: TermNode = node.next.get(word) ?? createNode();
    node.next.set(word, next);
    if (kind === "person" || kind === "client") {
      for (const form of inflections(word)) if (!node.next.has(form)) node.next.set(form, next);
    }
    node = next;
  }
  node.kind ??= kind;
}
