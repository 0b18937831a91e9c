import type { LibraryDatabase } from "../../database.ts";
import type { ConversationRow } from "../../rows.ts";
import { createBlockReader } from "../index/blocks.ts";
import { type ConversationShelf, createConversationShelf } from "./conversations.ts";
import { readFacets } from "./facets.ts";
import { type DocumentFilter, asksOfMessages, compileFilter, readFilterFacts } from "./filter.ts";
import { pause } from "../pause.ts";
import { readHits } from "./hits.ts";
import { readFound } from "./read-found.ts";
import type { IndexParts } from "../index/indexer.ts";
import { type Look, lookThrough } from "./look-through.ts";
import { type Query, parseQuery } from "./query.ts";
import { seqOfKey } from "./rank.ts";
import type { Ranking } from "./ranking.ts";
import { markMatches } from "./snippet.ts";
import type { FoundTitles } from "./titles.ts";
import { forgetWords } from "../words/tokenise.ts";
import {
  type FoundConversation,
  type FoundMessage,
  type SearchFacets,
  type SearchRequest,
  type SearchResults,
  type TitleHit,
  type TitleHits,
  anySearch,
  countFilters,
  noTitles,
} from "../request.ts";

/** Looks through the parts of the index. One search at a time: a newer one ends those before. */
export interface Searcher {
  /**
   * `null` when a newer search has begun meanwhile. `onInterim` has what is found soonest: what fits of the newest messages,
   * where there is more to look through; and all but the titles, where those have still to be read. Rejects when the index
   * cannot be read.
   */
  readonly search: (
    request: SearchRequest,
    onInterim?: (results: SearchResults) => void,
  ) => Promise<SearchResults | null>;
  /** All messages that fit, however many; a newer search does not end it. Rejects when the index cannot be read. */
  readonly list: (request: SearchRequest) => Promise<readonly FoundMessage[]>;
  /** All conversations that fit by their titles, however many. */
  readonly listTitles: (request: SearchRequest) => Promise<readonly FoundConversation[]>;
  /** Reads the titles, so that nobody who searches has to wait for them. */
  readonly readTitles: () => Promise<void>;
  /** Looks ahead for what a first letter finds that many words begin with, until a search is asked for. */
  readonly prepare: () => Promise<void>;
  readonly facets: () => Promise<SearchFacets>;
  /** These conversations were written or are gone. */
  readonly changed: (conversationIds: readonly string[]) => void;
  /** Something was erased or the library began anew: nothing remembered counts any more. */
  readonly forget: () => void;
}

/** What was found lately stays at hand: letters are taken back, and the first one was looked for ahead. */
const keptFinds = 100;

interface Find {
  readonly query: Query;
  readonly ranking: Ranking;
}

export function createSearcher(database: LibraryDatabase, parts: () => IndexParts): Searcher {
  const blocks = createBlockReader(database);
  const conversations = createConversationShelf(database);
  /** In order of their making. A search keeps what it finds in those it began with: they may count no more by then. */
  let finds = new Map<string, Find>();
  let newest = 0;

  /** `null` when it is not wanted any more. */
  const find = async (
    request: SearchRequest,
    isWanted: () => boolean,
    onFirst: (first: Find) => Promise<void>,
  ): Promise<Find | null> => {
    const kept = finds;
    const index = parts();
    const query = parseQuery(request.text);
    const key = keyOf(query, request, index);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const filter = await readFilter(request, database, conversations);
    const look: Look = { request, query, filter, index, parts, blocks, isWanted };
    const ranking = await lookThrough(look, (first) => onFirst({ query, ranking: first }));
    if (ranking === null || !isWanted()) return null;
    const found = { query, ranking };
    kept.set(key, found);
    for (const oldest of kept.keys()) if (kept.size > keptFinds) kept.delete(oldest);
    return found;
  };

  /** `null` when it is not wanted any more. */
  const show = async (
    { query, ranking: { keys, total, isPartial } }: Find,
    { text, limit }: SearchRequest,
    asked: Promise<TitleHits>,
    isWanted: () => boolean,
  ): Promise<SearchResults | null> => {
    const [hits, titles] = await Promise.all([
      readHits(database, conversations, keys.slice(0, limit), query),
      asked,
    ]);
    if (!isWanted()) return null;
    // All that was found is here; what of it is gone from the library is found no more.
    const isAll = !isPartial && total <= limit;
    return {
      text,
      limit,
      isInterim: false,
      titles,
      hits,
      total: isAll ? hits.length : total,
      isPartial,
      leftOut: query.leftOut,
    };
  };

  const findTitled = async (request: SearchRequest, most: number): Promise<FoundTitles> => {
    if (asksOfMessages(request.filters)) return { rows: [], total: 0 };
    const titles = await conversations.titles();
    const filter = await readFilter(request, database, conversations);
    return titles.find(parseQuery(request.text), filter, most);
  };

  const findTitles = async (request: SearchRequest): Promise<TitleHits> => {
    const { rows, total } = await findTitled(request, request.titleLimit);
    const query = parseQuery(request.text);
    return { hits: rows.map((row) => titleHit(row, query)), total };
  };

  return {
    search: async (request, onInterim = () => {}) => {
      const turn = ++newest;
      const isWanted = (): boolean => turn === newest;
      const areReady = conversations.isLoaded();
      // This thread has time for them while the disk is asked for the rest.
      const titles = areReady
        ? pause().then(() => (isWanted() ? findTitles(request) : noTitles))
        : Promise.resolve(noTitles);
      // Whoever shows them hears of it too, but may be none any more.
      titles.catch(() => {});
      const found = await find(request, isWanted, async (first) => {
        const results = await show(first, request, titles, isWanted);
        if (results !== null) onInterim({ ...results, isInterim: true });
      });
      if (found === null) return null;
      const results = await show(found, request, titles, isWanted);
      if (results === null || areReady) return results;
      onInterim({ ...results, isInterim: true });
      const late = await findTitles(request);
      return isWanted() ? { ...results, titles: late } : null;
    },
    list: async (request) => {
      const index = parts();
      const query = parseQuery(request.text);
      const filter = await readFilter(request, database, conversations);
      const isWanted = (): boolean => true;
      const look = { request, query, filter, index, parts, blocks, isWanted, isWhole: true };
      const ranking = await lookThrough(look, async () => {});
      return readFound(database, index, (ranking?.keys ?? []).map(seqOfKey));
    },
    listTitles: async (request) => {
      const { rows } = await findTitled(request, Infinity);
      return rows.map(({ id, title }) => ({ conversationId: id, title }));
    },
    prepare: async () => {
      // A search that is asked for meanwhile is the newer one.
      const turn = newest;
      const isWanted = (): boolean => turn === newest;
      for (const text of broadLetters(parts())) {
        if (!isWanted()) return;
        const request = { ...anySearch, text };
        const found = await find(request, isWanted, async () => {});
        // Only to have it done once: the code of the first results is slow the first times.
        if (found !== null) await show(found, request, findTitles(request), isWanted);
      }
    },
    readTitles: async () => void (await conversations.titles()),
    facets: () => readFacets(database, parts(), conversations),
    changed: (ids) => {
      finds = new Map();
      conversations.changed(ids);
    },
    forget: () => {
      finds = new Map();
      newest += 1;
      blocks.forget();
      conversations.forget();
      forgetWords();
    },
  };
}

function titleHit(row: ConversationRow, query: Query): TitleHit {
  const { id, title, messageCount, updatedAt, isArchived } = row;
  return {
    conversationId: id,
    title: markMatches(title, query),
    messageCount,
    updatedAt,
    isArchived,
  };
}

const mostLetters = 60;

/** Those that a block of the newest segment begins with: letters of many words, which take longest. */
function broadLetters({ segments }: IndexParts): readonly string[] {
  const letters = (segments.at(-1)?.blockTerms ?? []).map((term) => Array.from(term)[0] ?? "");
  return [...new Set(letters)].filter((letter) => /\p{L}/u.test(letter)).slice(0, mostLetters);
}

/**
 * The same key, the same ranking: scrolling on asks for more of it only. Messages only come until all is forgotten, so as
 * many are the same ones, in however many segments.
 */
function keyOf(
  query: Query,
  { filters, order }: SearchRequest,
  { segments, building }: IndexParts,
): string {
  const messages = [...segments, ...building].reduce(
    (sum, { documents }) => sum + documents.count,
    0,
  );
  return JSON.stringify([query, filters, order, messages]);
}

async function readFilter(
  { filters }: SearchRequest,
  database: LibraryDatabase,
  conversations: ConversationShelf,
): Promise<DocumentFilter | null> {
  if (countFilters(filters) === 0) return null;
  return compileFilter(filters, await readFilterFacts(filters, database, conversations.all));
}
