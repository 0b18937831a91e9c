import type { GatePartKind, GateVerdict, PartFinding } from "../../../shared/gate.ts";
import type { GatePart, GateSettings } from "../gate.ts";
import type { HarmlessKind } from "../worker/protocol.ts";
import { clearingKeyOf, isClearable } from "./clearing.ts";
import { combineParts, combineWeak } from "./combine.ts";
import { thresholdsOf } from "./thresholds.ts";

/** A part with all that is known about it. */
export interface KnownPart extends GatePart {
  readonly findings: readonly PartFinding[];
  readonly harmless: HarmlessKind | null;
}

/** The window can show this many, and no record needs more. */
const mostFindings = 200;

/**
 * The verdict of a whole request is that of its worst part: a summary, an answer or a later question does not wash away
 * what an earlier text said. `faults` are findings of the request as a whole.
 */
export function judge(
  parts: readonly KnownPart[],
  faults: readonly PartFinding[],
  settings: GateSettings,
): Pick<GateVerdict, "verdict" | "score" | "findings"> {
  const threshold = thresholdsOf(settings);
  const remaining = parts.map((part) => withoutCleared(part, part.findings, settings.cleared));
  const near = parts.flatMap((part, index) =>
    combinedNear(part, remaining[index] ?? [], settings.cleared),
  );
  const standing = remaining.flat();
  const across = combineParts(standing);
  const unproven = settings.preset === "strict" ? parts.flatMap(unprovenPart) : [];
  const findings = [
    ...faults,
    ...standing,
    ...near,
    ...(across === null ? [] : [across]),
    ...unproven,
  ]
    .filter(({ category, score }) => score >= threshold(category))
    .sort((one, other) => other.score - one.score)
    .slice(0, mostFindings);
  return {
    verdict: findings.length > 0 ? "local" : "eligible",
    score: findings[0]?.score ?? 0,
    findings,
  };
}

/** What comes together in the part, at most once: where the person cleared one place, the others still count. */
function combinedNear(
  part: KnownPart,
  findings: readonly PartFinding[],
  cleared: readonly string[],
): readonly PartFinding[] {
  const combined = combineWeak(findings);
  if (combined === null) return [];
  const standing = withoutCleared(part, [combined], cleared);
  if (standing.length > 0) return standing;
  const elsewhere = findings.filter(
    ({ start, end }) => start < combined.start || end > combined.end,
  );
  return combinedNear(part, elsewhere, cleared);
}

function withoutCleared(
  { text }: KnownPart,
  findings: readonly PartFinding[],
  cleared: readonly string[],
): readonly PartFinding[] {
  if (cleared.length === 0) return findings;
  return findings.filter(
    (finding) => !isClearable(finding) || !cleared.includes(clearingKeyOf(text, finding)),
  );
}

/** What the person or their files say must show itself to be harmless; the model's words and the title follow from it. */
const mustBeProven: readonly GatePartKind[] = [
  "prompt",
  "earlier-prompt",
  "system-prompt",
  "attachment",
  "tool-result",
  "passage",
  "memory",
  "other",
];

function unprovenPart({ kind, text, harmless }: KnownPart, part: number): readonly PartFinding[] {
  const isProven = harmless !== null || !mustBeProven.includes(kind) || text.trim() === "";
  if (isProven) return [];
  return [
    {
      rule: "preset.unproven",
      category: "unproven",
      layer: "preset",
      part,
      start: 0,
      end: text.length,
      score: 1,
    },
  ];
}
