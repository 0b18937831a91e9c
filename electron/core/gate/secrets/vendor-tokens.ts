import type { SecretMatch } from "./match.ts";
import { vendorRules } from "./vendor-rules.ts";
import type { VendorRule } from "./vendor-rules.ts";

/** Tokens in their makers' own formats. Linear in the text: each rule is tried only where its anchor stands. */
export function findVendorTokens(text: string): readonly SecretMatch[] {
  return vendorRules.flatMap((rule) => findByRule(text, rule));
}

function findByRule(text: string, rule: VendorRule): readonly SecretMatch[] {
  const found: SecretMatch[] = [];
  for (let at = text.indexOf(rule.anchor); at !== -1;) {
    const match = matchAt(text, rule, at);
    if (match !== null) found.push(match);
    at = text.indexOf(rule.anchor, Math.max(at + 1, match?.end ?? 0));
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
