import type { Finding } from "../../../shared/gate.ts";
import type { Layer, ScannedText, View } from "../layer.ts";
import { findCard } from "./cards.ts";
import { Context } from "./context.ts";
import { findEmails, findSpokenEmails } from "./emails.ts";
import { findIbans, findPolishAccount } from "./iban.ts";
import { identifier, type Match, scores } from "./match.ts";
import { type NationalNumber, nationalNumbers } from "./national-numbers.ts";
import { type WrittenNumber, writtenNumbers } from "./number-groups.ts";
import { createPhoneFinder } from "./phones.ts";

/**
 * Finds what points at one person or account: numbers by pattern, checksum and the words round them, addresses of mail,
 * network and vehicle. `region` is where telephone numbers without a country code belong, two letters.
 */
export function createIdentifiersLayer(options: { readonly region: string }): Layer {
  return {
    name: "identifiers",
    scan: (text) =>
      withoutOverlaps(viewsOf(text).flatMap((view) => scanView(view, options.region))),
  };
}

/** The plain text, and the others where they say something else. */
function viewsOf(text: ScannedText): View[] {
  const views = [text.plain, ...text.decoded];
  return text.spelled.text === text.lower.text ? views : [...views, text.spelled];
}

function scanView(view: View, region: string): Finding[] {
  return findMatches(view.text, region).map((match) => ({
    rule: `identifier.${match.what}`,
    category: match.category,
    layer: "identifiers",
    ...view.toRaw(match.start, match.end),
    score: match.score,
  }));
}

function findMatches(text: string, region: string): Match[] {
  const matches = [...findEmails(text), ...findSpokenEmails(text)];
  if (!/\d/.test(text)) return matches;
  const context = new Context(text);
  matches.push(...findIbans(text, context));
  const phones = createPhoneFinder(region);
  for (const number of writtenNumbers(text)) {
    const found = [
      findCard(number, context),
      findPolishAccount(number, context),
      findNational(number, context),
      phones.find(number, text, context),
    ];
    for (const match of found) if (match !== undefined) matches.push(match);
  }
  return matches;
}

const numbersByLength: ReadonlyMap<number, readonly NationalNumber[]> = new Map(
  nationalNumbers.map(({ length }) => [
    length,
    nationalNumbers.filter((national) => national.length === length),
  ]),
);

function findNational(number: WrittenNumber, context: Context): Match | undefined {
  const { digits, start, end } = number;
  const topics = context.near(start, end);
  const isNamed = topics.has("national-id") || topics.has("tax-id") || topics.has("health-id");
  const valid = numbersByLength
    .get(digits.length)
    ?.find((national) => national.isValid(digits) && (isNamed || standsAlone(national, number)));
  if (valid !== undefined)
    return identifier(valid.what, start, end, isNamed ? scores.proven : scores.strong);
  if (!isNamed || digits.length < 8 || digits.length > 15) return undefined;
  return identifier("national-id", start, end, scores.likely);
}

function standsAlone(national: NationalNumber, number: WrittenNumber): boolean {
  if (!number.isWhole || national.needs === "context") return false;
  return national.needs === "nothing" || (national.groups?.includes(number.groups) ?? false);
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
