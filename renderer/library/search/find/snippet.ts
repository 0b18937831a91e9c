import { type TextPlace, searchedTexts } from "../index/describe.ts";
import type { MessageRow } from "../../rows.ts";
import { type Query, type QueryClause, isMatch } from "./query.ts";
import type { SnippetPart } from "../request.ts";
import { tokenise } from "../words/tokenise.ts";

/** In UTF-16 code units; about two lines. */
const snippetLength = 220;
/** How much of it stands before the first match, at most. */
const leadIn = 60;
/** Attachments can be books; a match further in is shown by the beginning instead. */
const longestSearched = 400_000;

interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
  /** Which clause it belongs to. */
  readonly clause: number;
}

export interface Snippet {
  readonly place: TextPlace;
  readonly parts: readonly SnippetPart[];
}

/** The passage of a message that has the most of what was searched for, its matches marked. */
export function makeSnippet(message: MessageRow, { clauses }: Query): Snippet {
  const wanted = clauses.filter(({ need }) => need !== "excluded");
  const texts = searchedTexts(message);
  for (const { place, text } of texts) {
    const spans = findSpans(text.slice(0, longestSearched), wanted);
    if (spans.length > 0) return { place, parts: cut(text, spans) };
  }
  const shown = texts.find(({ text }) => text.trim() !== "") ?? { place: "text", text: "" };
  return { place: shown.place, parts: cut(shown.text, []) };
}

function findSpans(text: string, clauses: readonly QueryClause[]): readonly Span[] {
  if (clauses.length === 0) return [];
  const tokens: Token[] = [];
  tokenise(text, (term, start, end) => tokens.push({ term, start, end }));
  const spans: Span[] = [];
  for (let index = 0; index < tokens.length; index++) {
    for (const [clause, { parts }] of clauses.entries()) {
      const isHere = parts.every((part) => {
        const token = tokens[index + part.offset];
        return token !== undefined && isMatch(part, token.term);
      });
      const first = tokens[index];
      const last = tokens[index + (parts.at(-1)?.offset ?? 0)];
      if (isHere && first !== undefined && last !== undefined)
        spans.push({ start: first.start, end: last.end, clause });
    }
  }
  return spans;
}

function cut(text: string, spans: readonly Span[]): readonly SnippetPart[] {
  const start = wordStart(text, spans[bestSpan(spans)]?.start ?? 0);
  const end = wordEnd(text, Math.min(text.length, start + snippetLength));
  const parts: SnippetPart[] = [];
  let done = start;
  const add = (to: number, isMatch: boolean): void => {
    const piece = text.slice(done, to).replace(/\s+/g, " ");
    if (piece !== "") parts.push({ text: piece, isMatch });
    done = Math.max(done, to);
  };
  if (start > 0) parts.push({ text: "… ", isMatch: false });
  for (const span of spans) {
    if (span.end <= done || span.start < start || span.start >= end) continue;
    if (span.start > done) add(span.start, false);
    add(span.end, true);
  }
  if (done < end) add(end, false);
  if (end < text.length) parts.push({ text: " …", isMatch: false });
  return parts;
}

/** The span that has the most different clauses after it within a snippet. */
function bestSpan(spans: readonly Span[]): number {
  let [best, most] = [0, 0];
  for (const [index, { start }] of spans.entries()) {
    const clauses = new Set<number>();
    for (let next = index; next < spans.length; next++) {
      const span = spans[next];
      if (span === undefined || span.end > start + snippetLength - leadIn) break;
      clauses.add(span.clause);
    }
    if (clauses.size > most) [best, most] = [index, clauses.size];
  }
  return best;
}

/** A little before the match, where a word begins. */
function wordStart(text: string, match: number): number {
  if (match <= leadIn) return 0;
  const from = match - leadIn;
  const space = text.slice(from, match).search(/\s/);
  return space === -1 ? afterPair(text, from) : from + space + 1;
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const space = text.lastIndexOf(" ", near);
  return space > near - leadIn / 2 ? space : afterPair(text, near);
}

/** One further where a character of two code units would be cut in half. */
function afterPair(text: string, index: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(index - 1, index + 1))
    ? index + 1
    : index;
}
