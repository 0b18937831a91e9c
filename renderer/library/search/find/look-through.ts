import type { BlockReader, BlockView } from "../index/blocks.ts";
import type { DocumentFilter } from "./filter.ts";
import type { IndexParts } from "../index/indexer.ts";
import { blocksFor, hasTerm, matchInSegment } from "./match.ts";
import { matchPart } from "./match-tail.ts";
import { pause } from "../pause.ts";
import type { Query, QueryClause } from "./query.ts";
import { wereJoined } from "../index/ranges.ts";
import { type PartMatches, type Ranking, rankMatches } from "./ranking.ts";
import { type SearchRequest, mostHits } from "../request.ts";
import type { SegmentRow } from "../index/rows.ts";

/** A beginning of one letter fits half of everything: so many of the newest messages that fit are enough. */
const broadEnough = 300;
/** Segments looked through before the search looks up whether it is still wanted. */
const segmentsPerStep = 16;
/** First results that fill the list are drawn, and the next letter is looked for, before the rest is: that takes both processors. */
const restAfterMs = 60;

const nothing: Ranking = { keys: [], total: 0, isPartial: false };

/** What one search works with. */
export interface Look {
  readonly request: SearchRequest;
  readonly query: Query;
  readonly filter: DocumentFilter | null;
  readonly index: IndexParts;
  /** The index as it stands when this is called. */
  readonly parts: () => IndexParts;
  readonly blocks: BlockReader;
  readonly isWanted: () => boolean;
  /** All that fits is asked for, in any case. */
  readonly isWhole?: boolean;
}

/**
 * Matches and ranks what the parts of the index have for a query; `null` when it is not wanted any more. Waits for
 * `onFirst`, whoever types is to see that soon. Rejects when the index cannot be read.
 */
export async function lookThrough(
  look: Look,
  onFirst: (ranking: Ranking) => Promise<void>,
): Promise<Ranking | null> {
  // Segments may become one meanwhile: what was read of them was gone then, or of that one.
  const isOutdated = (): boolean => wereJoined(look.index.segments, look.parts().segments);
  try {
    const ranking = await lookOnce(look, onFirst);
    if (ranking === null || !isOutdated()) return ranking;
  } catch (error) {
    if (!look.isWanted()) return null;
    if (!isOutdated()) throw error;
  }
  return lookThrough({ ...look, index: look.parts() }, onFirst);
}

async function lookOnce(
  look: Look,
  onFirst: (ranking: Ranking) => Promise<void>,
): Promise<Ranking | null> {
  const { request, query, filter, index, blocks, isWanted, isWhole = false } = look;
  const { limit, order } = request;
  if (query.clauses.length === 0 && filter === null) return nothing;
  const matches: PartMatches[] = index.building.map((part) => matchPart(part, query));
  const isBroad = query.clauses
    .filter(isRequired)
    .some(({ parts: [part] }) => part?.isPrefix === true && part.term.length === 1);
  const newestFirst = index.segments.toReversed();
  const ranked = (isPartial: boolean, most = isWhole ? Infinity : mostHits): Ranking => ({
    ...rankMatches(matches, query, filter, order, most),
    isPartial,
  });
  const enough = isWhole ? Infinity : broadEnough;
  let looked = 0;
  let fitting = isBroad ? countFitting(matches, look) : 0;
  while (looked < newestFirst.length && fitting < enough) {
    const isFirst = looked === 0;
    const step = newestFirst.slice(looked, looked + (isBroad || isFirst ? 1 : segmentsPerStep));
    const found = await matchSegments(step, query, blocks);
    matches.push(...found);
    if (isBroad) fitting += countFitting(found, look);
    looked += step.length;
    if (isFirst && !isBroad && !isWhole && looked < newestFirst.length) {
      const first = ranked(true, limit);
      if (first.total > 0) await onFirst(first);
      if (first.total >= limit) await new Promise((resolve) => setTimeout(resolve, restAfterMs));
    }
    await pause();
    if (!isWanted()) return null;
  }
  return ranked(looked < newestFirst.length);
}

async function matchSegments(
  segments: readonly SegmentRow[],
  query: Query,
  blocks: BlockReader,
): Promise<readonly PartMatches[]> {
  const alive = await findAlive(segments, query, blocks);
  const view = await blocks.load(
    alive.flatMap((segment) => query.clauses.flatMap((clause) => blocksFor(segment, clause))),
  );
  return alive.map((segment) => ({
    columns: segment.documents,
    tokens: segment.tokens,
    clauses: query.clauses.map((clause) => matchInSegment(segment, clause, view)),
  }));
}

/** The segments that have every whole term that is asked for; the lists of beginnings are long and read only for them. */
async function findAlive(
  segments: readonly SegmentRow[],
  query: Query,
  blocks: BlockReader,
): Promise<readonly SegmentRow[]> {
  const terms = query.clauses
    .filter(isRequired)
    .flatMap(({ parts }) => parts.filter(({ isPrefix }) => !isPrefix));
  if (terms.length === 0) return segments;
  const wanted = terms.map((part) => ({ parts: [part], need: "required" as const }));
  const view: BlockView = await blocks.load(
    segments.flatMap((segment) => wanted.flatMap((clause) => blocksFor(segment, clause))),
  );
  return segments.filter((segment) => terms.every((term) => hasTerm(segment, term, view)));
}

/** How many messages fit all that is asked. */
function countFitting(found: readonly PartMatches[], { request, query, filter }: Look): number {
  // One word that nothing else narrows down fits wherever it is: ranking for that would make letters looked for ahead come late.
  const [sole, ...others] = query.clauses.entries().filter(([, { need }]) => need !== "wished");
  if (filter !== null || others.length > 0 || sole?.[1].need !== "required")
    return rankMatches(found, query, filter, request.order).total;
  return found.reduce((sum, { clauses }) => sum + (clauses[sole[0]]?.documents.length ?? 0), 0);
}

function isRequired({ need }: QueryClause): boolean {
  return need === "required";
}
