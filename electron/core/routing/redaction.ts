import type { GateCategory, PartFinding } from "../../shared/gate.ts";
import type { EscalationPreview } from "../../shared/routing.ts";
import type { GatePart } from "../gate/gate.ts";
import type { RemoteRequest } from "../remote/providers/providers.ts";
import { readsAs } from "./restoring.ts";

/** What stands for what; in memory only, as long as the turn lives. */
export type Placeholders = EscalationPreview["placeholders"];

/** The kinds whose words can be taken out and leave a question; a topic cannot, and a secret must not be near it. */
const redactable: ReadonlySet<GateCategory> = new Set([
  "identifier",
  "contact",
  "name",
  "address",
  "own-term",
]);

export function isRedactable({ category }: Pick<PartFinding, "category">): boolean {
  return redactable.has(category);
}

/**
 * Placeholders for the words of these findings beside those there are, numbered as they first appear in the request: the
 * same words have the same one wherever they stand, and the same request always gets the same ones.
 */
export function addPlaceholders(
  known: Placeholders,
  findings: readonly PartFinding[],
  parts: readonly GatePart[],
): Placeholders {
  const placeholders = [...known];
  const text = parts.map((part) => part.text).join("\n");
  const inOrder = findings
    .filter(isRedactable)
    .toSorted((a, b) => a.part - b.part || a.start - b.start || b.end - a.end);
  for (const finding of inOrder) {
    const original = parts[finding.part]?.text.slice(finding.start, finding.end).trim() ?? "";
    if (original === "" || placeholders.some((one) => one.original === original)) continue;
    const type = typeOf(finding);
    const isTaken = (placeholder: string): boolean =>
      placeholders.some((one) => one.placeholder === placeholder) || readsAs(text, placeholder);
    let number = 1;
    while (isTaken(`[${type}_${number}]`)) number += 1;
    placeholders.push({
      placeholder: `[${type}_${number}]`,
      category: finding.category,
      original,
    });
  }
  return placeholders;
}

/** The request with every occurrence of the originals replaced, the longest first, in all its texts. */
export function redact(request: RemoteRequest, placeholders: Placeholders): RemoteRequest {
  const longestFirst = placeholders.toSorted((a, b) => b.original.length - a.original.length);
  const clean = (text: string): string => replaceOnce(text, longestFirst);
  return {
    ...request,
    systemPrompt: clean(request.systemPrompt),
    messages: request.messages.map((message) => ({ ...message, text: clean(message.text) })),
  };
}

function replaceOnce(text: string, placeholders: Placeholders): string {
  if (placeholders.length === 0) return text;
  // One pass for all, so that nothing is replaced inside a placeholder.
  const pattern = new RegExp(
    placeholders.map(({ original }) => wholeWords(original)).join("|"),
    "gu",
  );
  const byOriginal = new Map(placeholders.map((one) => [one.original, one.placeholder]));
  return text.replace(pattern, (found) => byOriginal.get(found) ?? found);
}

/** "Al" is no part of "Also". Words that join on to a script without spaces have no such edge. */
function wholeWords(original: string): string {
  const escaped = original.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  const before = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(original)
    ? String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}])`
    : "";
  const after = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]$/u.test(original)
    ? String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}])`
    : "";
  return `${before}${escaped}${after}`;
}

function typeOf({ category, rule }: PartFinding): string {
  if (category === "contact") {
    if (/mail/.test(rule)) return "EMAIL";
    return /phone|tel/.test(rule) ? "PHONE" : "CONTACT";
  }
  if (category === "name" || rule === "own-term.person") return "PERSON";
  if (category === "address") return "ADDRESS";
  if (category === "identifier") return "ID";
  return (/^own-term\.(client|project|domain|folder)$/.exec(rule)?.[1] ?? "term").toUpperCase();
}
