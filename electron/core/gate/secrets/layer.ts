import type { Finding } from "../../../shared/gate.ts";
import type { Layer, ScannedText, View } from "../layer.ts";
import { findAssignedSecrets } from "./assignments.ts";
import type { SecretMatch } from "./match.ts";
import { findToldSecrets } from "./prose.ts";
import { findSeedPhrases } from "./seed-phrase.ts";
import { findStructuredSecrets } from "./structures.ts";
import { findVendorTokens } from "./vendor-tokens.ts";

/**
 * Finds passwords, keys, tokens and codes, in the text as it reads and in its decoded pieces. Its rules are its own:
 * secretlint's are asynchronous and slower than the gate's 500 rows a second, and know no passwords in prose.
 */
export function createSecretsLayer(): Layer {
  return { name: "secrets", scan: (text) => keepSurest(scanViews(text)) };
}

function scanViews(text: ScannedText): readonly Finding[] {
  const spelled = text.spelled.text === text.lower.text ? [] : [text.spelled];
  return [
    ...[text.plain, ...text.decoded].flatMap((view) => scanView(view)),
    ...spelled.flatMap((view) => toFindings(view, findToldSecrets(view.text))),
  ];
}

function scanView(view: View): readonly Finding[] {
  return toFindings(view, [
    ...findVendorTokens(view.text),
    ...findStructuredSecrets(view.text),
    ...findAssignedSecrets(view.text),
    ...findToldSecrets(view.text),
    ...findSeedPhrases(view.text),
  ]);
}

function toFindings(view: View, matches: readonly SecretMatch[]): readonly Finding[] {
  return matches.map((match) => toFinding(view, match));
}

function toFinding(view: View, match: SecretMatch): Finding {
  const { start, end } = view.toRaw(match.start, match.end);
  return {
    rule: `secret.${match.what}`,
    category: "secret",
    layer: "secrets",
    start,
    end,
    score: match.score,
  };
}

/** Of findings that overlap, the surest: a token in an assignment is one secret. */
function keepSurest(findings: readonly Finding[]): readonly Finding[] {
  const bySureness = findings.toSorted(
    (one, other) => other.score - one.score || one.start - other.start,
  );
  const kept: Finding[] = [];
  for (const finding of bySureness) {
    if (
      kept.length < mostFindings &&
      !kept.some((other) => other.start < finding.end && finding.start < other.end)
    )
      kept.push(finding);
  }
  return kept;
}

/** More would only make explaining slow: one is enough to keep the text here. */
const mostFindings = 200;
