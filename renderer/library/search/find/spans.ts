import { type Query, type QueryClause, type QueryPart, isMatch } from "./query.ts";
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
  const places = readPlaces(text.slice(0, longestSearched));
  const spans: Span[] = [];
  for (let place = 0; place < places.length; place++) {
    for (const [clause, { parts }] of clauses.entries()) {
      const tokens = tokensAt(places, place, parts);
      const [first, last] = [tokens?.[0], tokens?.at(-1)];
      if (first !== undefined && last !== undefined)
        spans.push({ start: first.start, end: last.end, clause });
    }
  }
  return spans;
}

/** What is at a place and those after it for each part of a clause; `null` when a part is missing. */
function tokensAt(
  places: readonly (readonly Token[])[],
  start: number,
  parts: readonly QueryPart[],
): readonly Token[] | null {
  const tokens: Token[] = [];
  for (const part of parts) {
    const token = places[start + part.offset]?.find(({ term }) => isMatch(part, term));
    if (token === undefined) return null;
    tokens.push(token);
  }
  return tokens;
}

/** The tokens of a text, those of one place together. */
function readPlaces(text: string): readonly (readonly Token[])[] {
  const places: Token[][] = [];
  tokenise(text, (term, start, end, kind) => {
    const token = { term, start, end };
    if (kind === "part") places.at(-1)?.push(token);
    else places.push([token]);
  });
  return places;
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
