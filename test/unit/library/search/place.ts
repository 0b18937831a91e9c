import type { NewRecord } from "../../../../electron/shared/records.ts";
import { createLibraryDatabase } from "../../../../renderer/library/database.ts";
import { createFollower } from "../../../../renderer/library/follow.ts";
import { createIndexer, indexerLimits } from "../../../../renderer/library/search/index/indexer.ts";
import {
  type SearchFilters,
  type SearchRequest,
  type SearchResults,
  anySearch,
  noFilters,
} from "../../../../renderer/library/search/request.ts";
import { createSearcher } from "../../../../renderer/library/search/find/searcher.ts";
import { type FakeArchive, createFakeArchive, created, output, prompt } from "../archive.ts";

/** Segments so small that a handful of messages fills several. */
export const smallLimits = {
  ...indexerLimits,
  messagesPerSegment: 4,
  messagesPerStep: 3,
  leastSettled: 1,
  smallRun: 3,
};

let nextName = 0;

/** A library on an archive in memory, with an index that is brought up to date by hand. */
export function openSearch({ archive = createFakeArchive(), limits = smallLimits } = {}) {
  const database = createLibraryDatabase(`search-${nextName++}`);
  const follower = createFollower({
    database,
    read: archive.read,
    publish: () => {},
    report: () => {},
  });
  const indexer = createIndexer(database, () => {}, limits);
  const searcher = createSearcher(database, indexer.parts);
  const search = async (
    text: string,
    filters: Partial<SearchFilters> = {},
    order: SearchRequest["order"] = "best",
  ): Promise<SearchResults> => {
    const request = {
      ...anySearch,
      text,
      filters: { ...noFilters, ...filters },
      order,
      limit: 50,
    };
    const results = await searcher.search(request);
    if (results === null) throw new Error("A newer search overtook this one.");
    return results;
  };
  return {
    archive,
    database,
    follower,
    indexer,
    searcher,
    search,
    /** Ids of the messages that are found, the best first. */
    find: async (...asked: Parameters<typeof search>): Promise<readonly string[]> =>
      (await search(...asked)).hits.map(({ messageId }) => messageId),
    catchUp: async (): Promise<void> => {
      await follower.catchUp();
      await indexer.catchUp();
    },
  };
}

export type OpenSearch = ReturnType<typeof openSearch>;

/** Appends a conversation of prompts and answers in turn: ids are `<conversation>-0`, `<conversation>-1` and so on. */
export function say(archive: FakeArchive, id: string, ...texts: readonly string[]): void {
  const messages = texts.map((text, index): NewRecord => {
    const parentId = index === 0 ? null : `${id}-${index - 1}`;
    return index % 2 === 0
      ? prompt(id, `${id}-${index}`, parentId, text)
      : output(id, `${id}-${index}`, `${id}-${index - 1}`, text);
  });
  archive.append(created(id), ...messages);
}
