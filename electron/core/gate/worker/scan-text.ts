import type { Finding, GateCategory } from "../../../shared/gate.ts";
import type { Layer, ScannedText } from "../layer.ts";
import { harmlessKindOf } from "./harmless.ts";
import type { ScannedPart } from "./protocol.ts";

/** Enough to decide and to explain; a file of a million numbers must not fill the memory with places. */
const mostFindings = 300;
/** Of every category: a setting may let hundreds of sure findings of one pass, and another must not be lost behind them. */
const leastOfEach = 50;

/** Asks every layer about one text; the surest findings come first. Throws when a layer does. */
export function scanText(text: ScannedText, layers: readonly Layer[]): ScannedPart {
  const findings = layers.flatMap((layer) =>
    layer.scan(text).map((finding) => within(finding, text.raw.length)),
  );
  return { findings: surestOf(findings), harmless: harmlessKindOf(text) };
}

function surestOf(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<GateCategory, number>();
  return findings
    .toSorted((one, other) => other.score - one.score)
    .filter(({ category }, index) => {
      const before = counts.get(category) ?? 0;
      counts.set(category, before + 1);
      return index < mostFindings || before < leastOfEach;
    });
}

/** A place outside the text, or a score that is no number, is a layer's mistake: the gate must not guess what it meant. */
function within(finding: Finding, length: number): Finding {
  const { start, end, score, rule } = finding;
  const isSound = start >= 0 && start <= end && end <= length && score >= 0 && score <= 1;
  if (!isSound) throw new Error(`${rule} points outside the text, or its score is no share.`);
  return finding;
}
