import { type Matches, gatherMatches, longerWordWeight, noMatches } from "./match.ts";
import { type PartBuilder, samePlace, termIdOf } from "../index/part-builder.ts";
import { matchInOrder } from "./phrase.ts";
import type { Query, QueryClause, QueryPart } from "./query.ts";
import type { PartMatches } from "./ranking.ts";

/** What a part in the making has for each clause of a query. */
export function matchPart(part: PartBuilder, { clauses }: Query): PartMatches {
  return {
    columns: part.documents,
    tokens: part.tokens.length,
    clauses: clauses.map((clause) => matchInTail(part, clause)),
  };
}

/** The messages of a part in the making that have a clause. Reads all its tokens, which takes a few milliseconds. */
export function matchInTail(part: PartBuilder, clause: QueryClause): Matches {
  const wanted = clause.parts.map((queryPart) => findIds(part, queryPart));
  if (wanted.some((ids) => ids.size === 0)) return noMatches;
  const [ids] = wanted;
  if (ids !== undefined && wanted.length === 1) return matchIds(part, ids);
  return matchInOrder(clause.parts, (queryPart, _candidates, visit) => {
    const partIds = wanted[clause.parts.indexOf(queryPart)];
    if (partIds !== undefined) visitTokens(part, partIds, visit);
  });
}

/** Ids of the terms that a part of a query asks for, with what an occurrence of each counts. */
function findIds({ termIds }: PartBuilder, { term, isPrefix }: QueryPart): Map<number, number> {
  const exact = termIds.get(term);
  const found = new Map<number, number>(exact === undefined ? [] : [[exact, 1]]);
  if (!isPrefix) return found;
  for (const [candidate, id] of termIds)
    if (id !== exact && candidate.startsWith(term)) found.set(id, longerWordWeight);
  return found;
}

function matchIds(part: PartBuilder, ids: ReadonlyMap<number, number>): Matches {
  const sums = new Float32Array(part.documents.count);
  visitTokens(part, ids, (document, _position, weight) => {
    sums[document] = (sums[document] ?? 0) + weight;
  });
  return gatherMatches(sums);
}

function visitTokens(
  { tokens, starts, termIds }: PartBuilder,
  ids: ReadonlyMap<number, number>,
  visit: (document: number, position: number, weight: number) => void,
): void {
  const weights = new Float32Array(termIds.size + 1);
  for (const [id, weight] of ids) weights[id] = weight;
  let document = -1;
  let position = -1;
  for (let index = 0; index < tokens.length; index++) {
    while (index >= (starts[document + 1] ?? Infinity)) {
      document++;
      position = -1;
    }
    const token = tokens[index] ?? 0;
    if (token < samePlace) position += 1;
    const weight = weights[termIdOf(token)] ?? 0;
    if (weight > 0) visit(document, position, weight);
  }
}
