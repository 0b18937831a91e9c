import type { Finding } from "../../../shared/gate.ts";
import type { Layer, ScannedText, View } from "../layer.ts";
import { findIdentifiers } from "./find.ts";

/**
 * Finds what points at one person or account: numbers by pattern, checksum and the words round them, addresses of mail,
 * network and wallets, documents and vehicles. `region` is where telephone numbers without a country code belong, two letters.
 */
export function createIdentifiersLayer(options: { readonly region: string }): Layer {
  return {
    name: "identifiers",
    scan: (text) =>
      withoutOverlaps(
        viewsOf(text).flatMap((view) => scanView(view, options.region, leadOf(view, text.raw))),
      ),
  };
}

/** The plain text, and the others where they say something else. */
function viewsOf(text: ScannedText): View[] {
  const views = [text.plain, ...text.decoded];
  return text.spelled.text === text.lower.text ? views : [...views, text.spelled];
}

/** Words before something encoded say what it is, as they do before something plain. */
function leadOf(view: View, raw: string): string {
  if (view.kind !== "decoded") return "";
  const { start } = view.toRaw(0, view.text.length);
  return `${raw.slice(Math.max(0, start - leadLength), start)} `;
}

const leadLength = 60;

function scanView(view: View, region: string, lead: string): Finding[] {
  return findIdentifiers(lead + view.text, region)
    .filter(({ end }) => end > lead.length)
    .map((match) => ({
      rule: `identifier.${match.what}`,
      category: match.category,
      layer: "identifiers",
      ...view.toRaw(Math.max(0, match.start - lead.length), match.end - lead.length),
      score: match.score,
    }));
}

/** Of findings that overlap, the surest; of those as sure, the longest. */
function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= finding.start) kept.push(finding);
    else if (isBetter(finding, last)) kept[kept.length - 1] = finding;
  }
  return kept;
}

function isBetter(one: Finding, other: Finding): boolean {
  return one.score === other.score
    ? one.end - one.start > other.end - other.start
    : one.score > other.score;
}
