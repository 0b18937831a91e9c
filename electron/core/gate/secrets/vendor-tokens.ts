import type { SecretMatch } from "./match.ts";
import { vendorRules } from "./vendor-rules.ts";
import type { VendorRule } from "./vendor-rules.ts";

/** Rules by the two letters that their anchors open with; a text has few such pairs. */
const rulesByOpening = groupByOpening();
const opens = new Uint8Array(1 << 14);
for (const opening of rulesByOpening.keys()) opens[opening] = 1;

function groupByOpening(): ReadonlyMap<number, readonly VendorRule[]> {
  const groups = new Map<number, VendorRule[]>();
  for (const rule of vendorRules) {
    for (const opening of openingsOf(rule.anchor))
      groups.set(opening, [...(groups.get(opening) ?? []), rule]);
  }
  return groups;
}

/** Of one letter alone, all pairs: every token goes on behind its anchor. */
function openingsOf(anchor: string): readonly number[] {
  const first = anchor.charCodeAt(0);
  if (anchor.length > 1) return [openingOf(first, anchor.charCodeAt(1))];
  return Array.from({ length: 0x80 }, (_, second) => openingOf(first, second));
}

function openingOf(first: number, second: number): number {
  return (first << 7) | second;
}

/** Tokens in their makers' own formats. Linear in the text: each rule is tried only where its anchor stands. */
export function findVendorTokens(text: string): readonly SecretMatch[] {
  const places = placesOfAnchors(text);
  if (places.size === 0) return [];
  return vendorRules.flatMap((rule) => findByRule(text, rule, places.get(rule) ?? []));
}

/** Where the anchors of rules stand, found in one pass. */
function placesOfAnchors(text: string): ReadonlyMap<VendorRule, readonly number[]> {
  const places = new Map<VendorRule, number[]>();
  let first = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at += 1) {
    const second = text.charCodeAt(at + 1);
    const opening = openingOf(first, second);
    const isOpening = (first | second) < 0x80 && opens[opening] === 1;
    first = second;
    if (!isOpening) continue;
    for (const rule of rulesByOpening.get(opening) ?? []) {
      if (!text.startsWith(rule.anchor, at)) continue;
      const before = places.get(rule);
      if (before === undefined) places.set(rule, [at]);
      else before.push(at);
    }
  }
  return places;
}

function findByRule(
  text: string,
  rule: VendorRule,
  places: readonly number[],
): readonly SecretMatch[] {
  const found: SecretMatch[] = [];
  let free = 0;
  for (const at of places) {
    const match = at < free ? null : matchAt(text, rule, at);
    if (match === null) continue;
    found.push(match);
    free = match.end;
  }
  return found;
}

function matchAt(text: string, rule: VendorRule, anchorAt: number): SecretMatch | null {
  const start = anchorAt - (rule.lead ?? 0);
  if (start < 0 || !beginsToken(text, start)) return null;
  rule.pattern.lastIndex = start;
  const token = rule.pattern.exec(text)?.[0];
  if (token === undefined || isBlank(token)) return null;
  return { what: rule.what, start, end: start + token.length, score: 0.97 };
}

/** A token does not begin inside a word; `\n` written out before it is no word. */
function beginsToken(text: string, start: number): boolean {
  const before = text[start - 1] ?? "";
  if (/\d/.test(text[start] ?? "")) return !/[A-Za-z0-9]/.test(before);
  return !/[A-Za-z]/.test(before) || /\\[nrt]/.test(text.slice(start - 2, start));
}

/** Shown with its body left out: `ghp_xxxxxxxx`, `A3-XXXXXX-XXXXXX`, `00000000`. */
function isBlank(token: string): boolean {
  const body = token.replace(/^[A-Za-z0-9]{1,12}[-_.]/, "").replace(/[-_.]/g, "");
  return /^(?:x+|\*+|0+|\.+)$/i.test(body) || /x{12,}/i.test(body);
}
