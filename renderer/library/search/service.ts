import type { LibraryDatabase } from "../database.ts";
import { MissingBlock } from "./index/blocks.ts";
import { createIndexer, indexerLimits } from "./index/indexer.ts";
import type { SearchCall, SearchReply } from "./messages.ts";
import { type SearchRequest, anySearch } from "./request.ts";
import { createSearcher } from "./find/searcher.ts";
import { forgetSegment } from "./index/store.ts";

/** What the search worker does, apart from being one. */
export interface SearchService {
  readonly take: (call: SearchCall) => void;
}

/** How long nothing new must come before what came last is stored. */
const quietMs = 5_000;
const progressEveryMs = 200;

export function createSearchService(
  database: LibraryDatabase,
  send: (reply: SearchReply) => void,
  limits = indexerLimits,
): SearchService {
  const sendProgress = createSeldom(progressEveryMs, send);
  const indexer = createIndexer(
    database,
    (progress) => sendProgress({ type: "progress", progress }),
    limits,
  );
  const searcher = createSearcher(database, indexer.parts);
  let isWarm = false;
  /** Somebody searches: nothing is made ready any more. */
  let isAsked = false;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const catchUp = async (): Promise<void> => {
    clearTimeout(settling);
    try {
      await indexer.catchUp();
      await warmUp();
      settling = setTimeout(() => void indexer.settle().catch(warn), quietMs);
    } catch (error) {
      // Begun anew with the next record or search; a library that fails is rebuilt, which says "restart".
      warn(error);
      indexer.restart();
    }
  };

  /** Code runs slowly the first time: better before anybody waits for it. A search that is asked for goes first. */
  const warmUp = async (): Promise<void> => {
    if (isWarm || isAsked) return;
    isWarm = true;
    await searcher.readTitles();
    // What comes now would overtake it.
    if (isAsked) return;
    if ((await searcher.search({ ...anySearch, text: "a" })) !== null) await searcher.prepare();
  };

  const restart = async (): Promise<void> => {
    indexer.restart();
    searcher.forget();
    await catchUp();
    await searcher.readTitles().catch(warn);
  };

  const list = async (id: number, request: SearchRequest): Promise<void> => {
    try {
      // What comes while it is listed is found or not, so this is asked before.
      const isBehind = await indexer.isBehind();
      send({ type: "listed", id, messages: await searcher.list(request), isBehind });
    } catch (error) {
      await fail(id, error);
    }
  };

  const listTitles = async (id: number, request: SearchRequest): Promise<void> => {
    try {
      await indexer.open();
      send({ type: "listed-titles", id, conversations: await searcher.listTitles(request) });
    } catch (error) {
      await fail(id, error);
    }
  };

  const fail = async (id: number, error: unknown): Promise<void> => {
    warn(error);
    send({ type: "failed", id });
    if (error instanceof MissingBlock) {
      // What was erased while it was looked through is not broken.
      if (!indexer.parts().segments.includes(error.segment)) return;
      await forgetSegment(database, error.segment.fromSeq);
    }
    await restart();
  };

  const search = async (id: number, request: SearchRequest): Promise<void> => {
    isAsked = true;
    try {
      await indexer.open();
      const results = await searcher.search(request, (interim) =>
        send({ type: "results", id, results: interim }),
      );
      if (results !== null) send({ type: "results", id, results });
    } catch (error) {
      await fail(id, error);
    }
  };

  return {
    take: (call) => {
      switch (call.type) {
        case "applied":
          searcher.changed(call.conversationIds);
          void catchUp();
          break;
        case "restart":
          void restart();
          break;
        case "search":
          void search(call.id, call.request);
          break;
        case "list":
          void list(call.id, call.request);
          break;
        case "list-titles":
          void listTitles(call.id, call.request);
          break;
        case "facets":
          indexer
            .open()
            .then(searcher.facets)
            .then((facets) => send({ type: "facets", facets }), warn);
          break;
      }
    },
  };
}

/** Sends the newest reply at most every so often, and always the last one. */
function createSeldom(everyMs: number, send: (reply: SearchReply) => void) {
  let waiting: SearchReply | null = null;
  return (reply: SearchReply): void => {
    const isTimed = waiting !== null;
    waiting = reply;
    if (isTimed) return;
    setTimeout(() => {
      if (waiting !== null) send(waiting);
      waiting = null;
    }, everyMs);
  };
}

function warn(error: unknown): void {
  console.warn("The search index is behind.", error);
}
