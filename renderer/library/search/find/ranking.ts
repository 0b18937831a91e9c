import type { DocumentFilter } from "./filter.ts";
import type { Matches } from "./match.ts";
import type { Query } from "./query.ts";
import { rankKey, rarity, scoreOf, timeKey } from "./rank.ts";
import { type SearchOrder, mostHits } from "../request.ts";
import type { DocumentColumns } from "../index/rows.ts";
import { TopKeys } from "./top-keys.ts";

/** What one part of the index has for each clause of a query, in their order. */
export interface PartMatches {
  readonly columns: DocumentColumns;
  readonly tokens: number;
  readonly clauses: readonly Matches[];
}

export interface Ranking {
  /** Of the messages that fit best, in order; `rank.ts` has what a key says. */
  readonly keys: readonly number[];
  readonly total: number;
  readonly isPartial: boolean;
}

/** How a query's clauses count, over all that was looked through. */
interface Weighing {
  readonly query: Query;
  readonly required: number;
  readonly averageLength: number;
  readonly rarities: readonly number[];
}

const excluded = 0xff;

/** Orders the messages that have every clause, none that is excluded, and pass the filter. */
export function rankMatches(
  parts: readonly PartMatches[],
  query: Query,
  filter: DocumentFilter | null,
  order: SearchOrder,
  most: number = mostHits,
): Pick<Ranking, "keys" | "total"> {
  const weighing = weigh(parts, query);
  const top = new TopKeys(most);
  let total = 0;
  for (const part of parts) {
    const { columns } = part;
    const { fulfilled, scores } = combine(part, weighing);
    const passes = filter?.(columns);
    // The newest of equals first, so that few of those that come later take a place among the best.
    for (let document = columns.count - 1; document >= 0; document--) {
      if (fulfilled[document] !== weighing.required) continue;
      if (passes !== undefined && !passes(document)) continue;
      total += 1;
      const seq = columns.seqs[document] ?? 0;
      top.add(
        order === "newest"
          ? timeKey(columns.seconds[document] ?? 0, seq)
          : rankKey(scores[document] ?? 0, seq),
      );
    }
  }
  return { keys: top.take(), total };
}

function weigh(parts: readonly PartMatches[], query: Query): Weighing {
  const messages = parts.reduce((sum, { columns }) => sum + columns.count, 0);
  const tokens = parts.reduce((sum, part) => sum + part.tokens, 0);
  const rarities = query.clauses.map((_, clause) => {
    const withClause = parts.reduce(
      (sum, { clauses }) => sum + (clauses[clause]?.documents.length ?? 0),
      0,
    );
    return rarity(withClause, messages);
  });
  const required = query.clauses.filter(({ need }) => need === "required").length;
  return { query, required, averageLength: tokens / Math.max(1, messages), rarities };
}

/** For each message of a part: how many required clauses it has, and its score. */
function combine(
  { columns, clauses }: PartMatches,
  { query, averageLength, rarities }: Weighing,
): { readonly fulfilled: Uint8Array; readonly scores: Float32Array } {
  const fulfilled = new Uint8Array(columns.count);
  const scores = new Float32Array(columns.count);
  for (const [clause, { documents, weights }] of clauses.entries()) {
    const need = query.clauses[clause]?.need;
    const isExcluded = need === "excluded";
    const rare = rarities[clause] ?? 0;
    for (let index = 0; index < documents.length; index++) {
      const document = documents[index] ?? 0;
      const before = fulfilled[document] ?? 0;
      if (isExcluded) fulfilled[document] = excluded;
      if (isExcluded || before === excluded) continue;
      if (need === "required") fulfilled[document] = before + 1;
      const length = columns.lengths[document] ?? 0;
      const score = scoreOf(weights[index] ?? 0, length, averageLength, rare);
      scores[document] = (scores[document] ?? 0) + score;
    }
  }
  return { fulfilled, scores };
}
