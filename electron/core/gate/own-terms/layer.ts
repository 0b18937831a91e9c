import type { Finding } from "../../../shared/gate.ts";
import type { OwnTerm } from "../gate.ts";
import type { Layer, View } from "../layer.ts";
import { splitWords } from "../words.ts";
import type { Word } from "../words.ts";
import { growTermTree } from "./term-tree.ts";
import type { TermNode } from "./term-tree.ts";

/**
 * Finds the person's own terms, whole words only, whatever their case, diacritics and spacing, in the text and in its
 * decoded pieces. Names of people and clients are found inflected too. Each finding has score 1.
 */
export function createOwnTermsLayer(terms: readonly OwnTerm[]): Layer {
  const root = growTermTree(terms);
  return {
    name: "own-terms",
    scan: (text) =>
      root.next.size === 0
        ? []
        : [text.lower, ...text.decoded].flatMap((view) => findTerms(view, root)),
  };
}

function findTerms(view: View, root: TermNode): readonly Finding[] {
  const words = splitWords(view.text);
  const findings: Finding[] = [];
  for (let first = 0; first < words.length;) {
    const longest = longestTermFrom(words, first, root);
    if (longest === null) {
      first += 1;
      continue;
    }
    findings.push(toFinding(view, words, first, longest));
    first = longest.last + 1;
  }
  return findings;
}

interface FoundTerm {
  readonly last: number;
  readonly kind: OwnTerm["kind"];
}

function longestTermFrom(words: readonly Word[], first: number, root: TermNode): FoundTerm | null {
  let node: TermNode | undefined = root;
  let found: FoundTerm | null = null;
  for (let index = first; index < words.length; index += 1) {
    node = node.next.get(words[index]?.folded ?? "");
    if (node === undefined) break;
    if (node.kind !== null) found = { last: index, kind: node.kind };
  }
  return found;
}

function toFinding(view: View, words: readonly Word[], first: number, found: FoundTerm): Finding {
  const span = view.toRaw(words[first]?.start ?? 0, words[found.last]?.end ?? view.text.length);
  return {
    rule: `own-term.${found.kind}`,
    category: "own-term",
    layer: "own-terms",
    start: span.start,
    end: span.end,
    score: 1,
  };
}
