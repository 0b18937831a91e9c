import type { Finding } from "../../../shared/gate.ts";
import type { Layer, ScannedText } from "../layer.ts";
import { harmlessKindOf } from "./harmless.ts";
import type { ScannedPart } from "./protocol.ts";

/** Enough to decide and to explain; a file of a million numbers must not fill the memory with places. */
const mostFindings = 300;

/** Asks every layer about one text; the surest findings come first. Throws when a layer does. */
export function scanText(text: ScannedText, layers: readonly Layer[]): ScannedPart {
  const findings = layers
    .flatMap((layer) => layer.scan(text).map((finding) => within(finding, text.raw.length)))
    .sort((one, other) => other.score - one.score)
    .slice(0, mostFindings);
  return { findings, harmless: harmlessKindOf(text) };
}

/** A place outside the text, or a score that is no number, is a layer's mistake: the gate must not guess what it meant. */
function within(finding: Finding, length: number): Finding {
  const { start, end, score, rule } = finding;
  const isSound = start >= 0 && start <= end && end <= length && score >= 0 && score <= 1;
  if (!isSound) throw new Error(`${rule} points outside the text, or its score is no share.`);
  return finding;
}
