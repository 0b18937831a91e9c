import type { Finding } from "../../../shared/gate.ts";
import type { Layer, View } from "../layer.ts";
import { conceptId, concepts, type Concept } from "./concepts.ts";
import { createMarkedWords } from "./marked-words.ts";
import { phraseRules, type PhraseRule } from "./phrase-rules.ts";
import type { Words } from "./words.ts";

const idCount = concepts.length + 1;

/** Rules by the pair of concepts that they need, in either order. */
const rulesOf = (() => {
  const table: PhraseRule[][] = Array.from({ length: idCount * idCount }, () => []);
  for (const rule of phraseRules) {
    for (const whose of rule.whose) {
      for (const what of rule.what) {
        table[conceptId(whose) * idCount + conceptId(what)]?.push(rule);
        table[conceptId(what) * idCount + conceptId(whose)]?.push(rule);
      }
    }
  }
  return table;
})();

const longestDistance = Math.max(...phraseRules.map((rule) => rule.distance));

/** Words that say a text is made up, blank or for study: with them the same phrases prove less. */
const doubts: readonly (readonly [Concept, number])[] = [
  ["fiction", 0.35],
  ["template", 0.3],
  ["study", 0.2],
  ["generic", 0.12],
  ["code", 0.1],
];

interface Hit {
  readonly rule: PhraseRule;
  readonly from: number;
  readonly to: number;
}

function findHits(words: Words, ids: Uint8Array): Map<string, Hit> {
  const hits = new Map<string, Hit>();
  for (let index = 0; index < words.count; index += 1) {
    const id = ids[index] ?? 0;
    if (id === 0) continue;
    const nearest = Math.max(0, index - longestDistance);
    for (let earlier = index - 1; earlier >= nearest; earlier -= 1) {
      const other = ids[earlier] ?? 0;
      if (other === 0) continue;
      for (const rule of rulesOf[other * idCount + id] ?? []) {
        if (index - earlier > rule.distance || hits.has(rule.name)) continue;
        hits.set(rule.name, { rule, from: earlier, to: index });
      }
    }
  }
  return hits;
}

function measureDoubt(words: Words, ids: Uint8Array): number {
  const isThere = new Uint8Array(idCount);
  for (let index = 0; index < words.count; index += 1) isThere[ids[index] ?? 0] = 1;
  return doubts.reduce(
    (sum, [concept, doubt]) => sum + (isThere[conceptId(concept)] === 1 ? doubt : 0),
    0,
  );
}

/** What several different phrases prove together: each leaves the chance that it is a coincidence. */
function joinScores(scores: readonly number[]): number {
  return 1 - scores.reduce((left, score) => left * (1 - score), 1);
}

const leastScore = 0.2;

/** Finds phrases about one's own and others' private matters, in sixteen languages, by the nearness of two ideas. */
export function createPhrasesLayer(marked = createMarkedWords()): Layer {
  const { words, marks } = marked;

  function scanView(view: View): readonly Finding[] {
    marked.read(view.text);
    const hits = [...findHits(words, marks.id).values()];
    if (hits.length === 0) return [];
    const doubt = measureDoubt(words, marks.id);
    // Long texts hold many pairs by chance.
    const chance = 1 + Math.max(0, Math.log2(words.count / 60)) * 0.25;
    return hits.flatMap(({ rule, from, to }) => {
      const others = hits.filter((hit) => hit.rule !== rule).map((hit) => hit.rule.score * 0.4);
      const score = joinScores([rule.score, ...others]) / chance - doubt;
      if (score < leastScore) return [];
      const last = to + (marks.width[to] ?? 1) - 1;
      const span = view.toRaw(words.start[from] ?? 0, words.end[last] ?? words.end[to] ?? 0);
      return [{ rule: rule.name, category: rule.category, layer: "phrases", ...span, score }];
    });
  }

  return {
    name: "phrases",
    scan: (text) => [text.plain, ...text.decoded].flatMap(scanView),
  };
}
