import type { GateCategory, PartFinding } from "../../../shared/gate.ts";

/** Weaker findings are noise, or a test card: just above what the identifiers call faint. */
const leastScore = 0.31;
/**
 * From this chance that at least one of them is right, weak findings count together. On the training half, judged by
 * classifiers that had not seen the row, 0.65 flags 1 % more of the benign prompts for one in 147 of what is sensitive by
 * meaning; from 0.78 on sensitive prompts are lost and no benign one is won.
 */
export const combinedThreshold = 0.72;
/** Findings further apart than this many UTF-16 units are seldom about one thing. */
const windowLength = 1_500;

/**
 * Weak findings of different kinds near each other are stronger than each alone: a name is nothing much, and neither is a
 * remark about money, but money beside a name is somebody's. Of every category only the surest counts, so that a long
 * text does not become private by its length. `null` when they do not add up to anything.
 */
export function combineWeak(findings: readonly PartFinding[]): PartFinding | null {
  const weak = findings
    .filter(({ score, category }) => score >= leastScore && score < 1 && category !== "unjudged")
    .sort((one, other) => one.part - other.part || one.start - other.start);
  return weak
    .map((first, index) => combineWindow(first, weak.slice(index)))
    .reduce<PartFinding | null>(
      (best, next) => (next !== null && next.score > (best?.score ?? 0) ? next : best),
      null,
    );
}

/** Those of the part that begin within the window that `first` opens. */
function combineWindow(first: PartFinding, later: readonly PartFinding[]): PartFinding | null {
  const inWindow = later.filter(
    ({ part, start }) => part === first.part && start < first.start + windowLength,
  );
  const best = surestOfEach(inWindow);
  const score = noisyOr(best);
  if (best.length < 2 || score < combinedThreshold) return null;
  return {
    rule: "combined.near",
    category: "sensitive",
    layer: "preset",
    part: first.part,
    start: Math.min(...best.map(({ start }) => start)),
    end: Math.max(...best.map(({ end }) => end)),
    score,
  };
}

/** The same over a whole conversation: a diagnosis in one message belongs to the name in another. */
export function combineParts(findings: readonly PartFinding[]): PartFinding | null {
  const best = surestOfEach(findings.filter(({ score }) => score >= leastScore));
  const parts = new Set(best.map(({ part }) => part));
  const score = noisyOr(best);
  const [first] = best.toSorted((one, other) => other.score - one.score);
  if (first === undefined || parts.size < 2 || score < combinedThreshold) return null;
  return { ...first, rule: "combined.conversation", category: "sensitive", layer: "preset", score };
}

function surestOfEach(findings: readonly PartFinding[]): readonly PartFinding[] {
  const best = new Map<GateCategory, PartFinding>();
  for (const finding of findings)
    if (finding.score > (best.get(finding.category)?.score ?? 0))
      best.set(finding.category, finding);
  return [...best.values()];
}

function noisyOr(findings: readonly PartFinding[]): number {
  return 1 - findings.reduce((doubt, { score }) => doubt * (1 - score), 1);
}
