import type { LibraryDatabase } from "../../database.ts";
import { type BlockReader, type BlockView, createBlockReader } from "../index/blocks.ts";
import { type ConversationShelf, createConversationShelf } from "./conversations.ts";
import { readFacets } from "./facets.ts";
import { compileFilter, readFilterFacts, type DocumentFilter } from "./filter.ts";
import { readHits } from "./hits.ts";
import type { IndexParts } from "../index/indexer.ts";
import { blocksFor, hasTerm, matchInSegment } from "./match.ts";
import { matchInTail } from "./match-tail.ts";
import { pause } from "../pause.ts";
import { type Query, type QueryClause, parseQuery } from "./query.ts";
import { type PartMatches, type Ranking, rankMatches } from "./ranking.ts";
import {
  type SearchFacets,
  type SearchRequest,
  type SearchResults,
  countFilters,
  noFilters,
} from "../request.ts";
import type { SegmentRow } from "../index/rows.ts";

/** Looks through the parts of the index. One search at a time: a newer one ends those before. */
export interface Searcher {
  /**
   * `null` when a newer search has begun meanwhile. Where the newest messages alone fill the list, `onFirst` has what fits of
   * them before the others are looked through. Rejects when the index cannot be read.
   */
  readonly search: (
    request: SearchRequest,
    onFirst?: (results: SearchResults) => void,
  ) => Promise<SearchResults | null>;
  /** Looks ahead for what a first letter finds that many words begin with, until a search is asked for. */
  readonly prepare: () => Promise<void>;
  readonly facets: () => Promise<SearchFacets>;
  /** These conversations were written or are gone. */
  readonly changed: (conversationIds: readonly string[]) => void;
  /** Something was erased or the library began anew: nothing remembered counts any more. */
  readonly forget: () => void;
}

/** A beginning of one letter fits half of everything: the newest messages that have it are enough. */
const broadEnough = 300;
/** Segments looked through before the search looks up whether it is still wanted. */
const segmentsPerStep = 16;
/** The first results are drawn, and the next letter is looked for, before the rest is: that takes both processors. */
const restAfterMs = 60;

const nothing: Ranking = { keys: [], total: 0, isPartial: false };

/** What was found lately stays at hand: letters are taken back, and the first one was looked for ahead. */
const keptFinds = 100;

interface Find {
  readonly query: Query;
  readonly ranking: Ranking;
}

export function createSearcher(database: LibraryDatabase, parts: () => IndexParts): Searcher {
  const blocks = createBlockReader(database);
  const conversations = createConversationShelf(database);
  /** In order of their making. */
  const finds = new Map<string, Find>();
  let newest = 0;

  /** `null` when it is not wanted any more. */
  const find = async (
    request: SearchRequest,
    isWanted: () => boolean,
    onFirst: (first: Find) => Promise<void>,
  ): Promise<Find | null> => {
    const index = parts();
    const key = keyOf(request, index);
    const known = finds.get(key);
    if (known !== undefined) return known;
    const query = parseQuery(request.text);
    const filter = await readFilter(request, database, conversations);
    const look: Look = { request, query, filter, index, blocks, isWanted };
    const ranking = await rank(look, (first) => onFirst({ query, ranking: first }));
    if (ranking === null || !isWanted()) return null;
    const found = { query, ranking };
    finds.set(key, found);
    for (const oldest of finds.keys()) if (finds.size > keptFinds) finds.delete(oldest);
    return found;
  };

  /** `null` when it is not wanted any more. */
  const show = async (
    { query, ranking: { keys, total, isPartial } }: Find,
    { text, limit }: SearchRequest,
    isWanted: () => boolean,
  ): Promise<SearchResults | null> => {
    const hits = await readHits(database, keys.slice(0, limit), query);
    return isWanted() ? { text, hits, total, isPartial } : null;
  };

  return {
    search: async (request, onFirst = () => {}) => {
      const turn = ++newest;
      const isWanted = (): boolean => turn === newest;
      const found = await find(request, isWanted, async (first) => {
        const results = await show(first, request, isWanted);
        if (results !== null) onFirst(results);
      });
      return found === null ? null : await show(found, request, isWanted);
    },
    prepare: async () => {
      // A search that is asked for meanwhile is the newer one.
      const turn = newest;
      const isWanted = (): boolean => turn === newest;
      for (const text of broadLetters(parts())) {
        if (!isWanted()) return;
        const request = { text, filters: noFilters, order: "best", limit: mostShownFirst } as const;
        const found = await find(request, isWanted, async () => {});
        // Only to have it done once: the code of the first results is slow the first times.
        if (found !== null) await show(found, request, isWanted);
      }
    },
    facets: () => readFacets(database, parts(), conversations),
    changed: (ids) => {
      finds.clear();
      conversations.changed(ids);
    },
    forget: () => {
      finds.clear();
      newest += 1;
      blocks.forget();
      conversations.forget();
    },
  };
}

const mostLetters = 60;
/** As many as the window asks for at first. */
const mostShownFirst = 10;

/** Those that a block of the newest segment begins with: letters of many words, which take longest. */
function broadLetters({ segments }: IndexParts): readonly string[] {
  const letters = (segments.at(-1)?.blockTerms ?? []).map((term) => Array.from(term)[0] ?? "");
  return [...new Set(letters)].filter((letter) => /\p{L}/u.test(letter)).slice(0, mostLetters);
}

/** The same key, the same ranking: scrolling on asks for more of it only. */
function keyOf(
  { text, filters, order }: SearchRequest,
  { segments, building }: IndexParts,
): string {
  const state = [segments.length, ...building.map(({ documents }) => documents.count)];
  return JSON.stringify([text, filters, order, state]);
}

async function readFilter(
  { filters }: SearchRequest,
  database: LibraryDatabase,
  conversations: ConversationShelf,
): Promise<DocumentFilter | null> {
  if (countFilters(filters) === 0) return null;
  return compileFilter(filters, await readFilterFacts(filters, database, conversations.all));
}

/** What one search works with. */
interface Look {
  readonly request: SearchRequest;
  readonly query: Query;
  readonly filter: DocumentFilter | null;
  readonly index: IndexParts;
  readonly blocks: BlockReader;
  readonly isWanted: () => boolean;
}

/** `null` when it is not wanted any more. Waits for `onFirst`, whoever types is to see that soon. */
async function rank(
  { request, query, filter, index, blocks, isWanted }: Look,
  onFirst: (ranking: Ranking) => Promise<void>,
): Promise<Ranking | null> {
  const { limit, order } = request;
  if (query.clauses.length === 0 && filter === null) return nothing;
  const matches: PartMatches[] = index.building.map((part) => ({
    columns: part.documents,
    tokens: part.tokens.length,
    clauses: query.clauses.map((clause) => matchInTail(part, clause)),
  }));
  const isBroad = query.clauses.some(
    ({ parts: [part] }) => part?.isPrefix === true && part.term.length === 1,
  );
  const newestFirst = index.segments.toReversed();
  const ranked = (isPartial: boolean): Ranking => ({
    ...rankMatches(matches, query, filter, order),
    isPartial,
  });
  let looked = 0;
  while (looked < newestFirst.length) {
    if (isBroad && countMatches(matches, query) >= broadEnough) break;
    const isFirst = looked === 0;
    const step = newestFirst.slice(looked, looked + (isBroad || isFirst ? 1 : segmentsPerStep));
    matches.push(...(await matchSegments(step, query, blocks)));
    looked += step.length;
    if (isFirst && !isBroad && looked < newestFirst.length) {
      const first = ranked(true);
      if (first.total >= limit) {
        await onFirst(first);
        await new Promise((resolve) => setTimeout(resolve, restAfterMs));
      }
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

/** The messages that have all a query asks for cannot be more than those of its rarest clause. */
function countMatches(matches: readonly PartMatches[], query: Query): number {
  const counts = matches.map(({ clauses }) =>
    Math.min(
      ...clauses.flatMap(({ documents }, clause) =>
        query.clauses[clause]?.need === "required" ? [documents.length] : [],
      ),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function isRequired({ need }: QueryClause): boolean {
  return need === "required";
}
