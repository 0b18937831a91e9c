import { type Query, type QueryClause, isMatch } from "./query.ts";
import { tokenise } from "../words/tokenise.ts";

/** In UTF-16 code units; about two lines. */
export const snippetLength = 220;
/** How much of it stands before the first match, at most. */
export const leadIn = 60;
/** Attachments can be books; a match further in is not looked for. */
const longestSearched = 400_000;

interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Where in a text something stands that was searched for. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Which clause it belongs to. */
  readonly clause: number;
}

/** What can be shown of a query: all but what it excludes. */
export function wantedClauses({ clauses }: Query): readonly QueryClause[] {
  return clauses.filter(({ need }) => need !== "excluded");
}

/** Everything in a text that clauses ask for, in order of where it begins; spans may overlap. */
export function findSpans(text: string, clauses: readonly QueryClause[]): readonly Span[] {
  if (clauses.length === 0) return [];
  const tokens: Token[] = [];
  tokenise(text.slice(0, longestSearched), (term, start, end) => tokens.push({ term, start, end }));
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

/** Place of the span that has the most different clauses after it within a snippet. */
export function bestSpan(spans: readonly Span[]): number {
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
